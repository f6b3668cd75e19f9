package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.PolicyFacts;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what a document says of itself: on its cover, in its tables, and in its sentences about itself. */
final class FactFinder {
    private final Records records;
    private final List<String> sentences;

    private FactFinder(List<Block> blocks) {
        this.records = Records.in(blocks);
        this.sentences = sentencesAboutItself(blocks);
    }

    static PolicyFacts facts(String fileName, List<Block> blocks, List<Clause> clauses) {
        FactFinder find = new FactFinder(blocks);
        Cover cover = Cover.of(blocks);
        return new PolicyFacts(
                cover.title().isEmpty() ? fileName : cover.title(),
                cover.issuer(),
                find.version(),
                find.issued(),
                find.owner(),
                find.records.month("reviewed", "last review").orElse(null),
                find.nextReview(),
                find.reviewEvery(),
                Contacts.in(clauses));
    }

    private @Nullable String version() {
        Optional<String> recorded =
                records.latest("version", "issue", "edition", "revision").map(FactFinder::number);
        return recorded.filter(number -> !number.isEmpty())
                .or(() -> inSentences(sentence -> numberAfter(sentence, "version ")))
                .or(() -> inSentences(sentence -> numberAfter(sentence, "issue ")))
                .orElse(null);
    }

    private @Nullable YearMonth issued() {
        return records.month("issue date", "issued", "date of issue")
                .or(() -> records.month("effective", "in force"))
                .or(() -> records.month("date"))
                .or(() -> inSentences(sentence -> Dates.after(sentence, "took effect")))
                .orElse(null);
    }

    private @Nullable String owner() {
        return records.latest("owner", "responsible officer", "lead", "custodian")
                .or(() -> inSentences(FactFinder::ownerNamed))
                .orElse(null);
    }

    private @Nullable YearMonth nextReview() {
        return records.month("next review", "review date", "review due", "next look")
                .or(() -> inSentences(sentence -> Dates.after(sentence, "review due")))
                .or(() -> inSentences(sentence -> sentence.contains("review") || sentence.contains("looked at again")
                        ? Dates.after(sentence, "next")
                        : null))
                .orElse(null);
    }

    private @Nullable Period reviewEvery() {
        return records.latest("review period", "review cycle", "review frequency")
                .map(Dates::period)
                .or(() -> inSentences(sentence -> Dates.every(sentence)))
                .orElse(null);
    }

    private <T> Optional<T> inSentences(Function<String, @Nullable T> fact) {
        for (String sentence : sentences) {
            T found = fact.apply(sentence);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String ownerNamed(String sentence) {
        int owns = sentence.indexOf(" owns this ");
        int the = sentence.toLowerCase(Locale.ROOT).lastIndexOf("the ", Math.max(0, owns));
        return owns > 0 && the >= 0 && owns - the < 80
                ? sentence.substring(the + 4, owns).strip()
                : null;
    }

    private static @Nullable String numberAfter(String sentence, String word) {
        int at = sentence.toLowerCase(Locale.ROOT).indexOf(word);
        String number = at < 0 ? "" : number(sentence.substring(at + word.length()));
        return number.isEmpty() ? null : number;
    }

    private static String number(String value) {
        int end = 0;
        while (end < value.length() && (Character.isDigit(value.charAt(end)) || value.charAt(end) == '.')) {
            end++;
        }
        String number = value.substring(0, end);
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }

    private static List<String> sentencesAboutItself(List<Block> blocks) {
        List<String> sentences = new ArrayList<>();
        for (Block block : blocks) {
            if (block.text().length() < 5000) {
                for (String sentence : unnumbered(block.text()).split("(?<=[.;|\\n])\\s")) {
                    sentences.add(sentence.replace('\n', ' '));
                }
            }
        }
        return sentences.stream().filter(FactFinder::isAboutItself).toList();
    }

    private static String unnumbered(String text) {
        return text.substring(Marker.at(text).end());
    }

    private static boolean isAboutItself(String sentence) {
        String words = sentence.toLowerCase(Locale.ROOT);
        boolean self = words.contains("this policy")
                || words.contains("this document")
                || words.contains("these rules")
                || words.contains("these regulations")
                || words.startsWith("it ")
                || words.startsWith("version ")
                || words.startsWith("issue ");
        return self
                && (words.contains("version")
                        || words.contains("review")
                        || words.contains("issue ")
                        || words.contains("owns")
                        || words.contains("effect")
                        || words.contains("looked at"));
    }
}
