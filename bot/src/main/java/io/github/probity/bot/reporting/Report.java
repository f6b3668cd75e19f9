package io.github.probity.bot.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * What was found in a number of whole weeks, and what has come of it by now. It holds nothing personal.
 *
 * @param from the Monday of the first week
 * @param to the Monday after the last
 * @param byWeek of opening, with every week under the date of its Monday
 * @param byCategory under codes; a case may be of several
 * @param byGround protected grounds that screening saw, under codes; small numbers hidden
 * @param byDepartment of the sender; small numbers hidden
 * @param decision from opening to the decision
 * @param appealDecision from the appeal to what came of it
 */
public record Report(
        LocalDate from,
        LocalDate to,
        StandingTable byWeek,
        StandingTable byCategory,
        StandingTable byGround,
        StandingTable byDepartment,
        Waits decision,
        Waits appealDecision,
        Appeals appeals,
        Reported reported,
        Blocked blocked) {

    /**
     * Appeals against cases of the time.
     *
     * @param appealable decisions that could be appealed against
     */
    public record Appeals(int appealable, int made, int upheld, int refused) {

        public int waiting() {
            return made - upheld - refused;
        }
    }

    /**
     * Cases that people reported.
     *
     * @param alsoFound those in which screening found something, too
     */
    public record Reported(int all, int upheld, int notUpheld, int alsoFound) {

        public int waiting() {
            return all - upheld - notUpheld;
        }
    }

    /**
     * What happened in the time to messages that were blocked.
     *
     * @param asked how often a block was asked for
     * @param overridden how often a sender let the message be read all the same
     * @param disputed how often a sender said that there was nothing in it
     */
    public record Blocked(int asked, int overridden, int disputed) {}

    /** The weeks that nothing was found in are among them. */
    public List<StandingTable.Row> weeks() {
        return byWeek.rows();
    }
}
