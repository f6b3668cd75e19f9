package io.github.probity.bot.access;

import java.time.LocalDate;

/**
 * Somebody's word that another decides in their place.
 *
 * @param starts first day
 * @param ends last day
 */
public record Delegation(long id, String person, String delegate, LocalDate starts, LocalDate ends) {}
