package io.github.probity.bot.access.register;

import io.github.probity.bot.access.kind.Office;
import io.github.probity.bot.people.Person;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have to do about entries, and their word that it is done. */
@Service
public class ToDo {

    private final TaskTable tasks;
    private final EntryTable entries;
    private final EntryTrail trail;
    private final Clock clock;

    ToDo(TaskTable tasks, EntryTable entries, EntryTrail trail, Clock clock) {
        this.tasks = tasks;
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    /** A task with what it is about. */
    public record Item(Task task, Entry entry) {}

    /** @param holds whether somebody holds an office; first due first */
    public List<Item> of(Person person, BiPredicate<Person, Office> holds) {
        return tasks.toDo(person.id(), held(person, holds)).stream()
                .flatMap(task -> entries.find(task.entry()).map(entry -> new Item(task, entry)).stream())
                .toList();
    }

    private static List<Office> held(Person person, BiPredicate<Person, Office> holds) {
        return Arrays.stream(Office.values())
                .filter(office -> !office.group().isEmpty() && holds.test(person, office))
                .toList();
    }

    /** What has to be done about an entry, and what was. */
    public List<Task> about(Entry entry) {
        return tasks.of(entry.id());
    }

    /** Takes somebody's word that a task is done. */
    @Transactional
    public Optional<EntryRefusal> done(long id, Person by, BiPredicate<Person, Office> holds) {
        Optional<Task> found = tasks.find(id).filter(task -> isFor(task, by, holds));
        if (found.isEmpty()) {
            return Optional.of(EntryRefusal.NOT_THERE);
        }
        Task task = found.get();
        if (!tasks.done(id, by.id(), clock.instant())) {
            return Optional.of(EntryRefusal.DONE_BEFORE);
        }
        trail.record(task.entry(), EntryMove.DO, by.id(), Map.of("duty", task.duty()), task.duty());
        return Optional.empty();
    }

    private static boolean isFor(Task task, Person by, BiPredicate<Person, Office> holds) {
        return task.person().isEmpty()
                ? held(by, holds).stream().anyMatch(office -> office.code().equals(task.office()))
                : task.person().equals(by.id());
    }
}
