package io.github.probity.graph.directory;

import org.jspecify.annotations.Nullable;

/**
 * One person of the directory.
 *
 * @param id Entra object id, stable through changes of name
 * @param signInName user principal name; of a guest, not an address
 * @param managerId id of the manager; null at the top, or when the directory names none
 * @param enabled false if the account is switched off, and also if Graph does not say
 * @param language preferred language as a tag like {@code cy-GB}, null if not set
 * @param organisation the company's name, null if not set
 */
public record Person(
        String id,
        String displayName,
        String signInName,
        @Nullable String mail,
        @Nullable String jobTitle,
        @Nullable String department,
        @Nullable String office,
        @Nullable String managerId,
        boolean enabled,
        PersonKind kind,
        @Nullable String language,
        @Nullable String organisation) {}
