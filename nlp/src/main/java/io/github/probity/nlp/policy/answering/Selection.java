package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the clauses that answer, or none. */
final class Selection {

    /** The most clauses that one answer cites. */
    static final int MOST = 5;

    private static final int LOOKED_AT = 10;

    private final Search search;
    private final Judgement judgement = new Judgement();
    private final Limits limits = Limits.read();

    Selection(Search search) {
        this.search = search;
    }

    /**
     * The answer to a question.
     *
     * @param chatter how much the question looks like no question at all, 0 to 1
     */
    Answer answer(String question, List<Policy> asked, double chatter) {
        Set<String> documents = documents(asked);
        Query query = search.query(question);
        List<Candidate> found = search.nearest(query, documents, LOOKED_AT);
        if (found.isEmpty()) {
            return new Answer.Silent(Answer.Silent.Reason.NOT_COVERED, contacts(asked), 0);
        }
        double unknown = search.unknownWords(query, documents);
        double confidence = judgement.probability(Judgement.evidence(query, found, unknown, chatter));
        if (confidence < limits.answer()) {
            return new Answer.Silent(Answer.Silent.Reason.NOT_COVERED, contacts(asked), confidence);
        }
        List<Citation> citations = cited(question, found, documents);
        return limits.undecided(found, confidence)
                ? new Answer.Choice(citations.subList(0, 2), confidence)
                : new Answer.Quoted(citations, confidence);
    }

    /** The best clause first, then the best of each part and document asked for, then others that come close. */
    private List<Citation> cited(String question, List<Candidate> found, Set<String> documents) {
        Map<String, Candidate> cited = new LinkedHashMap<>();
        add(cited, found.get(0));
        for (String part : QuestionParts.of(question)) {
            best(part, documents, cited);
        }
        if (Scope.compares(question, documents)) {
            documents.stream().sorted().forEach(document -> best(question, Set.of(document), cited));
        }
        found.stream()
                .filter(candidate -> limits.close(candidate, found.get(0)))
                .forEach(candidate -> add(cited, candidate));
        return cited.values().stream().limit(MOST).map(Candidate::cited).toList();
    }

    private void best(String question, Set<String> documents, Map<String, Candidate> cited) {
        search.nearest(search.query(question), documents, 1).forEach(candidate -> add(cited, candidate));
    }

    private static void add(Map<String, Candidate> cited, Candidate candidate) {
        cited.putIfAbsent(
                candidate.policy().document() + " " + candidate.clause().reference(), candidate);
    }

    private static Set<String> documents(List<Policy> policies) {
        return policies.stream().map(Policy::document).collect(Collectors.toSet());
    }

    /** Whom these policies tell their readers to ask. */
    static List<String> contacts(List<Policy> policies) {
        List<String> contacts = new ArrayList<>();
        policies.forEach(policy -> contacts.addAll(policy.facts().contacts()));
        return contacts.stream().distinct().limit(MOST).toList();
    }
}
