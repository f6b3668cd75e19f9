package io.github.probity.bot.access.leaving;

import io.github.probity.bot.access.Requests;
import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.access.register.Entry;
import io.github.probity.bot.access.register.Register;
import io.github.probity.bot.people.DirectoryUnavailable;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares those who have something with the directory, and starts what has to be done for those who have left or moved.
 * Begun again or done by two nodes at once, it starts the same thing once.
 */
@Component
class Departures {

    private static final Logger log = LoggerFactory.getLogger(Departures.class);

    /** If more seem to have left at one time, the directory is at fault and not they. */
    private static final int MOST_AT_ONCE = 10;

    private static final int MOST_PERCENT = 20;

    private final Register register;
    private final Requests requests;
    private final Kinds kinds;
    private final People people;
    private final WorkingDays days;

    Departures(Register register, Requests requests, Kinds kinds, People people, WorkingDays days) {
        this.register = register;
        this.requests = requests;
        this.kinds = kinds;
        this.people = people;
        this.days = days;
    }

    /** Does nothing while the directory cannot be read. */
    @Transactional
    void compare() {
        List<String> holders = register.holders();
        try {
            List<String> left = holders.stream().filter(people::hasLeft).toList();
            if (left.size() > MOST_AT_ONCE && left.size() * 100L > (long) holders.size() * MOST_PERCENT) {
                log.error(
                        "{} of {} people in the register seem to have left: nothing was done, for the directory is"
                                + " more likely at fault. If they have left, their managers can say so.",
                        left.size(),
                        holders.size());
                return;
            }
            left.forEach(this::left);
            holders.stream().flatMap(id -> people.person(id).stream()).forEach(this::compare);
        } catch (DirectoryUnavailable unread) {
            log.warn("Nobody was compared with the directory: {}", unread.getMessage());
        }
    }

    private void left(String person) {
        List<Entry> held = register.heldBy(person).stream()
                .filter(entry -> !entry.grant().kind().equals(Leaver.CODE))
                .toList();
        Optional<String> name = held.stream().map(entry -> entry.grant().name()).findFirst();
        held.forEach(entry -> register.suspend(entry.id(), ""));
        name.ifPresent(called -> requests.start(
                kinds.get(Leaver.CODE),
                new Form(Map.of(
                        Leaver.PERSON,
                        person,
                        "name",
                        called,
                        Leaver.LAST_DAY,
                        days.today().toString(),
                        "why",
                        "ordinary")),
                "directory/left/" + person));
    }

    private void compare(Person person) {
        List<Entry> elsewhere = register.heldBy(person.id()).stream()
                .filter(entry -> !entry.grant().department().equals(person.department()))
                .filter(entry -> !person.department().isEmpty())
                .toList();
        elsewhere.forEach(entry -> register.move(entry.id(), person.department()));
        if (!elsewhere.isEmpty()) {
            requests.start(
                    kinds.get(Mover.CODE),
                    new Form(Map.of(
                            Mover.PERSON, person.id(),
                            Mover.TO, person.department(),
                            Mover.ON, days.today().toString())),
                    "directory/moved/" + person.id() + "/" + days.today());
        }
    }
}
