package io.github.probity.bot.access.register;

import static io.github.probity.bot.access.register.Standing.ACTIVE;
import static io.github.probity.bot.access.register.Standing.ENDED;
import static io.github.probity.bot.access.register.Standing.LAPSED;
import static io.github.probity.bot.access.register.Standing.SUSPENDED;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The legal moves of an entry: from where, to where, by whom, and what the audit trail calls it. There is no other way. */
public enum EntryMove {
    ENTER(EnumSet.noneOf(Standing.class), ACTIVE, Who.PROBITY, "access.entered"),
    IMPORT(EnumSet.noneOf(Standing.class), ACTIVE, Who.KEEPER, "access.imported"),
    KEEP(EnumSet.of(ACTIVE), null, Who.ANSWERABLE, "access.kept"),
    END(EnumSet.of(ACTIVE, SUSPENDED), ENDED, Who.ANSWERABLE, "access.ended"),
    HAND_OVER(EnumSet.of(ACTIVE, SUSPENDED), ACTIVE, Who.ANSWERABLE, "access.handed-over"),
    /** It was lost or stolen. */
    LOSE(EnumSet.of(ACTIVE), SUSPENDED, Who.ANSWERABLE, "access.lost"),
    SUSPEND(EnumSet.of(ACTIVE), SUSPENDED, Who.PROBITY, "access.suspended"),
    LAPSE(EnumSet.of(ACTIVE, SUSPENDED), LAPSED, Who.PROBITY, "access.lapsed"),
    REMIND(EnumSet.of(ACTIVE), null, Who.PROBITY, "access.reminded"),
    PROMPT(EnumSet.of(ACTIVE), null, Who.PROBITY, "access.prompted"),
    MOVE(EnumSet.of(ACTIVE), null, Who.PROBITY, "access.department-changed"),
    DO(EnumSet.allOf(Standing.class), null, Who.DOER, "access.task-done");

    /** Who may make a move; {@link EntryRules} says what that means. */
    enum Who {
        /** Whoever has the access, their manager, or a keeper of the register. */
        ANSWERABLE,
        KEEPER,
        /** Whose task it is. */
        DOER,
        PROBITY
    }

    @SuppressWarnings("ImmutableEnumChecker") // A copy that cannot be changed
    private final Set<Standing> from;

    private final @Nullable Standing to;
    private final Who who;
    private final String event;

    EntryMove(Set<Standing> from, @Nullable Standing to, Who who, String event) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.who = who;
        this.event = event;
    }

    boolean leavesFrom(Standing standing) {
        return from.contains(standing);
    }

    /** Where it leads from a standing that it leaves from. */
    Standing to(Standing standing) {
        return to == null ? standing : to;
    }

    Who who() {
        return who;
    }

    /** The name of the move in the audit trail. */
    public String event() {
        return event;
    }
}
