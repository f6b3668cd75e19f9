package io.github.probity.nlp.encoder;

/** The encoder cannot be loaded or run. The message is a sentence for an operator. */
public final class EncoderException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    EncoderException(String message) {
        super(message);
    }

    EncoderException(String message, Throwable cause) {
        super(message, cause);
    }
}
