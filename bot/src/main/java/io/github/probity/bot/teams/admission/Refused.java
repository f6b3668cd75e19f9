package io.github.probity.bot.teams.admission;

/** An activity that is not let in. The message is a sentence for whoever reads the answer; it holds nothing of the token. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why, as the sender has to understand it. */
    public enum Reason {
        /** What was sent is no activity that could be answered. */
        MISSHAPEN(400),
        /** Nothing proves that the channel sent it. */
        UNPROVEN(401),
        /** The channel sent it, but not for us, or not from where we listen. */
        UNWELCOME(403),
        TOO_LARGE(413),
        /** Nothing can be checked yet: the channel should try again. */
        NOT_READY(503);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The HTTP status that says so. */
        public int status() {
            return status;
        }
    }

    private final Reason reason;

    Refused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
