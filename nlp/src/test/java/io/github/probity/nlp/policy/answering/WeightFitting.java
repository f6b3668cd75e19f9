package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.reading.PolicyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows what the weight of shared words does to the order of clauses, fits the judgement between answer and silence, and
 * shows what each limit costs: all on questions that the question encoder was not trained on, and each policy judged by
 * weights fitted on the others.
 */
final class WeightFitting {

    private static final int LOOKED_AT = 20;

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
                search.nearest(query, asked.documents(), LOOKED_AT),
                search.unknownWords(query, asked.documents()),
                courtesies.nearest(asked.text()).chatter());
    }

    private static void report(List<Searched> all) {
        List<Searched> real =
                where(all, s -> LabelledQuestion.REAL.containsValue(s.question().document()));
        List<Searched> unseen = where(all, s -> !real.contains(s));
        for (double words = 0; words <= 1; words += 0.1) {
            Map<Signal, Double> weights = Map.of(Signal.MEANING, 1.0, Signal.SHARED_WORDS, words);
            System.out.printf(
                    "words %.1f: right clause first, policies known to the encoder %s, unknown %s%n",
                    words, first(ranked(real, weights)), first(ranked(unseen, weights)));
        }
        System.out.println(judgement(all));
        System.out.println(
                "limit: overall, wrong answers to silent questions (judged by weights from the other policies)");
        List<double[]> known = outcomes(real, all);
        List<double[]> unknown = outcomes(unseen, all);
        for (double limit = 0.3; limit < 0.85; limit += 0.05) {
            System.out.println("%.2f  known %s  unknown %s".formatted(limit, at(limit, known), at(limit, unknown)));
        }
    }

    /** Confidence, rightness and answerability of each question, each policy judged by weights from the others. */
    private static List<double[]> outcomes(List<Searched> some, List<Searched> all) {
        List<double[]> outcomes = new ArrayList<>();
        for (String document : some.stream().map(s -> s.question().document()).collect(Collectors.toSet())) {
            Weights<Evidence> judgement =
                    judgement(where(all, s -> !s.question().document().equals(document)));
            where(some, s -> s.question().document().equals(document))
                    .forEach(s -> outcomes.add(outcome(s, judgement)));
        }
        return outcomes;
    }

    private static List<Searched> where(List<Searched> all, Predicate<Searched> fits) {
        return all.stream().filter(fits).toList();
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
        return "%.3f, %.3f".formatted((double) right / outcomes.size(), (double) wrong / silent);
    }

    private static Weights<Evidence> judgement(List<Searched> ranked) {
        List<Map<Evidence, Double>> rows = ranked.stream()
                .map(s -> Judgement.evidence(s.query(), s.found(), s.unknown(), s.chatter()))
                .toList();
        return new LogisticFit<>(Evidence.class)
                .fit(rows, ranked.stream().map(s -> s.question().answerable()).toList());
    }

    private static List<Searched> ranked(List<Searched> all, Map<Signal, Double> weights) {
        Weights<Signal> ranking = new Weights<>(weights, 0);
        return all.stream()
                .map(s -> new Searched(
                        s.question(),
                        s.query(),
                        s.found().stream()
                                .sorted(Comparator.comparingDouble((Candidate c) -> -ranking.sum(c.signals())))
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
