package io.github.probity.bot.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.acknowledgement.Acknowledgements.Given;
import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.conversation.Channel;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Conversations;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Speaker;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.policies.Policies;
import io.github.probity.bot.policies.PolicyVersion;
import io.github.probity.bot.policies.Versions;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.PolicyFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rounds on a running Probity with a real database. */
class AcknowledgementsTest {

    private static final LocalDate DUE = LocalDate.of(2030, 1, 31);

    private final RunningProbity probity = RunningProbity.get();
    private final Acknowledgements acknowledgements = probity.bean(Acknowledgements.class);
    private final People people = probity.bean(People.class);
    private final Person manager = people.everyone().stream()
            .filter(person -> people.reportsOf(person.id()).size() > 1)
            .findFirst()
            .orElseThrow();
    private final List<Person> reports = people.reportsOf(manager.id());
    private final PolicyVersion version = version();

    @Test
    void startingARoundTwiceIsOneRoundInWhichNobodyIsTwice() {
        long first = acknowledgements.start(version.id(), reports.subList(0, 1), DUE, "owner");
        long again = acknowledgements.start(version.id(), reports, DUE.plusDays(9), "owner");

        assertThat(again).isEqualTo(first);
        assertThat(acknowledgements.register(first))
                .extracting(Entry::person)
                .containsExactlyInAnyOrderElementsOf(
                        reports.stream().map(Person::id).toList());
        assertThat(acknowledgements.round(first).orElseThrow().due()).isEqualTo(DUE);
        assertThat(audited("acknowledgement.round-started", first)).isOne();
        assertThat(audited("acknowledgement.asked", first)).isEqualTo(2);
    }

    @Test
    void aWordGivenTwiceIsWrittenDownOnce() {
        long round = acknowledgements.start(version.id(), reports, DUE, "owner");
        String person = reports.get(0).id();

        assertThat(acknowledgements.acknowledge(round, person, "console")).isEqualTo(Given.NOW);
        assertThat(acknowledgements.acknowledge(round, person, "teams")).isEqualTo(Given.BEFORE);
        assertThat(acknowledgements.acknowledge(round, "nobody", "console")).isEqualTo(Given.NOT_ASKED);

        assertThat(audited("acknowledgement.given", round)).isOne();
        assertThat(entry(round, person).channel()).isEqualTo("console");
    }

    @Test
    void manyAtOnceAreOneToo() {
        long round = acknowledgements.start(version.id(), reports, DUE, "owner");
        String person = reports.get(0).id();

        List<Given> given = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> acknowledgements.acknowledge(round, person, "console"))
                .toList();

