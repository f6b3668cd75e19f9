package io.github.probity.bot.policies;

import io.github.probity.bot.policies.PolicyVersion.Status;
import io.github.probity.nlp.policy.PolicyFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy with all its versions.
 *
 * @param versions newest upload first; at least one
 */
public record Shelf(String document, List<Copy> versions) {

    public Shelf {
        versions = List.copyOf(versions);
    }

    /**
     * A version without its clauses.
     *
     * @param inForce whether answers come from it today
     */
    public record Copy(
            long id,
            String document,
            int number,
            PolicyFacts facts,
            String fileName,
            Status status,
            @Nullable LocalDate from,
            Instant uploadedAt,
            boolean inForce) {

        /** Whether it will be in force on a day to come. */
        public boolean isAwaited(LocalDate today) {
            return status == Status.PUBLISHED && from != null && from.isAfter(today);
        }
    }

    /** The version in force; empty before the first is, and after the last was withdrawn. */
    public Optional<Copy> inForce() {
        return versions.stream().filter(Copy::inForce).findFirst();
    }

    /** As the version in force calls it, or for want of one the newest. */
    public String title() {
        return inForce().orElse(versions.get(0)).facts().title();
    }
}
