package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.subjectaccess.Fact;
import io.github.probity.bot.subjectaccess.Holder;
import io.github.probity.bot.subjectaccess.Section;
import io.github.probity.bot.subjectaccess.Section.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What reviews hold about a person: cases about what they sent, what they were told, and what they reported. Who reported
 * them, who judged them and what reviewers noted among themselves is not theirs.
 */
@Component
@Order(1)
class HeldInReview implements Holder {

    private final Held held;
    private final Cases cases;
    private final Incidents incidents;
    private final JdbcClient jdbc;

    HeldInReview(Held held, Cases cases, Incidents incidents, JdbcClient jdbc) {
        this.held = held;
        this.cases = cases;
        this.incidents = incidents;
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(Person person) {
        List<Case> own = held.about(person);
        boolean reported = own.stream().anyMatch(one -> one.origin().reported());
        return List.of(
                new Section(
                        "cases",
                        own.stream().map(this::entry).toList(),
                        reported ? List.of("reporter", "reviewers") : own.isEmpty() ? List.of() : List.of("reviewers")),
                new Section(
                        "told", own.stream().flatMap(one -> told(one).stream()).toList(), List.of()),
                reports(person),
                incidents(person));
    }

    private Entry entry(Case own) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.at("sent", own.origin().sentAt()));
        facts.add(Fact.at("opened", own.origin().openedAt()));
        own.origin().categories().stream()
                .sorted()
                .forEach(category -> facts.add(Fact.term("category", "cases.category." + category.code())));
        Evidence evidence = held.evidence(own);
        facts.add(Fact.words(own.origin().reported() ? "words-reported" : "words", evidence.text()));
        evidence.fired().forEach(fired -> facts.add(Fact.words("found", fired.explanation())));
        facts.add(Fact.term("state", "held.state." + own.state().code()));
        if (!own.isUndecided()) {
            decided(own, facts);
        }
        held.reveals(own).forEach(at -> facts.add(Fact.at("revealed", at)));
        return new Entry(title(own), facts);
    }

    private void decided(Case own, List<Fact> facts) {
        Case.Ruling ruling = own.ruling();
        if (ruling.decided() != null) {
            facts.add(Fact.at("decided", ruling.decided().at()));
        }
        if (ruling.outcome() != null) {
            facts.add(Fact.term("outcome", "cases.ruling." + ruling.outcome().code()));
        }
        Quotation clause = ruling.clause();
        if (clause != null) {
            facts.add(Fact.plain(
                    "clause",
                    clause.source().reference() + ", " + clause.source().title()));
        }
        held.reasons(own).forEach(reason -> facts.add(Fact.words("reason", reason)));
        if (ruling.appealedAt() != null) {
            facts.add(Fact.at("appealed", ruling.appealedAt()));
        }
    }

    private List<Entry> told(Case own) {
        return jdbc.sql("select occasion, written_at, sent_at from review_word where review_case = :case order by id")
                .param("case", own.id())
                .query((row, n) -> new Entry(
                        title(own),
                        List.of(
                                Fact.term(
                                        "told",
                                        "pack.told."
                                                + row.getString("occasion")
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')),
                                Fact.at("at", row.getTimestamp("written_at").toInstant()),
                                Fact.term("sent-on", row.getTimestamp("sent_at") == null ? "pack.no" : "pack.yes"))))
                .list();
    }

    private static String title(Case own) {
        return "case/" + own.id();
    }

    private Section reports(Person person) {
        List<Entry> made = cases.reportedBy(person.id()).stream()
                .map(receipt -> new Entry(receipt.reference(), List.of(Fact.at("at", receipt.at()))))
                .toList();
        return new Section("reports", made, made.isEmpty() ? List.of() : List.of("reported-words"));
    }

    private Section incidents(Person person) {
        return new Section(
                "incidents",
                incidents.of(person).stream().map(HeldInReview::entry).toList(),
                List.of());
    }

    private static Entry entry(Incident incident) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.term("what", "pack.incident." + incident.kind().code()),
                Fact.words("where", incident.where()),
                Fact.at("at", incident.at())));
        if (incident.doneAt() != null) {
            facts.add(Fact.at("done", incident.doneAt()));
        }
        return new Entry(incident.reference(), facts);
    }
}
