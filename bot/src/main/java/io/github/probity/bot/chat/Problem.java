package io.github.probity.bot.chat;

import io.github.probity.bot.conversation.Conversations;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Why a form was not taken. */
enum Problem {
    EMPTY("chat.error.empty", HttpStatus.BAD_REQUEST),
    TOO_LONG("chat.error.too-long", HttpStatus.BAD_REQUEST),
    TOO_OFTEN("chat.error.too-often", HttpStatus.TOO_MANY_REQUESTS);

    private final String message;
    private final HttpStatus status;

    Problem(String message, HttpStatus status) {
        this.message = message;
        this.status = status;
    }

    static Optional<Problem> in(String question) {
        if (question.isBlank()) {
            return Optional.of(EMPTY);
        }
        boolean tooLong = question.codePointCount(0, question.length()) > Conversations.LONGEST;
        return tooLong ? Optional.of(TOO_LONG) : Optional.empty();
    }

    /** The code of the sentence that tells what to do. */
    String message() {
        return message;
    }

    HttpStatus status() {
        return status;
    }
}
