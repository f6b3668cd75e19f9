package io.github.probity.bot.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.review.Report.About;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import io.github.probity.nlp.screening.Category;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who help find whom to speak with, tell each other what they do, and say why something may be a crime. */
class ConcernPagesTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Person reporter = Sample.employee(10);
    private final Visitor contact = Visitor.with(Role.SAFEGUARDING);

    @Test
    void whoReportedAConcernIsShownToThoseWhoHelpWhenTheyAskAndThatIsWrittenDown() {
        long id = reported();
        String page = "/console/concerns/" + id;
        assertThat(contact.get(page).body()).contains("The neighbour").doesNotContain(reporter.name());

        assertThat(contact.send(page, page + "/reporter", Map.of()).body()).contains(reporter.name());
        assertThat(contact.get(page).body()).contains("Asked who reported it").doesNotContain(reporter.name());
        assertThat(Sample.audited(id)).contains("concern.reporter-shown");
    }

    @Test
    void aNoteTellsTheOthersThatSomebodyIsAboutIt() {
        long id = Sample.open(Sample.employee(11).id(), Category.SELF_HARM);
        String page = "/console/concerns/" + id;
        assertThat(contact.page(page).select("main").text())
                .contains(Sample.employee(11).jobTitle(), "A note for the others who help");

        contact.send(page, page + "/note", Map.of("note", "I am calling them now."));
        assertThat(contact.page(page).select(".review-history").text()).contains("Note", "I am calling them now.");
        contact.send(page, page + "/attend", Map.of("note", " "));
        assertThat(contact.page(page).select(".govuk-error-summary").text()).contains("Write down what was done");
    }

    @Test
    void thoseWhoDecideAboutThePoliceReadWhyItMayBeACrime() {
        long id = reported();
        String page = "/console/concerns/" + id;
        contact.send(page, page + "/police", Map.of("note", "Somebody sends her pictures."));

        Visitor handler = Visitor.with(Role.HUMAN_RESOURCES);
        String reference = probity.bean(JdbcClient.class)
                .sql("select reference from review_proceeding where review_case = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(handler.page("/console/proceedings/" + reference)
                        .select("main")
                        .text())
                .contains("Why it may be a crime Somebody sends her pictures.", "The neighbour");
    }

    private long reported() {
        probity.bean(Cases.class)
                .report(new Report(
                        UUID.randomUUID().toString(),
                        reporter.id(),
                        null,
                        null,
                        "The neighbour",
                        Sample.words(),
                        About.CHILD,
                        Instant.now()));
        return probity.bean(JdbcClient.class)
                .sql("select max(id) from review_case")
                .query(Long.class)
                .single();
    }
}
