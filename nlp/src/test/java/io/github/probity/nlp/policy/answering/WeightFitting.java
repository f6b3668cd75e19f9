package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.reading.PolicyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fits how signals are weighed and where the line between answer and silence lies, on questions that the question encoder
 * was not trained on. Prints the properties files; what it would reach on unseen policies is told by leaving each policy
 * out in turn.
 */
final class WeightFitting {

    private static final int LOOKED_AT = 10;

    /** A question with what the search found for it. */
    private record Searched(
            LabelledQuestion question, Query query, List<Candidate> found, double unknown, double chatter) {

        boolean rightAt(Candidate candidate) {
            return question.right().contains(LabelledQuestion.key(candidate.cited()));
        }
    }

    private WeightFitting() {}

    /** Arguments: a folder of policies, then the question files. */
    public static void main(String[] args) throws IOException {
        List<Policy> policies = policies(Path.of(args[0]));
        List<LabelledQuestion> questions = new ArrayList<>();
        for (int n = 1; n < args.length; n++) {
            questions.addAll(LabelledQuestion.read(Path.of(args[n])));
        }
        try (Encoders encoders = Encoders.load();
                Search search = new Search(policies, encoders, VectorStore.none())) {
            Courtesies courtesies = new Courtesies(encoders, VectorStore.none());
            List<Searched> searched = questions.stream()
                    .filter(question -> !question.asked(policies).documents().isEmpty())
                    .filter(question -> !Set.of("noref", "distress").contains(question.subtype()))
                    .map(question -> search(question, policies, search, courtesies))
                    .toList();
            report(searched);
        }
    }

    static List<Policy> policies(Path folder) throws IOException {
        List<Policy> policies = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(txt|md|html)"))
                    .filter(path -> !path.toString().endsWith(".refs.txt"))
                    .sorted()
                    .toList()) {
                policies.add(new PolicyReader().read(file));
            }
        }
        return policies;
    }

    private static Searched search(
            LabelledQuestion question, List<Policy> policies, Search search, Courtesies courtesies) {
        Question asked = question.asked(policies);
        Query query = search.query(TextSpeak.writtenOut(FollowUp.inFull(asked.text(), asked.previous())));
        return new Searched(
                question,
                query,
                search.nearest(query, asked.documents(), LOOKED_AT * 2),
                search.unknownWords(query, asked.documents()),
                courtesies.nearest(asked.text()).likeness());
    }

    private static void report(List<Searched> all) {
        Weights<Signal> ranking = ranking(all);
        List<Searched> ranked = ranked(all, ranking);
        Weights<Evidence> judgement = judgement(ranked);
        System.out.println("== ranking\n" + ranking + "\n== judgement\n" + judgement);
        System.out.println("first by meaning alone " + first(all) + ", reranked " + first(ranked));
        List<double[]> unseen = new ArrayList<>();
        for (String document : all.stream().map(s -> s.question().document()).collect(Collectors.toSet())) {
            List<Searched> rest = all.stream()
                    .filter(s -> !s.question().document().equals(document))
                    .toList();
            List<Searched> left = all.stream()
                    .filter(s -> s.question().document().equals(document))
                    .toList();
            Weights<Signal> r = ranking(rest);
            Weights<Evidence> j = judgement(ranked(rest, r));
            List<Searched> leftRanked = ranked(left, r);
            leftRanked.forEach(s -> unseen.add(outcome(s, j)));
            System.out.printf("%-35s n=%d first %s -> %s%n", document, left.size(), first(left), first(leftRanked));
        }
        System.out.println(
                "== at each limit: overall, wrong answers to silent questions (each policy left out in turn)");
        for (double limit = 0.2; limit < 0.75; limit += 0.05) {
            System.out.println(at(limit, unseen));
        }
    }

    private static double[] outcome(Searched s, Weights<Evidence> judgement) {
        double confidence = judgement.probability(Judgement.evidence(s.query(), s.found(), s.unknown(), s.chatter()));
        return new double[] {
            confidence, s.rightAt(s.found().get(0)) ? 1 : 0, s.question().answerable() ? 1 : 0
        };
    }

    private static String at(double limit, List<double[]> outcomes) {
        long right = outcomes.stream()
                .filter(o -> o[2] == 1 ? o[0] >= limit && o[1] == 1 : o[0] < limit)
                .count();
        long silent = outcomes.stream().filter(o -> o[2] == 0).count();
        long wrong = outcomes.stream().filter(o -> o[2] == 0 && o[0] >= limit).count();
        return "%.2f  %.3f  %.3f".formatted(limit, (double) right / outcomes.size(), (double) wrong / silent);
    }

    private static Weights<Signal> ranking(List<Searched> all) {
        return new LogisticFit<>(Signal.class)
                .ranking(all.stream()
                        .filter(s -> s.found().stream().anyMatch(s::rightAt))
                        .map(s -> new LogisticFit.Choice<>(
                                s.found().stream().map(Candidate::signals).toList(),
                                s.found().stream().map(s::rightAt).toList()))
                        .toList());
    }

    private static Weights<Evidence> judgement(List<Searched> ranked) {
        List<Map<Evidence, Double>> rows = ranked.stream()
                .map(s -> Judgement.evidence(s.query(), s.found(), s.unknown(), s.chatter()))
                .toList();
        return new LogisticFit<>(Evidence.class)
                .judgement(
                        rows,
                        ranked.stream().map(s -> s.question().answerable()).toList());
    }

    private static List<Searched> ranked(List<Searched> all, Weights<Signal> weights) {
        return all.stream()
                .map(s -> new Searched(
                        s.question(),
                        s.query(),
                        s.found().stream()
                                .map(c -> new Candidate(
                                        c.policy(), c.clause(), c.item(), c.signals(), weights.sum(c.signals())))
                                .sorted(java.util.Comparator.comparingDouble(Candidate::score)
                                        .reversed())
                                .limit(LOOKED_AT)
                                .toList(),
                        s.unknown(),
                        s.chatter()))
                .toList();
    }

    private static String first(List<Searched> all) {
        List<Searched> answerable =
                all.stream().filter(s -> s.question().answerable()).toList();
        long first =
                answerable.stream().filter(s -> s.rightAt(s.found().get(0))).count();
        return "%.3f".formatted((double) first / answerable.size());
    }
}
