package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the grammar sees around one mention of a level: the word classes beside it, in its clause, its sentence and the
 * sentences about, the act of speech, and what the letters may stand for instead. Each signal is a short name with a weight.
 */
final class Signals {

    private static final int BESIDE = 3;
    private static final int MOST_WORDS = 120;
    private static final WordClasses CLASSES = WordClasses.ENGLISH;
    /** What the letters or words of a level may mean instead. */
    private static final long SENSES = CLASSES.bits(
            "VIOLENCE",
            "CARE",
            "CREDIT",
            "AIRCON",
            "BASE",
            "CRIMINAL",
            "TENANT",
            "CUSTOMS",
            "SCREENING",
            "THING",
            "ORG",
            "CODE",
            "OTHER_FORM",
            "SECURE",
            "POST",
            "IMPERSONAL");

    private final Reading reading;
    private final Mention mention;
    private final Channel channel;
    private final String family;
    private final int start;
    private final int end;
    private final List<String> names = new ArrayList<>();

    private Signals(Reading reading, Mention mention, Channel channel) {
        this.reading = reading;
        this.mention = mention;
        this.channel = channel;
        this.family = family(reading, mention);
        this.start = reading.sentenceStart(mention.first());
        this.end = reading.sentenceEnd(mention.end() - 1);
    }

    static List<String> of(Reading reading, Mention mention, Channel channel) {
        Signals signals = new Signals(reading, mention, channel);
        signals.form();
        signals.beside();
        signals.about();
        signals.ends();
        signals.names.addAll(Skeleton.of(reading, mention, signals.start, signals.end));
        signals.names.addAll(SpeechActs.of(reading, mention, signals.start, signals.end));
        return signals.names;
    }

    /** Only what a question shows of the sense in which it speaks of a level. */
    static List<String> senses(Reading question, Mention mention) {
        return of(question, mention, Channel.CHAT).stream()
                .filter(name -> name.startsWith("F&") || name.equals("gloss"))
                .toList();
    }

    private void form() {
        String word = reading.words().get(mention.first()).text();
        add("form=" + mention.form());
        add("form=" + family);
        add("form=" + family + (mention.end() == mention.first() + 1 ? "/" + word : "/phrase"));
        add("channel=" + (channel == Channel.MEETING ? Channel.TRANSCRIPT : channel));
        add("length=" + Integer.highestOneBit(end - start));
        add("last=" + (end == reading.words().size()) + "&first=" + (start == 0));
    }

    /** Forms that are taken for the same other things. */
    static String family(Reading reading, Mention mention) {
        String first = reading.words().get(mention.first()).text();
        if (mention.isUnspecified()) {
            return reading.words().get(mention.end() - 1).text();
        }
        return switch (first) {
            case "security", "sec" -> "CHECK";
            case "baseline" -> "BASELINE";
            case "accreditation" -> "ACCREDITATION";
            default -> mention.family();
        };
    }

    /** How the sentence ends, how the one before begins, and whether the letters are spelt out as something else. */
    private void ends() {
        if (Gloss.isBeside(reading, mention, start, end)) {
            add("gloss");
        }
        for (int n = 1; n <= 3 && end - n > mention.end() - 1; n++) {
            Word word = reading.words().get(end - n);
            add("end" + n + ":" + word.text());
            String place = "end" + n + "=";
            each(word.classes(), name -> add(place + name));
        }
        if (start > 0) {
            int before = reading.sentenceStart(start - 1);
            add("before:" + reading.words().get(before).text());
            add("lines=" + reading.words().get(start - 1).text() + "&short=" + (end - start < 8));
        }
    }

    private void beside() {
        for (int n = 1; n <= BESIDE; n++) {
            side("L" + n, mention.first() - n);
            side("R" + n, mention.end() + n - 1);
        }
        for (String left : kinds(mention.first() - 1)) {
            kinds(mention.first() - 2).forEach(before -> add("LL=" + before + " " + left));
            kinds(mention.end()).forEach(right -> add("LR=" + left + "_" + right));
        }
        for (String right : kinds(mention.end())) {
            kinds(mention.end() + 1).forEach(after -> add("RR=" + right + " " + after));
            add("F&R=" + family + " " + right);
        }
        kinds(mention.first() - 1).forEach(left -> add("F&L=" + family + " " + left));
    }

    private void side(String place, int at) {
        for (String kind : kinds(at)) {
            add(place + "=" + kind);
        }
        if (inside(at)) {
            add(place.toLowerCase(Locale.ROOT) + ":" + reading.words().get(at).text());
        }
    }

    private boolean inside(int at) {
        return at >= start && at < end;
    }

    /** The classes of a word; a sign stands for itself. */
    private List<String> kinds(int at) {
        if (!inside(at)) {
            return List.of(at < start ? "^" : "$");
        }
        Word word = reading.words().get(at);
        List<String> kinds = new ArrayList<>();
        if (word.classes() == 0) {
            kinds.add(word.isSign() ? word.text() : word.shape().toString());
        }
        each(word.classes(), kinds::add);
        return kinds;
    }

    static void each(long classes, java.util.function.Consumer<String> use) {
        for (long left = classes; left != 0; left &= left - 1) {
            use.accept(CLASSES.nameOf(Long.numberOfTrailingZeros(left)));
        }
    }

    private void about() {
        int clauseStart = mention.first();
        while (clauseStart > start && reading.clauseOf()[clauseStart - 1] == reading.clauseOf()[mention.first()]) {
            clauseStart--;
        }
        int clauseEnd = mention.end();
        while (clauseEnd < end && reading.clauseOf()[clauseEnd] == reading.clauseOf()[mention.end() - 1]) {
            clauseEnd++;
        }
        each(reading.classesOf(clauseStart, mention.first()), name -> add("CL=" + name));
        each(reading.classesOf(mention.end(), clauseEnd), name -> add("CR=" + name));
        each(reading.classesOf(start, clauseStart), name -> add("SL=" + name));
        each(reading.classesOf(clauseEnd, end), name -> add("SR=" + name));
        each(reading.classesOf(start, end), name -> add("S=" + name));
        each(reading.classesOf(start, end) & SENSES, name -> add("F&S=" + family + " " + name));
        each(reading.classesOf(0, MOST_WORDS) & SENSES, name -> add("F&T=" + family + " " + name));
        int before = reading.sentenceStart(Math.max(0, start - 1));
        int after = end < reading.words().size() ? reading.sentenceEnd(end) : end;
        each(reading.classesOf(before, start), name -> add("before=" + name));
        each(reading.classesOf(end, after), name -> add("after=" + name));
    }

    private void add(String signal) {
        names.add(signal);
    }
}
