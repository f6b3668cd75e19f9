package io.github.probity.bot.policies;

import java.time.Instant;
import java.util.List;

/**
 * A proposal tried against the questions that were asked before.
 *
 * @param tried how many questions have been answered both ways so far
 * @param total how many there are; 0 before the first
 * @param differences those that would get another answer, the first {@value #MOST_SHOWN} of them
 * @param changed how many those are in all
 */
public record Trial(
        long id,
        Proposal proposal,
        Status status,
        int tried,
        int total,
        List<Difference> differences,
        int changed,
        Instant startedAt) {

    static final int MOST_SHOWN = 200;

    /** Where a trial is. */
    public enum Status {
        RUNNING,
        DONE,
        /** It broke off; it can be started again. */
        FAILED,
        /** Its proposal has taken effect. */
        APPLIED,
        /** Its proposal was given up. */
        DROPPED
    }

    /** A question that would get another answer. */
    public record Difference(String question, Outcome before, Outcome after) {
        /** Whether there would be an answer where there is none now. */
        public boolean isGain() {
            return before.kind().equals("silent") && !after.kind().equals("silent");
        }

        /** Whether there would be none where there is one now. */
        public boolean isLoss() {
            return after.kind().equals("silent") && !before.kind().equals("silent");
        }
    }

    /** Whether it is still at work. */
    public boolean isRunning() {
        return status == Status.RUNNING;
    }

    /** How many of the differences shown give an answer where there is none now. */
    public long gains() {
        return differences.stream().filter(Difference::isGain).count();
    }

    /** How many of the differences shown give none where there is one now. */
    public long losses() {
        return differences.stream().filter(Difference::isLoss).count();
    }
}
