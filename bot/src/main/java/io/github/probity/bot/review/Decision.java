package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Part.Quotation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decides about an open case.
 *
 * @param outcome how grave the breach is; null when there is none
 * @param clause that was broken; null when there is none, or the policies in force have none
 * @param actions what is done about it, where the outcome allows that
 * @param note why
 */
public record Decision(@Nullable Gravity outcome, @Nullable Quotation clause, Set<Action> actions, String note) {

    public Decision {
        actions = outcome == null ? Set.of() : Action.allowed(actions, outcome);
    }

    /** @param tellManager whether whom the policy names for the sender is told, the manager before all */
    public Decision(@Nullable Gravity outcome, @Nullable Quotation clause, boolean tellManager, String note) {
        this(outcome, clause, tellManager ? Set.of(Action.ASK_MEND, Action.TELL) : Set.of(Action.ASK_MEND), note);
    }
}
