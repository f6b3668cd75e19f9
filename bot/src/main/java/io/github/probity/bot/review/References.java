package io.github.probity.bot.review;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes references that people can read out over the telephone, and nobody can guess. */
@Component
class References {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** Such as {@code R-7KQ2-M9TX}. */
    String next(String kind) {
        return kind + "-" + four() + "-" + four();
    }

    private String four() {
        return IntStream.range(0, 4)
                .mapToObj(n -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .reduce("", String::concat);
    }
}
