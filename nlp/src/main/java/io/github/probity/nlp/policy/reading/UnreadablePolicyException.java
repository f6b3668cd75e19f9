package io.github.probity.nlp.policy.reading;

/** A document could not be read as a policy. The message is one sentence or two for the person who supplied it. */
public final class UnreadablePolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnreadablePolicyException(String fileName, Reason reason) {
        super(fileName + " " + reason.sentence);
        this.reason = reason;
    }

    UnreadablePolicyException(String fileName, Reason reason, Throwable cause) {
        super(fileName + " " + reason.sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, and what the person can do about it. */
    public enum Reason {
        EMPTY("is empty; choose the file that holds the policy's text."),
        NO_CLAUSES("has words in it but no paragraph that could be quoted; choose the policy itself."),
        SCANNED("holds pictures of pages and no text; run text recognition (OCR) on it, or use the original document."),
        ENCRYPTED("is protected by a password; save a copy without one and use that."),
        OLD_WORD("is protected by a password or in the old Word format; save it as .docx without a password."),
        DAMAGED("is damaged or is not the kind of file its name says; open it, save it again and use the new copy."),
        UNKNOWN_TYPE("is of a type that cannot be read; use .txt, .md, .html, .docx or .pdf."),
        TOO_LARGE("is larger than 50 MB or 2,000 pages; use the policy without its enclosures."),
        TOO_SLOW("took too long to read and was given up; save it again as .docx or .txt, or split it.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
