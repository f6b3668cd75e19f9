package io.github.probity.nlp.screening.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where levels are spoken of, in every written form. */
final class Mentions {

    private static final Set<String> CLEAR_WORDS =
            Set.of("cleared", "clearance", "clearances", "clear", "hold", "holds", "clearing", "vetted", "briefed");
    /** In small letters these are commands, keys and words more often than levels. */
    private static final Set<String> UNLIKELY_SMALL = Set.of("esc", "mv", "rv", "ac", "ts", "1b");

    private static final int NEAR = 8;

    private final List<Word> words;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(List<Word> words) {
        this.words = words;
    }

    static List<Mention> in(List<Word> words) {
        Mentions mentions = new Mentions(words);
        for (int at = 0; at < words.size(); ) {
            at = mentions.next(at);
        }
        return mentions.found;
    }

    private int next(int at) {
        Mention form = LevelForms.ENGLISH.at(words, at);
        if (form == null) {
            return at + 1;
        }
        Mention mention = form.form().startsWith("NPPV") ? PoliceLevel.of(form, words) : form;
        if (isMeant(mention)) {
            found.add(mention);
        }
        return mention.end();
    }

    private boolean isMeant(Mention mention) {
        Word word = words.get(mention.first());
        boolean option = mention.first() > 0
                && words.get(mention.first() - 1).text().equals("-")
                && words.get(mention.first() - 1).end() == word.start()
                && (mention.first() < 2
                        || words.get(mention.first() - 2).end()
                                < words.get(mention.first() - 1).start());
        if (option && word.shape() == Word.Shape.LOWER) {
            return false;
        }
        if (UNLIKELY_SMALL.contains(word.text())
                && mention.end() == mention.first() + 1
                && word.shape() == Word.Shape.LOWER) {
            return nearClearWord(mention) || text(mention.end()).equals("+d");
        }
        return switch (mention.form()) {
            case "SECRET" -> word.shape() == Word.Shape.UPPER || nearClearWord(mention);
            case "TOPSECRET" -> !mention.weak() || word.shape() == Word.Shape.UPPER || nearClearWord(mention);
            case "NATO" -> nearClearWord(mention) || text(mention.end()).contains("secret");
            default -> mention.end() > mention.first() + 1 || word.shape() != Word.Shape.CAPITAL || !mention.weak();
        };
    }

    private String text(int at) {
        return at < words.size() ? words.get(at).text() : "";
    }

    private boolean nearClearWord(Mention mention) {
        int from = Math.max(0, mention.first() - NEAR);
        int to = Math.min(words.size(), mention.end() + NEAR);
        for (int at = from; at < to; at++) {
            if (CLEAR_WORDS.contains(words.get(at).text())) {
                return true;
            }
        }
        return false;
    }
}
