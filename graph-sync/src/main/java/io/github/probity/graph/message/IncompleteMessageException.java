package io.github.probity.graph.message;

/** Graph gave a message without what every message has; the message of this exception says what. */
final class IncompleteMessageException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    IncompleteMessageException(String what) {
        super(what);
    }
}
