package io.github.probity.nlp.transcript;

/**
 * A file holds nothing that could be screened as a meeting. The message is one sentence, which goes on from the file's
 * name: what it is, and what to do.
 */
public final class UnreadableTranscriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnreadableTranscriptException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, and what the person can do about it. */
    public enum Reason {
        EMPTY("is empty; download the transcript again."),
        ZIP("is a Word document or another kind of zip archive; download the transcript as .vtt and use that."),
        WEB_PAGE("is a web page and no transcript; sign in, download the transcript again and use that."),
        SERVICE_ERROR("is an error message from the service and no transcript; download the transcript again."),
        NO_TIMES("starts like a transcript, but none of its times can be read; download it again."),
        TOO_LARGE("is larger than 100 MB; split it into several files."),
        NO_TRANSCRIPT("is no transcript: there are no words with times in it; use the .vtt file of the meeting.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
