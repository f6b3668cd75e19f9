package io.github.probity.bot.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.probity.bot.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactorTest {

    private final Person subject = person("1", "Nia Brwynog");
    private final Redactor redactor = new Redactor(
            subject,
            List.of(
                    subject,
                    person("2", "Siobhán Mac Giollarua"),
                    person("3", "Cllr Will Ofosuhemeng-Reeve"),
                    person("4", "Nia Thwaitegarth")),
            "[…]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask Siobhán about it | Ask […] about it",
                "ask siobhan's team | ask […] team",
                "SIOBHAN MAC GIOLLARUA said so | […] MAC […] said so",
                "Will Ofosuhemeng-Reeve came | […] came",
                "I will come, says Reeve. | I will come, says […].",
                "Nia Brwynog wrote to Thwaitegarth | Nia Brwynog wrote to […]",
                "write to w.reeve@wexcombe.example now | write to […] now",
                "ring 01632 960 123 or +44 7700 900123 | ring […] or […]",
                "case 12 of 2026, 25 November | case 12 of 2026, 25 November",
                "id 5e7c0b1e-0000-4000-8000-000000000021 | id […]",
                "Rydych yn ffŵl | Rydych yn ffŵl",
            })
    void otherPeopleAreTakenOutAndTheSubjectStays(String text, String expected) {
        assertThat(redactor.redact(text)).isEqualTo(expected);
    }

    /** A square of this length would take hours. */
    @Test
    void aLongTextTakesTimeInProportion() {
        String text = "aa.".repeat(200_000) + "@ " + "0 ".repeat(200_000) + "Nia ".repeat(100_000);
        assertTimeout(Duration.ofMinutes(1), () -> redactor.redact(text));
    }

    private static Person person(String id, String name) {
        return new Person(id, name, "", "", Person.Kind.STAFF, Set.of());
    }
}
