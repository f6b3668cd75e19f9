package io.github.probity.bot.teams.admission;

import com.microsoft.bot.schema.Activity;

/** Decides whether an activity is let in. */
@FunctionalInterface
public interface Admission {

    /**
     * Returns if the activity may be acted upon.
     *
     * @param authorization the header as it came; empty when there was none
     * @param activity of proper shape, as {@link ActivityReader} returns it
     * @param peer the address of the machine that sent it
     * @throws Refused if not
     */
    void admit(String authorization, Activity activity, String peer);
}
