package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer that discloses only because of what was asked: the question's level, and the signals of question and answer
 * together.
 *
 * @param level of the question, as the answer picks it
 */
record Answers(Mention level, List<String> signals) {

    private static final WordClasses CLASSES = WordClasses.ENGLISH;
    private static final Set<String> SECOND = Set.of(
            "second", "latter", "last", "other", "bottom", "lower", "lesser", "2nd", "b", "higher", "top", "upper");
    private static final Set<String> FIRST = Set.of("first", "former", "1st", "a");
    private static final String[] SUBJECTS = {"YOU", "WH", "ANYONE", "HE", "NAME", "ROLE", "ALL", "WE", "I"};
    private static final String[] REPLIES = {
        "YES", "NEG", "DECLINE", "I", "MY", "WE", "HE", "NAME", "ALL", "NUM", "HAND", "GOOD_SIGN", "BAD_SIGN",
                "WAIT_SIGN", "WHEN",
        "PASSED", "PROCESS", "REFUSED", "PAST", "HAVE", "BE", "WH", "ASK", "WOULD", "IF", "SECURE", "ROLE", "TEAM",
                "YOU", "COMMON"
    };
    /** The answer that a text is, if one of so many messages just before it spoke of vetting; else null. */
    static @Nullable Answers of(Reading answer, List<Message.Line> context, int near) {
        for (int back = 1; back <= Math.min(near, context.size()); back++) {
            String asked = context.get(context.size() - back).text();
            Reading question = QuickLook.ENGLISH.mayConcernVetting(asked) ? Reading.of(asked) : null;
            if (question != null && !question.mentions().isEmpty()) {
                return answered(question, answer, back);
            }
        }
        return null;
    }

    private static Answers answered(Reading question, Reading answer, int back) {
        Mention level = picked(question, answer);
        List<String> out = new ArrayList<>();
        String family = level.family();
        String subject = first(question.classesOf(0, question.words().size()), SUBJECTS);
        out.add("A:form=" + family);
        out.add("A:back=" + back);
        out.add("A:length=" + Integer.highestOneBit(answer.words().size()));
        long asked = question.classesOf(0, question.words().size());
        long said = answer.classesOf(0, answer.words().size());
        Signals.each(asked, name -> out.add("A:q=" + name));
        Signals.each(asked, name -> out.add("A:q=" + family + "&" + name));
        Signals.each(said, name -> out.add("A:a=" + name));
        out.add("A:subject=" + subject);
        for (String reply : REPLIES) {
            if ((said & CLASSES.bit(reply)) != 0) {
                out.add("A:" + subject + "&" + reply);
            }
        }
        boolean asks = answer.words().stream().anyMatch(word -> word.text().equals("?"));
        out.add("A:asks=" + asks);
        opening(answer, subject, out);
        openingOf(question, out);
        out.addAll(Signals.senses(question, level));
        return new Answers(numbered(level, answer), out);
    }

    private static void openingOf(Reading question, List<String> out) {
        Signals.each(question.words().get(0).classes(), name -> out.add("A:q0=" + name));
        out.add("A:q0:" + question.words().get(0).text());
        out.add("A:options=" + (question.mentions().size() > 1));
    }

    private static void opening(Reading answer, String subject, List<String> out) {
        List<Word> words = answer.words();
        for (int n = 0; n < Math.min(4, words.size()); n++) {
            Word word = words.get(n);
            String place = "A:a" + n;
            out.add(place + ":" + word.text());
            Signals.each(word.classes(), name -> out.add(place + "=" + name));
            if (n == 0) {
                boolean brief = words.size() < 4;
                Signals.each(word.classes(), name -> out.add("A:" + subject + "&first=" + name));
                Signals.each(word.classes(), name -> out.add("A:brief=" + brief + "&first=" + name));
            }
            if (word.classes() == 0) {
                out.add(place + "=" + word.shape());
            }
        }
        String opens = words.isEmpty() ? "" : words.get(0).shape() + (words.size() < 4 ? " short" : "");
        out.add("A:" + subject + "&opens=" + opens);
        out.add("A:last=" + (words.isEmpty() ? "" : words.get(words.size() - 1).text()));
    }

    private static String first(long classes, String[] names) {
        for (String name : names) {
            if ((classes & CLASSES.bit(name)) != 0) {
                return name;
            }
        }
        return "nobody";
    }

    /** A police level of which the answer gives only the number or the kind. */
    private static Mention numbered(Mention level, Reading answer) {
        if (!level.form().startsWith("NPPV")) {
            return level;
        }
        String number = level.form().substring(4);
        for (Word word : answer.words()) {
            number = switch (word.text()) {
                case "1", "one" -> "1";
                case "2", "two" -> "2";
                case "3", "three" -> "3";
                case "full" -> "2F";
                case "abbreviated", "short" -> "2";
                default -> number;
            };
        }
        return new Mention("NPPV" + number, level.weak(), level.first(), level.end());
    }

    /** Of several levels in the question, the one the answer picks. */
    private static Mention picked(Reading question, Reading answer) {
        List<Mention> levels = question.mentions();
        boolean second = answer.words().stream().anyMatch(word -> SECOND.contains(word.text()));
        boolean first = answer.words().stream().anyMatch(word -> FIRST.contains(word.text()));
        List<Mention> said =
                levels.stream().filter(level -> !level.isUnspecified()).toList();
        if (said.isEmpty()) {
            return levels.get(0);
        }
        return second && !first ? said.get(said.size() - 1) : said.get(0);
    }
}
