package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.answering.Tuning.Synonym;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says a question in the policy's words. The everyday words are replaced and not merely added to: left in, they would
 * count as words that no policy knows. What was put in is not looked at again, so that synonyms cannot go in circles.
 */
final class Synonyms {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, String> meanings = new HashMap<>();
    private final Pattern phrases;

    Synonyms(List<Synonym> synonyms) {
        synonyms.stream()
                .filter(synonym -> !synonym.phrase().isBlank())
                .forEach(synonym -> meanings.putIfAbsent(folded(synonym.phrase()), synonym.meaning()));
        phrases = meanings.isEmpty() ? NOTHING : anyOf(meanings);
    }

    /** The question with each phrase replaced by its meaning; of two phrases that begin alike, the longer counts. */
    String spoken(String question) {
        return phrases.matcher(question).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(meaning(match)));
    }

    private String meaning(MatchResult match) {
        return meanings.getOrDefault(folded(match.group()), match.group());
    }

    private static Pattern anyOf(Map<String, String> meanings) {
        String alternatives = meanings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase ->
                        Arrays.stream(phrase.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String folded(String phrase) {
        return phrase.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
