package io.github.probity.bot.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reviewer may choose to have done about a breach, beyond the private word to the sender. It is done when the
 * decision stands. The messages {@code cases.action.CODE} and {@code cases.action.CODE.who} say what it is and who learns
 * what by it.
 */
public enum Action {
    /** The sender is asked to edit or delete the message. */
    ASK_MEND,
    /** The message is hidden from its readers. */
    BLOCK,
    /** Those are told whom the policy names for this kind of person; takes a serious breach. */
    TELL,
    /** The case is put formally before whoever decides on discipline; takes a serious breach. */
    REFER;

    /** As the database and the messages have it: {@code ask-mend}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<Action> of(Collection<String> codes) {
        return Arrays.stream(values())
                .filter(action -> codes.contains(action.code()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the chosen that a breach of this gravity allows. */
    static Set<Action> allowed(Collection<Action> chosen, Gravity outcome) {
        Set<Action> possible = outcome == Gravity.SERIOUS ? EnumSet.allOf(Action.class) : EnumSet.of(ASK_MEND, BLOCK);
        return chosen.stream().filter(possible::contains).collect(Collectors.toUnmodifiableSet());
    }
}
