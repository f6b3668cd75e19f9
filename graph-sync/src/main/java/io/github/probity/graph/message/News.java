package io.github.probity.graph.message;

/** What can be new in a message that was seen before. */
public enum News {
    /** The sender changed the text: it must be screened again. */
    TEXT,
    DELETED,
    /** The sender took the deletion back. */
    RESTORED,
    /** The sender overrode a block or called it wrong. */
    SENDER_ANSWERED
}
