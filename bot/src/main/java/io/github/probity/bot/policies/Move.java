package io.github.probity.bot.policies;

import io.github.probity.bot.policies.PolicyVersion.Status;

/** The legal moves of a version. There is no other way from one status to another. */
enum Move {
    PUBLISH(Status.DRAFT, Status.PUBLISHED, "policy.published"),
    WITHDRAW(Status.PUBLISHED, Status.WITHDRAWN, "policy.withdrawn");

    private final Status from;
    private final Status to;
    private final String event;

    Move(Status from, Status to, String event) {
        this.from = from;
        this.to = to;
        this.event = event;
    }

    Status from() {
        return from;
    }

    Status to() {
        return to;
    }

    /** The name of the move in the audit trail. */
    String event() {
        return event;
    }
}
