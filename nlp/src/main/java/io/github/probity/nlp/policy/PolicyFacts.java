package io.github.probity.nlp.policy;

import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy document says of itself. Whatever the document does not state is null or empty; nothing is guessed.
 *
 * @param title the document's own title
 * @param issuer the body whose policy it is
 * @param version as written, without the word "version"
 * @param issued month of issue
 * @param owner the role or person responsible for it
 * @param reviewed month of the last review
 * @param nextReview month by which it has to be reviewed again
 * @param reviewEvery how often it has to be reviewed
 * @param contacts whom the policy tells its readers to ask, the one it names most often first
 */
public record PolicyFacts(
        String title,
        @Nullable String issuer,
        @Nullable String version,
        @Nullable YearMonth issued,
        @Nullable String owner,
        @Nullable YearMonth reviewed,
        @Nullable YearMonth nextReview,
        @Nullable Period reviewEvery,
        List<String> contacts) {

    public PolicyFacts {
        contacts = List.copyOf(contacts);
    }

    /** The facts of a document that states nothing but its title. */
    public static PolicyFacts titled(String title) {
        return new PolicyFacts(title, null, null, null, null, null, null, null, List.of());
    }
}
