package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.PolicyFacts;
import java.util.ArrayList;
import java.util.List;

/** Policies of a few clauses, written out in the test that needs them. */
final class SmallPolicy {

    private final String document;
    private final String issuer;
    private final List<Clause> clauses = new ArrayList<>();

    SmallPolicy(String document, String issuer) {
        this.document = document;
        this.issuer = issuer;
    }

    /** The numbered policy that most tests ask. */
    static Policy tollerby() {
        return new SmallPolicy("tollerby.txt", "Tollerby Council")
                .clause("1.1", "1 Scope", "1.1 This policy covers staff and elected members of Tollerby Council.")
                .clause("2.1", "2 Email", "2.1 You must not use another person's email account.")
                .clause("2.2", "2 Email", "2.2 Deleted email is kept for 90 days.")
                .list(
                        "3.1",
                        "3 Telephones",
                        "3.1 You may use a council telephone for private calls if:",
                        "a. the call is short;",
                        "b. it is made in your own time, and",
                        "c. your manager has agreed.")
                .clause("4.1", "4 Meetings", "4.1 Nobody may record a meeting unless everyone taking part has agreed.")
                .policy();
    }

    SmallPolicy clause(String reference, String heading, String text) {
        return add(reference, heading, text, List.of(), Clause.Kind.PARAGRAPH);
    }

    SmallPolicy report(String reference, String text) {
        return add(reference, "Report", text, List.of(), Clause.Kind.REPORT);
    }

    SmallPolicy list(String reference, String heading, String intro, String... items) {
        StringBuilder text = new StringBuilder(intro);
        List<Clause.Item> places = new ArrayList<>();
        for (String item : items) {
            text.append('\n');
            places.add(new Clause.Item(item.substring(0, 1), text.length(), text.length() + item.length()));
            text.append(item);
        }
        return add(reference, heading, text.toString(), places, Clause.Kind.PARAGRAPH);
    }

    Policy policy() {
        PolicyFacts facts = new PolicyFacts(
                "Electronic Communications Policy",
                issuer,
                "2.0",
                null,
                null,
                null,
                null,
                null,
                List.of("ICT Help Desk", "your line manager"));
        return new Policy(document, facts, clauses);
    }

    private SmallPolicy add(String reference, String heading, String text, List<Clause.Item> items, Clause.Kind kind) {
        clauses.add(new Clause(reference, List.of(heading), text, items, kind, new Clause.Place(0, 0)));
        return this;
    }
}
