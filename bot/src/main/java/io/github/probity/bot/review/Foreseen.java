package io.github.probity.bot.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What a decision would lead to, for the reviewer who is about to make it: who learns what, and what step follows. */
@Service
public class Foreseen {

    private final Offices offices;
    private final Blocks blocks;
    private final Sealing sealing;

    Foreseen(Offices offices, Blocks blocks, Sealing sealing) {
        this.offices = offices;
        this.blocks = blocks;
        this.sealing = sealing;
    }

    /** What follows from a breach of this gravity. */
    public List<Course> courses(Case about, Gravity outcome) {
        return Course.of(about, outcome);
    }

    /** What can be chosen beyond that, whatever gravity it takes. */
    public List<Action> actions(Case about) {
        List<Action> possible = new ArrayList<>(List.of(Action.ASK_MEND));
        if (blocks.canReach(about.id())) {
            possible.add(Action.BLOCK);
        }
        if (offices(about).anyMatch(office -> isHeld(office, about))) {
            possible.add(Action.TELL);
        }
        if (Course.of(about, Gravity.SERIOUS).stream().anyMatch(course -> course.referral() != null)) {
            possible.add(Action.REFER);
        }
        return possible;
    }

    /** Offices that should learn of a serious breach and that nobody holds, so that somebody must be told by other ways. */
    public List<Office> vacant(Case about) {
        Stream<Office> handlers = Arrays.stream(Gravity.values())
                .flatMap(gravity -> Course.of(about, gravity).stream())
                .flatMap(course -> Stream.ofNullable(course.opens()))
                .flatMap(kind -> kind.handlers().stream());
        return Stream.concat(offices(about), handlers)
                .distinct()
                .filter(office -> !isHeld(office, about))
                .toList();
    }

    private static Stream<Office> offices(Case about) {
        return Course.of(about, Gravity.SERIOUS).stream().flatMap(course -> course.told().stream());
    }

    private boolean isHeld(Office office, Case about) {
        String sender = sealing.senderOf(about.id()).orElse(null);
        return !offices.holders(office, sender).isEmpty();
    }
}
