package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Clause;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cuts clauses into passages. A long list in one vector is like nothing in particular; each of its items, read after
 * its headings and the words that introduce it, is like the questions it answers.
 */
final class Passages {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{0,200})\\]\\([^()\\s]{0,500}\\)");
    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s•–*-]*(?:(?:Article|Rule|Section|Part|Clause)\\s+)?[A-Z]?\\d+(?:\\.\\d+)*(?:\\(\\d+\\))?[.):]?\\s+");
    private static final Pattern LABEL = Pattern.compile("^(?:[\\s•–*-]+|\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)])+\\s*");
    private static final int INTRO_WORDS = 25;
    private static final int LONG_ITEM = 45;
    private static final int LONG_INTRO = 25;

    private Passages() {}

    /** The passages of a clause, the whole clause first. */
    static List<Passage> of(Clause clause) {
        String headings = headings(clause);
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(headings + plain(NUMBER.matcher(clause.text()).replaceFirst("")), null));
        String intro = plain(NUMBER.matcher(clause.intro()).replaceFirst(""));
        addSentences(passages, headings, intro, LONG_INTRO, null);
        String lead = headings + lastWords(intro) + " ";
        for (Clause.Item item : clause.items()) {
            String words = plain(LABEL.matcher(clause.words(item)).replaceFirst(""));
            if (!addSentences(passages, lead, words, LONG_ITEM, item)) {
                passages.add(new Passage(lead + words, item));
            }
        }
        return passages;
    }

    private static boolean addSentences(
            List<Passage> passages, String lead, String text, int longer, Clause.@Nullable Item item) {
        List<String> sentences = text.split(" ").length > longer ? sentences(text) : List.of();
        if (sentences.size() < 2) {
            return false;
        }
        sentences.forEach(sentence -> passages.add(new Passage(lead + sentence, item)));
        return true;
    }

    private static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(text.substring(start, end).strip());
        }
        return sentences;
    }

    private static String headings(Clause clause) {
        String path = clause.headings().stream()
                .map(heading -> plain(NUMBER.matcher(heading).replaceFirst("")))
                .filter(heading -> !heading.isEmpty())
                .collect(Collectors.joining(": "));
        return path.isEmpty() ? "" : path + ". ";
    }

    private static String lastWords(String intro) {
        String[] words = intro.split(" ");
        return String.join(" ", Arrays.copyOfRange(words, Math.max(0, words.length - INTRO_WORDS), words.length));
    }

    private static String plain(String text) {
        String unlinked = LINK.matcher(text.replace("**", "")).replaceAll("$1");
        return SPACE.matcher(unlinked).replaceAll(" ").strip();
    }
}
