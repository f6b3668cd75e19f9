package io.github.probity.bot.teams.outbox;

/**
 * The service of Teams that speaks for an organisation.
 *
 * @param url that messages are sent to
 * @param bot the bot's own account there
 * @param tenant the directory id of the organisation; empty where Teams named none
 */
public record Service(String url, String bot, String tenant) {}