        assertThat(given).containsOnlyOnce(Given.NOW);
        assertThat(audited("acknowledgement.given", round)).isOne();
    }

    @Test
    void aRoundThatHasEndedTakesNoMoreWordsAndKeepsItsRegister() {
        long round = acknowledgements.start(version.id(), reports, DUE, "owner");

        assertThat(acknowledgements.close(round, "owner")).isTrue();
        assertThat(acknowledgements.close(round, "owner")).isFalse();

        assertThat(acknowledgements.acknowledge(round, reports.get(0).id(), "console"))
                .isEqualTo(Given.NOT_ASKED);
        assertThat(acknowledgements.register(round)).hasSameSizeAs(reports);
        assertThat(acknowledgements.of(reports.get(0)))
                .noneMatch(toRead -> toRead.round().id() == round);
    }

    @Test
    void managersSeeTheirOwnPeopleAndNobodyElse() {
        long round = acknowledgements.start(version.id(), people.everyone(), DUE, "owner");
        Person other = people.everyone().stream()
                .filter(person -> people.reportsOf(person.id()).isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(acknowledgements.ofTeam(manager).stream()
                        .filter(toRead -> toRead.round().id() == round)
                        .map(toRead -> toRead.entry().person()))
                .containsAll(reports.stream().map(Person::id).toList())
                .doesNotContain(manager.id());
        assertThat(acknowledgements.ofTeam(other)).isEmpty();
    }

    @Test
    void remindersGoToThoseWhoHaveNotAndToNobodyTwiceInADay() {
        long round = acknowledgements.start(version.id(), reports, DUE, "owner");
        acknowledgements.acknowledge(round, reports.get(0).id(), "console");
        List<String> told = new ArrayList<>();

        assertThat(remind(round, told, Duration.ZERO)).isEqualTo(reports.size() - 1);
        assertThat(remind(round, told, Duration.ofHours(2))).isZero();
        assertThat(remind(round, told, Duration.ofDays(2))).isEqualTo(reports.size() - 1);

        assertThat(told).doesNotContain(reports.get(0).id()).hasSize(2 * (reports.size() - 1));
        assertThat(audited("acknowledgement.reminded", round)).isEqualTo(2);
    }

    @Test
    void thePersonSaysSoToTheBot() {
        long round = acknowledgements.start(version.id(), reports, DUE, "owner");
        Person person = reports.get(0);

        Reply offered = say(person.id(), "acknowledge", null);
        Chosen choice = offered.parts().stream()
                .filter(Part.Actions.class::isInstance)
                .flatMap(part -> ((Part.Actions) part).offers().stream())
                .map(Part.Offer::chosen)
                .filter(chosen -> chosen.value().equals(Long.toString(round)))
                .findFirst()
                .orElseThrow();
        say(person.id(), "I have read it", choice);

        assertThat(entry(round, person.id()).channel()).isEqualTo("test");
    }

    @Test
    void aStrangerOrAForgedChoiceWritesNothingDown() {
        long round = acknowledgements.start(version.id(), reports, DUE, "owner");

        say("nobody", "I have read it", new Chosen(RoundReplies.GIVE, Long.toString(round)));
        say(reports.get(0).id(), "I have read it", new Chosen(RoundReplies.GIVE, "1; drop table"));

        assertThat(acknowledgements.register(round)).noneMatch(Entry::isAcknowledged);
    }

    private Reply say(String speaker, String text, @Nullable Chosen chosen) {
        Speaker said = new Speaker(speaker, "", Person.Kind.STAFF);
        return probity.bean(Conversations.class)
                .hear(new Utterance(
                        UUID.randomUUID().toString(),
                        new Channel("test", true, Duration.ZERO),
                        speaker,
                        said,
                        text,
                        probity.bean(Clock.class).instant(),
                        Locale.UK,
                        chosen));
    }

    private int remind(long round, List<String> told, Duration later) {
        Reminders reminders = new Reminders(
                probity.bean(RoundTable.class),
                probity.bean(Team.class),
                probity.bean(RoundReplies.class),
                List.of((person, message) -> told.add(person)),
                probity.bean(Audit.class),
                Clock.offset(probity.bean(Clock.class), later));
        Integer reminded =
                probity.bean(TransactionTemplate.class).execute(status -> reminders.remindAll(round, "owner"));
        return reminded == null ? -1 : reminded;
    }

    private Entry entry(long round, String person) {
        return acknowledgements.register(round).stream()
                .filter(entry -> entry.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private long audited(String kind, long round) {
        return probity.bean(JdbcClient.class)
                .sql("select count(*) from audit where kind = ? and subject = ?")
                .params(kind, "acknowledgement-round/" + round)
                .query(Long.class)
                .single();
    }

    private PolicyVersion version() {
        Policies policies = probity.bean(Policies.class);
        Clause clause = new Clause(
                "1.1", List.of(), "1.1 Wear a badge.", List.of(), Clause.Kind.PARAGRAPH, new Clause.Place(0, 0));
        String name = "round-" + UUID.randomUUID();
        PolicyVersion draft = policies.upload(
                new Policy(name, PolicyFacts.titled(name), List.of(clause)), "x.txt", new byte[] {1}, "owner");
        policies.publish(draft.id(), probity.bean(Versions.class).today(), "owner");
        return draft;
    }
}
