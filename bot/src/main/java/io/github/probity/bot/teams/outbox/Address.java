package io.github.probity.bot.teams.outbox;

import java.util.Locale;

/**
 * Where a person can be spoken to.
 *
 * @param person the identifier in the directory
 * @param account the person's account in Teams
 * @param conversation their personal chat with the bot
 * @param language in which they use Teams, as far as Probity speaks it
 */
public record Address(String person, String account, String conversation, Service service, Locale language) {}
