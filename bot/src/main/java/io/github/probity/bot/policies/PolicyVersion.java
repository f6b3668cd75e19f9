package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded version of a policy. Its clauses are those read at upload, so that what was cited once stays to be read.
 *
 * @param number counts a document's uploads from 1; the document's own version is in its facts
 * @param policy as read from the file
 * @param from first day on which it is in force, once published
 */
public record PolicyVersion(
        long id,
        int number,
        Policy policy,
        String fileName,
        Status status,
        @Nullable LocalDate from,
        String uploadedBy,
        Instant uploadedAt) {

    /** What has become of a version. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    /** The name of the policy in citations and addresses. */
    public String document() {
        return policy.document();
    }

    /** The title the document gives itself. */
    public String title() {
        return policy.facts().title();
    }

    /** Its page in Probity, relative to Probity's address. */
    public String path() {
        return "/policies/" + document() + "/" + number;
    }

    /** The clause to which a {@linkplain Place#path() path's} fragment leads. */
    Optional<Place> place(String fragment) {
        return policy.clauses().stream()
                .flatMap(clause -> Place.allIn(this, clause))
                .filter(place -> place.fragment().equals(fragment))
                .findFirst();
    }
}
