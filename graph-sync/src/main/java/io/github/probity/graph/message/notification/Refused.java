package io.github.probity.graph.message.notification;

/** Ends the reading of one item or body; becomes a refusal before it leaves the package. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    Refused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
