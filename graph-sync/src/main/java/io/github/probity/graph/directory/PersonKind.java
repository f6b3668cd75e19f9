package io.github.probity.graph.directory;

/** The kinds of people that a policy treats differently. */
public enum PersonKind {
    STAFF,
    ELECTED_MEMBER,
    THIRD_PARTY
}
