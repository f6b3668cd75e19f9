package io.github.probity.bot.conversation;

import io.github.probity.bot.people.Person;

/**
 * Who said something.
 *
 * @param id the channel's own name for the person, the same each time
 * @param name to show; empty where the channel does not tell
 * @param kind what the person is to the organisation; staff where it is not known
 */
public record Speaker(String id, String name, Person.Kind kind) {}
