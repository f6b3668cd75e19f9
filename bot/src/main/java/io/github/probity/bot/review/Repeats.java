package io.github.probity.bot.review;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts minor breaches: so many of them within the organisation's window make one serious. */
@Component
public class Repeats {

    private final CaseTable cases;
    private final Settings settings;
    private final Clock clock;

    Repeats(CaseTable cases, Settings settings, Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /** Minor breaches of the sender that stand and were decided within the window. */
    public int standing(@Nullable Pseudonym sender) {
        return sender == null ? 0 : cases.minorBreaches(sender, clock.instant().minus(settings.window()));
    }

    /** How many, the present one included, make one serious. */
    public int limit() {
        return settings.repeats();
    }

    /** The days within which they are counted. */
    public long days() {
        return settings.window().toDays();
    }

    Gravity grade(Gravity alone, @Nullable Pseudonym sender) {
        return isRepeated(sender) ? Gravity.SERIOUS : alone;
    }

    /** After a decision that stands, or no longer does. */
    void gradeAnew(@Nullable Pseudonym sender) {
        if (sender != null) {
            cases.grade(sender, isRepeated(sender));
        }
    }

    private boolean isRepeated(@Nullable Pseudonym sender) {
        int standing = standing(sender);
        return standing > 0 && standing + 1 >= settings.repeats();
    }
}
