package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Problem;
import io.github.probity.bot.access.kind.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a form. */
public sealed interface Sending {

    /** It is a request now, or was one already when the same form came twice. */
    record Sent(long id) implements Sending {}

    /** Nothing was sent: this is to be mended first. */
    record Mend(List<Problem> problems) implements Sending {

        public Mend {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Nothing was sent, for reasons outside the form.
     *
     * @param step whose decider was not found; null where it is not about that
     */
    record Refused(Refusal why, @Nullable Text step) implements Sending {}
}
