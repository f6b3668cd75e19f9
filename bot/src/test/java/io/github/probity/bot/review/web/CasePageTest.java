package io.github.probity.bot.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Action;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Decision;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Queue;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.review.Report.About;
import io.github.probity.bot.review.Reviews;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import io.github.probity.nlp.screening.Category;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a case's page promises is what happens. */
class CasePageTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Person one = Sample.all(Role.REVIEWER).get(0);
    private final Visitor reviewer = Visitor.as(one);
    private final Reviews reviews = probity.bean(Reviews.class);

    @Test
    void ofASenderWhomNobodyKnowsNothingIsPromisedThatTakesOne() {
        String page = "/console/cases/" + reportedOfNobodyKnown();
        take(reviewer, page);

        Document shown = reviewer.page(page);
        assertThat(shown.text())
                .contains("Nobody knows who sent this", "It is written down, and nobody is told")
                .doesNotContain("told privately", "The sender reads this", "the sender’s manager", "line manager");
        assertThat(shown.select("input[name=actions]").eachAttr("value")).containsExactly("refer");

        reviewer.send(
                page,
                page + "/decide",
                Map.of(
                        "version",
                        shown.select("#note")
                                .parents()
                                .select("input[name=version]")
                                .attr("value"),
                        "clause",
                        shown.select("input[type=radio][name=clause]").attr("value"),
                        "outcome",
                        "minor",
                        "actions",
                        "ask-mend",
                        "note",
                        "It insults."));
        assertThat(section(reviewer.page(page), "ruling"))
                .contains("A minor breach")
                .doesNotContain("Ask the sender");
    }

    @Test
    void aProposalIsNotCalledADecisionAndTheSecondReviewerReadsWhyAndWhatFollows() {
        Person sender = Sample.employee(6);
        long id = Sample.open(sender.id(), Category.THREAT);
        propose(id, Set.of(Action.ASK_MEND, Action.TELL));
        String page = "/console/cases/" + id;
        Visitor second = Visitor.as(Sample.all(Role.REVIEWER).get(1));
        take(second, page);

        Document shown = second.page(page);
        assertThat(section(shown, "ruling"))
                .contains("What is proposed", "if a second reviewer agrees", "It threatens a colleague.")
                .doesNotContain("What was decided");
        assertThat(section(shown, "second"))
                .contains("The sender is told privately", "decide whether the police are told")
                .doesNotContain("if you choose so below");
    }

    @Test
    void theGravityOfADecidedCaseIsThatOfTheDecision() {
        long id = Sample.open(Sample.stranger().id(), Category.HATE);
        reviews.claim(id, one);
        reviews.decide(id, version(id), new Decision(Gravity.MINOR, null, false, "A careless word."), one);

        assertThat(reviewer.page("/console/cases/" + id).select(".review-tags").text())
                .contains("Minor")
                .doesNotContain("Serious");
    }

    @Test
    void whoCannotTakeACaseReadsForWhomItWaits() {
        long id = Sample.open(Sample.employee(7).id(), Category.THREAT);
        propose(id, Set.of());

        assertThat(reviewer.page("/console/cases/" + id).select(".desk-toolbar").text())
                .isEqualTo("It waits for somebody who had no part in the decision.");
        assertThat(row(reviewer.page("/console/cases"), id)).contains("somebody who had no part in the decision");
        assertThat(Visitor.as(Sample.all(Role.REVIEWER).get(1))
                        .page("/console/cases/" + id)
                        .select(".desk-toolbar")
                        .text())
                .contains("Take this case", "Take it to decide");
    }

    @Test
    void whoCannotTakeACaseCannotChooseItToBeDismissedWithOthers() {
        Person leads = Sample.all(Role.HEAD_OF_ICT).get(0);
        long id = Sample.open(leads.id(), Category.PROFANITY);

        Document queue = reviewer.page("/console/cases");
        assertThat(row(queue, id)).contains("It waits for a senior reviewer");
        assertThat(queue.select("input[name=ids][value=" + id + "]")).isEmpty();
    }

    @Test
    void whatWasDecidedLastStandsFirstWithItsDate() {
        long id = Sample.open(Sample.stranger().id(), Category.PROFANITY);
        reviews.claim(id, one);
        assertThat(row(reviewer.page("/console/cases"), id)).contains("You are working on it");
        reviews.decide(id, version(id), new Decision(null, null, false, "A song."), one);

        Document decided = reviewer.page("/console/cases?show=decided");
        assertThat(decided.select("tbody tr:first-child").text()).contains("Case " + id + ":", "Dismissed");
        assertThat(decided.select("thead").text()).contains("Decided").doesNotContain("Waiting");
    }

    @Test
    void whatIsMissingLeadsToTheFieldThatLacksIt() {
        String page = "/console/cases/" + Sample.open(Sample.stranger().id(), Category.PROFANITY);
        take(reviewer, page);
        Map<String, String> given = Map.of(
                "version",
                reviewer.page(page)
                        .select("#note")
                        .parents()
                        .select("input[name=version]")
                        .attr("value"),
                "outcome",
                "none");

        reviewer.send(page, page + "/decide", given);
        Document refused = reviewer.page(page);
        String field = refused.select(".govuk-error-summary a").attr("href");
        assertThat(field).isEqualTo("#note");
        assertThat(refused.select(field)).hasSize(1);
    }

    private static String row(Document queue, long id) {
        return queue.select("tbody tr:has(a[href$=/" + id + "])").text();
    }

    private void propose(long id, Set<Action> actions) {
        reviews.claim(id, one);
        assertThat(reviews.decide(
                        id,
                        version(id),
                        new Decision(Gravity.SERIOUS, null, actions, "It threatens a colleague."),
                        one))
                .isEmpty();
    }

    private int version(long id) {
        return probity.bean(Queue.class).find(id, one).orElseThrow().version();
    }

    private static String section(Document page, String heading) {
        return page.select("section[aria-labelledby=" + heading + "]").text();
    }

    @Test
    void theBreakIsAsLongAsTheOrganisationSays() {
        MessageSource messages = probity.bean(MessageSource.class);

        assertThat(messages.getMessage("cases.words.break", new Object[] {8, 20}, Locale.UK))
                .contains("a break of 20 minutes");
        assertThat(messages.getMessage("cases.words.break", new Object[] {8, 1}, Locale.forLanguageTag("cy")))
                .contains("egwyl o funud");
    }

    private long reportedOfNobodyKnown() {
        probity.bean(Cases.class)
                .report(new Report(
                        UUID.randomUUID().toString(),
                        Sample.stranger().id(),
                        null,
                        null,
                        "The man from the depot",
                        Sample.words(),
                        About.OFFENSIVE,
                        Instant.now()));
        return probity.bean(JdbcClient.class)
                .sql("select max(id) from review_case")
                .query(Long.class)
                .single();
    }

    private static void take(Visitor reviewer, String page) {
        reviewer.send(page, page + "/claim", Map.of());
    }
}
