package io.github.probity.bot.review;

import io.github.probity.bot.review.Word.Occasion;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What others than reviewers make of a case or an incident, under a reference of its own.
 *
 * @param about the case; null if there is none, or it is kept no longer
 * @param incident the incident's reference; null if it is about a case
 * @param outcome null while it goes on
 * @param withdrawnAt when an upheld appeal took it back
 */
public record Proceeding(
        String reference,
        Kind kind,
        @Nullable Long about,
        @Nullable String incident,
        Case.Step opened,
        @Nullable Outcome outcome,
        Case.@Nullable Step closed,
        @Nullable Instant withdrawnAt) {

    /** What it is. The message {@code proceedings.kind.CODE} names it. */
    public enum Kind {
        /** A formal referral under the disciplinary procedure. */
        DISCIPLINE(
                "D",
                Occasion.DISCIPLINE_OPENED,
                List.of(Office.HUMAN_RESOURCES),
                List.of(Outcome.NO_ACTION, Outcome.INFORMAL, Outcome.FORMAL),
                null,
                List.of()),
        /** A report to the senior representative of another organisation. */
        REPRESENTATIVE(
                "T",
                Occasion.REPRESENTATIVE_OPENED,
                List.of(Office.HUMAN_RESOURCES, Office.HEAD_OF_ICT),
                List.of(Outcome.REPORTED, Outcome.ACCESS_ENDED),
                null,
                List.of()),
        /** A documented review with an elected member. */
        MEMBER_REVIEW(
                "M",
                Occasion.MEMBER_REVIEW_OPENED,
                List.of(Office.MEMBER_REVIEWS, Office.HEAD_OF_ICT),
                List.of(Outcome.NO_ACTION, Outcome.ADVICE, Outcome.TO_STANDARDS),
                Occasion.MEMBER_REVIEW_CLOSED,
                List.of(Office.GROUP_LEADER, Office.WHIP)),
        /** A referral to the standards committee. */
        STANDARDS(
                "S",
                Occasion.STANDARDS_OPENED,
                List.of(Office.STANDARDS),
                List.of(Outcome.NO_ACTION, Outcome.BREACH_OF_CODE),
                null,
                List.of()),
        /** Whether the police are told of what may be a crime. */
        POLICE(
                "P",
                Occasion.POLICE_OPENED,
                List.of(Office.DIRECTOR, Office.HUMAN_RESOURCES, Office.HEAD_OF_ICT),
                List.of(Outcome.POLICE_TOLD, Outcome.POLICE_NOT_TOLD),
                Occasion.POLICE_CLOSED,
                List.of(Office.DIRECTOR, Office.HUMAN_RESOURCES, Office.HEAD_OF_ICT));

        private final String letter;
        private final Occasion opened;

        @SuppressWarnings("ImmutableEnumChecker") // Made by List.of, like the other lists
        private final List<Office> handlers;

        @SuppressWarnings("ImmutableEnumChecker")
        private final List<Outcome> outcomes;

        private final @Nullable Occasion closed;

        @SuppressWarnings("ImmutableEnumChecker")
        private final List<Office> informed;

        Kind(
                String letter,
                Occasion opened,
                List<Office> handlers,
                List<Outcome> outcomes,
                @Nullable Occasion closed,
                List<Office> informed) {
            this.letter = letter;
            this.opened = opened;
            this.handlers = handlers;
            this.outcomes = outcomes;
            this.closed = closed;
            this.informed = informed;
        }

        /** The letter that its references begin with. */
        String letter() {
            return letter;
        }

        /** What its handlers are told when it opens. */
        Occasion opened() {
            return opened;
        }

        /** Who deals with it, and nobody else sees it. */
        List<Office> handlers() {
            return handlers;
        }

        /** How it may end; a minor breach is never referred to the standards committee. */
        List<Outcome> outcomes(Gravity gravity) {
            return outcomes.stream()
                    .filter(outcome -> outcome != Outcome.TO_STANDARDS || gravity == Gravity.SERIOUS)
                    .toList();
        }

        /** What the informed are told when it ends; null if they are told nothing. */
        @Nullable Occasion closed() {
            return closed;
        }

        /** Who is told how it ended. */
        List<Office> informed() {
            return informed;
        }

        public String code() {
            return Proceeding.code(this);
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** How it ended. The message {@code proceedings.outcome.CODE} says it. */
    public enum Outcome {
        NO_ACTION,
        INFORMAL,
        FORMAL,
        REPORTED,
        ACCESS_ENDED,
        ADVICE,
        TO_STANDARDS,
        BREACH_OF_CODE,
        POLICE_TOLD,
        POLICE_NOT_TOLD;

        public String code() {
            return Proceeding.code(this);
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody has still to deal with it. */
    public boolean isOpen() {
        return closed == null && withdrawnAt == null;
    }

    /** What the messages call how it stands: {@code open}, {@code closed} or {@code withdrawn}. */
    public String standing() {
        if (withdrawnAt != null) {
            return "withdrawn";
        }
        return closed == null ? "open" : "closed";
    }
}
