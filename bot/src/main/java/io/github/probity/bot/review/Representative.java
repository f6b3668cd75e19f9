package io.github.probity.bot.review;

/**
 * The senior representative of another organisation, to whom abuse by its people is reported.
 *
 * @param organisation as the directory names it
 * @param reach an address or a telephone number
 */
public record Representative(String organisation, String name, String reach) {}
