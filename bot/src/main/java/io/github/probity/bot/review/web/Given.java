package io.github.probity.bot.review.web;

import java.io.Serializable;
import java.util.List;

/**
 * What stood in a form that was refused, so that it stands there again on the next page.
 *
 * @param answer which of the answers was chosen; empty for none
 * @param clause the address of the clause that was chosen; empty for none
 * @param actions that were chosen
 */
public record Given(String answer, String clause, List<String> actions, String note) implements Serializable {

    public Given {
        actions = List.copyOf(actions);
    }

    static Given note(String note) {
        return new Given("", "", List.of(), note);
    }

    static Given answer(String answer, String note) {
        return new Given(answer, "", List.of(), note);
    }
}
