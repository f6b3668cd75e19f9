package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What may be counted of cases, on a running Probity with a real database. */
class StatisticsTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Cases cases = probity.bean(Cases.class);
    private final Person sender = Sample.stranger();

    @Test
    void whatFiredIsKeptWithoutWords() {
        CaseFacts facts = facts(Sample.open(sender.id(), Category.HATE)).orElseThrow();

        assertThat(facts.signals()).containsExactly(new Signal("hate", null, "test-rule", .9));
        assertThat(facts.messages()).isOne();
        assertThat(facts.department()).isEmpty();
        assertThat(facts.times().decided()).isNull();
    }

    @Test
    void aNewVersionsSignalsTakeThePlaceOfTheOldOnes() {
        MessageRef message = Sample.message();
        long id = cases.open(Sample.suspicion(message, 1, sender.id(), Sample.words(), Category.HATE))
                .orElseThrow();
        cases.open(Sample.suspicion(message, 2, sender.id(), Sample.words(), Category.PROFANITY));

        assertThat(facts(id).orElseThrow().signals())
                .extracting(Signal::category)
                .containsExactly("profanity");
    }

    @Test
    void theSameWordsSentTwiceAreOneCaseOfTwoMessages() {
        String words = Sample.words();
        long id = cases.open(Sample.suspicion(Sample.message(), 1, sender.id(), words, Category.HATE))
                .orElseThrow();
        cases.open(Sample.suspicion(Sample.message(), 1, sender.id(), words, Category.HATE));

        assertThat(facts(id).orElseThrow().messages()).isEqualTo(2);
    }

    @Test
    void peopleAtRiskAreNotCounted() {
        assertThat(facts(Sample.open(sender.id(), Category.SELF_HARM))).isEmpty();
    }

    @Test
    void aDepartmentIsNotedWhereManyShareIt() {
        People people = probity.bean(People.class);
        Map<String, Long> sizes =
                people.everyone().stream().collect(Collectors.groupingBy(Person::department, Collectors.counting()));
        Person one = Sample.employee(0);
        long size = sizes.getOrDefault(one.department(), 0L);

        assertThat(new Departments(people, (int) size).of(one.id())).contains(one.department());
        assertThat(new Departments(people, (int) size + 1).of(one.id())).isEmpty();
        assertThat(new Departments(people, 1).of(sender.id())).isEmpty();
        assertThat(new Departments(people, 1).of(null)).isEmpty();
    }

    @Test
    void nobodyJudgesThemselvesOrTheirManagerWhereThereIsNoCase() {
        Conflicts conflicts = probity.bean(Conflicts.class);
        Person reviewer = Sample.all(Role.REVIEWER).get(0);
        Person manager = probity.bean(People.class).managerOf(reviewer.id()).orElseThrow();

        assertThat(conflicts.judging(reviewer.id(), reviewer)).contains(Refusal.OWN_MESSAGE);
        assertThat(conflicts.judging(manager.id(), reviewer)).contains(Refusal.MANAGERS_MESSAGE);
        assertThat(conflicts.judging(sender.id(), sender)).contains(Refusal.NOT_A_REVIEWER);
        assertThat(conflicts.judging(null, reviewer)).isEmpty();
    }

    @Test
    void aSealedReferenceOpensAsItWas() {
        SealedMessages sealed = probity.bean(SealedMessages.class);
        MessageRef message = new MessageRef("teams/19:x@thread.v2", "17", "chats/19:x/messages/17");

        MessageRef opened = sealed.open(sealed.seal(message));

        assertThat(opened).isEqualTo(message);
        assertThat(opened.address()).isEqualTo(message.address());
        assertThat(sealed.lot(opened)).isEqualTo(sealed.lot(message)).isBetween(0.0, 1.0);
    }

    private Optional<CaseFacts> facts(long id) {
        Instant now = Instant.now();
        List<CaseFacts> all =
                probity.bean(Statistics.class).opened(now.minus(Duration.ofHours(1)), now.plusSeconds(60));
        return Optional.ofNullable(all.stream()
                .collect(Collectors.toMap(CaseFacts::id, Function.identity()))
                .get(id));
    }
}
