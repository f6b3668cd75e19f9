package io.github.probity.bot.access.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.probity.bot.access.Requests;
import io.github.probity.bot.access.Staff;
import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.access.register.Entry;
import io.github.probity.bot.access.register.EntryMove;
import io.github.probity.bot.access.register.Grant;
import io.github.probity.bot.access.register.Register;
import io.github.probity.bot.access.register.Standing;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.running.RunningProbity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the directory tells of people who left or moved, with people of the test's own. */
class DeparturesTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Register register = probity.bean(Register.class);
    private final TransactionTemplate transaction = probity.bean(TransactionTemplate.class);
    private final People people = mock(People.class);
    private final Departures departures = new Departures(
            register, probity.bean(Requests.class), probity.bean(Kinds.class), people, probity.bean(WorkingDays.class));

    @AfterEach
    void nothingStaysForOtherTests() {
        probity.bean(JdbcClient.class)
                .sql("delete from register_entry where name = 'Sam Ple'")
                .update();
    }

    @Test
    void whoeverHasLeftLosesEverythingAtOnceAndOneRequestAsksIctToSwitchTheAccountOff() {
        String left = "left-" + UUID.randomUUID();
        long entry = entered(left, "Housing");
        when(people.hasLeft(left)).thenReturn(true);

        transaction.executeWithoutResult(status -> departures.compare());
        transaction.executeWithoutResult(status -> departures.compare());

        assertThat(standing(entry)).isEqualTo(Standing.SUSPENDED);
        assertThat(started("directory/left/" + left)).isOne();
    }

    @Test
    void whoeverWorksInAnotherDepartmentIsToldToIctOnce() {
        Person moved = new Person("moved-" + UUID.randomUUID(), "Sam Ple", "", "Finance", Person.Kind.STAFF, Set.of());
        long entry = entered(moved.id(), "Housing");
        when(people.person(moved.id())).thenReturn(Optional.of(moved));

        transaction.executeWithoutResult(status -> departures.compare());
        transaction.executeWithoutResult(status -> departures.compare());

        assertThat(register.heldBy(moved.id()))
                .extracting(one -> one.grant().department())
                .containsExactly("Finance");
        assertThat(standing(entry)).isEqualTo(Standing.ACTIVE);
        assertThat(started("directory/moved/" + moved.id() + "/" + LocalDate.now(WorkingDays.LONDON)))
                .isOne();
    }

    @Test
    void aDirectoryFromWhichEverybodyIsGoneIsNotBelieved() {
        List<Long> entries = IntStream.range(0, 30)
                .mapToObj(n -> entered("gone-" + UUID.randomUUID(), "Housing"))
                .toList();
        when(people.hasLeft(anyString())).thenReturn(true);

        transaction.executeWithoutResult(status -> departures.compare());

        assertThat(entries).allSatisfy(entry -> assertThat(standing(entry)).isEqualTo(Standing.ACTIVE));
    }

    private long entered(String person, String department) {
        Grant grant = new Grant(
                null,
                "",
                "anything",
                person,
                "Sam Ple",
                department,
                null,
                "Mapping",
                "Visits",
                "",
                List.of(),
                LocalDate.now(WorkingDays.LONDON),
                null,
                false);
        Long id = transaction.execute(
                status -> register.enter(grant, EntryMove.ENTER, "test").orElseThrow());
        return id == null ? 0 : id;
    }

    private Standing standing(long entry) {
        return register.find(entry, Staff.auditor()).map(Entry::standing).orElseThrow();
    }

    private long started(String key) {
        return probity.bean(JdbcClient.class)
                .sql("select count(*) from access_request where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }
}
