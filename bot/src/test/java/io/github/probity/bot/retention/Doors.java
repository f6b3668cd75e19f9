package io.github.probity.bot.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.acknowledgement.Acknowledgements;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.policies.Proposal;
import io.github.probity.bot.policies.Trials;
import io.github.probity.bot.policies.Uploads;
import io.github.probity.bot.policies.Versions;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Reveals;
import io.github.probity.bot.review.Suspicion;
import io.github.probity.bot.running.Visitor;
import io.github.probity.bot.teams.card.KeptCards;
import io.github.probity.bot.teams.inbox.Inbox;
import io.github.probity.bot.teams.inbox.Letter;
import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.springframework.transaction.support.TransactionTemplate;

/** Every door by which words come into Probity to be kept, gone through with the same words. */
final class Doors {

    private final OwnProbity probity;
    private final String words;
    private final Person sender;
    private final Person reporter;
    private final Person reviewer;

    Doors(OwnProbity probity, String words) {
        this.probity = probity;
        this.words = words;
        this.sender = probity.employee(0);
        this.reporter = probity.employee(1);
        this.reviewer = probity.person(Role.REVIEWER);
    }

    void goThroughAll() {
        report("AT_RISK", "");
        report("OFFENSIVE", words + " the Unknown");
        incident();
        dismissedCase();
        appealedCase();
        chat();
        hold();
        register();
        probity.bean(Uploads.class)
                .receive(
                        words + ".pdf",
                        bytes("no PDF"),
                        null,
                        probity.person(Role.POLICY_EDITOR).id());
        probity.bean(Trials.class).start(new Proposal.AddSynonym(words, "meaning"), "editor");
        probity.bean(KeptCards.class)
                .keep(
                        Reply.of(new Part.Actions(
                                words, List.of(new Part.Offer(words, null, new Chosen("nothing", words))))),
                        UUID.randomUUID());
        probity.bean(Inbox.class).accept(Letter.of("message", "conversation", null, "{not json " + words));
    }

    private void report(String about, String named) {
        send(
                probity.as(reporter),
                "/console/report/message",
                Map.of("key", key(), "words", "They said: " + words, "about", about, "sender", named));
    }

    private void incident() {
        send(probity.as(reporter), "/console/report/incident/site", Map.of("key", key(), "where", words + ".example"));
    }

    /** As screening brings it. */
    private String opened() {
        Finding finding = new Finding(
                Category.PROFANITY, null, null, Severity.MEDIUM, 0.9, new Span(0, 7), "rule", "It says " + words);
        long id = probity.bean(Cases.class)
                .open(new Suspicion(
                        new MessageRef("teams/19:test@thread.v2", key()),
                        1,
                        sender.id(),
                        "You are a " + words + " " + key(),
                        List.of(finding),
                        probity.clock().instant()))
                .orElseThrow();
        return "/console/cases/" + id;
    }

    private void dismissedCase() {
        String page = opened();
        Visitor visitor = probity.as(reviewer);
        visitor.send(page, page + "/claim", Map.of());
        visitor.send(page, page + "/note", Map.of("note", "Looked into " + words));
        long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
        probity.bean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        probity.bean(Reveals.class).grant(id, reviewer.id(), "Because of " + words, "head-of-ict"));
        decide(visitor, page, "none");
    }

    private void appealedCase() {
        String page = opened();
        Visitor visitor = probity.as(reviewer);
        visitor.send(page, page + "/claim", Map.of());
        decide(visitor, page, "minor");
        String appeal = page.replace("/cases/", "/held/") + "/appeal";
        send(probity.as(sender), appeal, Map.of("why", "It was only " + words));
    }

    private void decide(Visitor visitor, String page, String outcome) {
        Document shown = visitor.page(page);
        visitor.send(
                page,
                page + "/decide",
                Map.of(
                        "version",
                        shown.select("input[name=version]").attr("value"),
                        "outcome",
                        outcome,
                        "clause",
                        shown.select("input[name=clause][type=radio]").attr("value"),
                        "note",
                        "It says " + words));
        assertThat(visitor.page(page).select(".govuk-error-summary").text()).isEmpty();
    }

    private void chat() {
        Visitor visitor = Visitor.at(probity.address(""));
        visitor.send(
                "/", "/chat", Map.of("question", "May I use " + words + " for council business?", "ticket", key()));
    }

    private void hold() {
        LocalDate until =
                LocalDate.ofInstant(probity.clock().instant(), Periods.ZONE).plusYears(1);
        send(
                probity.as(probity.person(Role.INFORMATION_OFFICER)),
                "/console/retention/holds",
                Map.of(
                        "about", probity.employee(2).name(),
                        "reason", "The matter of " + words,
                        "then", "ends",
                        "day", "" + until.getDayOfMonth(),
                        "month", "" + until.getMonthValue(),
                        "year", "" + until.getYear()));
    }

    private void register() {
        Acknowledgements register = probity.bean(Acknowledgements.class);
        Person named = new Person("person-" + key(), words, "", words, Person.Kind.STAFF, Set.of());
        long version =
                probity.bean(Versions.class).shelves().get(0).versions().get(0).id();
        long round = register.start(
                version, List.of(named), probity.bean(Versions.class).today(), "owner");
        register.close(round, "owner");
    }

    private static void send(Visitor visitor, String page, Map<String, String> fields) {
        assertThat(visitor.send(page, page, fields).statusCode()).as(page).isEqualTo(302);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
