package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the number of a non-police personnel vetting level, and whether level 2 is the full or the abbreviated one. */
final class PoliceLevel {

    private static final Map<String, String> NUMBERS =
            Map.of("1", "1", "one", "1", "2", "2", "two", "2", "too", "2", "to", "2", "3", "3", "three", "3");
    private static final Set<String> BETWEEN = Set.of("level", "/", ".", "-", "(", "lvl", "at");
    private static final Set<String> FULL = Set.of("full", "f", "fulll", "fuller");
    private static final Set<String> SHORT = Set.of("short", "abbreviated", "abbrev", "shorter", "abreviated");
    private static final int NEAR = 6;
    private static final Pattern POLICE =
            Pattern.compile("(?i)\\b(?:n ?p ?p ?v\\w*|(?:non.?)?police (?:personnel )?vett\\w+|force vetting\\w*)");

    private PoliceLevel() {}

    /** Whether vetting by the police was spoken of, after which its levels go by their numbers. */
    static boolean isSpokenOf(List<Message.Line> context) {
        return context.stream().anyMatch(line -> POLICE.matcher(line.text()).find());
    }

    /** A text read for levels that go by their number alone: "the level two". */
    static Reading bare(String text) {
        List<Word> words = Tokens.of(text);
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            String number = NUMBERS.get(words.get(at + 1).text());
            if (words.get(at).text().equals("level") && number != null) {
                mentions.add(of(new Mention("NPPV" + number, false, at, at + 2), words));
            }
        }
        return Reading.located(words, mentions);
    }

    static Mention of(Mention form, List<Word> words) {
        int end = form.end();
        String number =
                form.form().equals("NPPV3") && !words.get(form.end() - 1).text().endsWith("3")
                        ? ""
                        : form.form().substring(4);
        int at = end;
        while (number.isEmpty() && at < words.size() && at < end + 3) {
            String word = words.get(at).text();
            if (NUMBERS.containsKey(word)) {
                number = NUMBERS.get(word);
                end = at + 1;
            } else if (!BETWEEN.contains(word)) {
                break;
            }
            at++;
        }
        if (number.isEmpty()) {
            number = numberNear(form, words);
        }
        boolean full = number.equals("2") && has(FULL, form, words) && !has(SHORT, form, words);
        return new Mention("NPPV" + (full ? "2F" : number), false, form.first(), end);
    }

    private static String numberNear(Mention form, List<Word> words) {
        for (int at = Math.max(0, form.first() - NEAR); at < Math.min(words.size(), form.end() + NEAR); at++) {
            String number = NUMBERS.get(words.get(at).text());
            if (number != null && !words.get(at).text().equals("to")) {
                return number;
            }
        }
        return "3";
    }

    private static boolean has(Set<String> any, Mention form, List<Word> words) {
        for (int at = Math.max(0, form.first() - NEAR); at < Math.min(words.size(), form.end() + NEAR); at++) {
            if (any.contains(words.get(at).text())) {
                return true;
            }
        }
        return false;
    }
}
