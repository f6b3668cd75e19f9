package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * What a decision would lead to, for the reviewer who is about to make it: who learns what, and what step follows. Of a
 * sender whom nobody knows nobody can be told anything, nor can they.
 */
@Service
public class Foreseen {

    private final Offices offices;
    private final Blocks blocks;
    private final Sealing sealing;
    private final People people;

    Foreseen(Offices offices, Blocks blocks, Sealing sealing, People people) {
        this.offices = offices;
        this.blocks = blocks;
        this.sealing = sealing;
        this.people = people;
    }

    /** Whether the sender can be told and can appeal: somebody of the directory, and not yet gone. */
    public boolean canTell(Case about) {
        return sealing.senderOf(about.id()).flatMap(people::person).isPresent();
    }

    /** What follows from a breach of this gravity. */
    public List<Course> courses(Case about, Gravity outcome) {
        return Course.of(about, outcome).stream()
                .filter(course -> isNamed(about) || course.opens() != null)
                .toList();
    }

    private static boolean isNamed(Case about) {
        return about.origin().sender() != null;
    }

    /** What can be chosen beyond that, whatever gravity it takes. */
    public List<Action> actions(Case about) {
        List<Action> possible = new ArrayList<>(canTell(about) ? List.of(Action.ASK_MEND) : List.of());
        if (blocks.canReach(about.id())) {
            possible.add(Action.BLOCK);
        }
        if (isNamed(about) && offices(about).anyMatch(office -> isHeld(office, about))) {
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
        return Stream.concat(isNamed(about) ? offices(about) : Stream.of(), handlers)
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
