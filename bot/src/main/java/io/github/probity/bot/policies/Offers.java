package io.github.probity.bot.policies;

import io.github.probity.bot.conversation.Chosen;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the replies of this package offer to choose, on its way to the listener and back. */
final class Offers {

    static final String MEANT = "policy.meant";
    static final String FEEDBACK = "policy.feedback";

    private static final Pattern MEANT_VALUE =
            Pattern.compile("([0-9a-f-]{36}) ([a-z0-9-]{1,200})/([0-9]{1,6})#(.{1,500})");
    private static final Pattern FEEDBACK_VALUE = Pattern.compile("([0-9a-f-]{36}) (yes|no)");

    private Offers() {}

    /** One of the readings of a question. */
    record Meant(UUID question, String document, int number, String fragment) {

        static Chosen of(UUID question, Place place) {
            PolicyVersion version = place.version();
            String value = "%s %s/%d#%s".formatted(question, version.document(), version.number(), place.fragment());
            return new Chosen(MEANT, value);
        }

        static Optional<Meant> parse(String value) {
            Matcher match = MEANT_VALUE.matcher(value);
            return match.matches()
                    ? uuid(match.group(1))
                            .map(id -> new Meant(id, match.group(2), Integer.parseInt(match.group(3)), match.group(4)))
                    : Optional.empty();
        }
    }

    /** Whether the answer to a question was one. */
    record Feedback(UUID question, boolean answered) {

        Chosen chosen() {
            return new Chosen(FEEDBACK, question + (answered ? " yes" : " no"));
        }

        static Optional<Feedback> parse(String value) {
            Matcher match = FEEDBACK_VALUE.matcher(value);
            return match.matches()
                    ? uuid(match.group(1))
                            .map(id -> new Feedback(id, match.group(2).equals("yes")))
                    : Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
