package io.github.probity.bot.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.bot.accuracy.Samples;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows from findings, as the organisation has it. */
class PowersTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final RunningProbity probity = RunningProbity.get();
    private final Powers powers = probity.bean(Powers.class);
    private final Tally tally = probity.bean(Tally.class);
    private final Screening screening = probity.bean(Screening.class);
    private final Person admin = Sample.all(Role.ADMIN).get(0);
    private final MessageRef message = Sample.message();
    private final long before = counted();

    @AfterEach
    void asUsual() {
        set(Power.TELL);
    }

    @Test
    void aFindingOpensACaseAndIsCounted() {
        screen(screening);

        assertThat(Sample.caseOf(message)).isPresent();
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    void oneThatIsCountedAloneOpensNone() {
        set(Power.COUNT);
        screen(screening);

        assertThat(Sample.caseOf(message)).isEmpty();
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    void oneThatIsSwitchedOffIsNotEvenCounted() {
        set(Power.OFF);
        screen(screening);

        assertThat(Sample.caseOf(message)).isEmpty();
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void inADryRunItIsCountedAndNothingElseHappens() {
        ScreeningSettings dry = new ScreeningSettings(
                "everyone", true, true, 1, Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofDays(3));
        screen(new Screening(
                probity.bean(Scope.class),
                probity.bean(Screeners.class),
                powers,
                tally,
                probity.bean(Cases.class),
                probity.bean(Samples.class),
                dry));

        assertThat(Sample.caseOf(message)).isEmpty();
        assertThat(tally.since(LocalDate.EPOCH))
                .anyMatch(line -> line.dry() && line.category() == Category.HARASSMENT && line.power() == Power.TELL);
    }

    @Test
    void callsForHelpCanBeSetToNothingElse() {
        assertThatThrownBy(() -> powers.set(Category.SELF_HARM, Power.OFF, admin))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(powers.of(Category.SELF_HARM)).isEqualTo(Power.TELL);
    }

    @Test
    void aDecisionIsInTheAuditTrailOnceHoweverOftenItIsSaved() {
        set(Power.COUNT);
        long decided = audited();
        set(Power.COUNT);

        assertThat(audited()).isEqualTo(decided);
    }

    private void set(Power power) {
        Set.of(Category.HARASSMENT, Category.PROFANITY).forEach(category -> powers.set(category, power, admin));
    }

    private void screen(Screening by) {
        String text = "You stupid fucking cow";
        Verdict verdict = by.read(new Heard(message, NOW, Sample.stranger().id(), Set.of(), false, text, NOW));
        probity.bean(TransactionTemplate.class).executeWithoutResult(status -> by.follow(verdict));
    }

    private long counted() {
        return tally.since(LocalDate.EPOCH).stream()
                .filter(line -> !line.dry() && line.category() == Category.HARASSMENT)
                .mapToLong(Tally.Line::times)
                .sum();
    }

    private long audited() {
        return probity.bean(JdbcClient.class)
                .sql("select count(*) from audit where kind = 'screening.power-set'")
                .query(Long.class)
                .single();
    }
}
