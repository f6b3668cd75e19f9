package io.github.probity.nlp.screening.vetting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is done with a sentence (asked, supposed, required, quoted, denied, counted) and of whom it speaks, as signals: each
 * act, each person, and each pair of the two.
 */
final class SpeechActs {

    private static final WordClasses CLASSES = WordClasses.ENGLISH;
    private static final String[] ACT_CLASSES = {
        "IF",
        "WOULD",
        "NEED",
        "NEG",
        "DOUBLE_NEG",
        "ANYONE",
        "STRANGER",
        "QUOTE",
        "NEWS",
        "COUNT",
        "POLICY",
        "IMPERSONAL",
        "ADVERT",
        "PEOPLE",
        "POST",
        "SAY",
        "HUSH",
        "ASK"
    };
    private static final String[] FACT_CLASSES = {"HAVE", "BE", "PASSED", "PAST", "PROCESS", "REFUSED", "ADMIN", "WHEN"
    };

    private final Reading reading;
    private final Mention mention;
    private final int start;
    private final int end;

    private SpeechActs(Reading reading, Mention mention, int start, int end) {
        this.reading = reading;
        this.mention = mention;
        this.start = start;
        this.end = end;
    }

    static List<String> of(Reading reading, Mention mention, int start, int end) {
        return new SpeechActs(reading, mention, start, end).signals();
    }

    private List<String> signals() {
        List<String> out = new ArrayList<>();
        String who = who();
        List<String> acts = acts();
        out.add("who=" + who);
        for (String act : acts) {
            out.add("act=" + act);
            out.add("act=" + act + "&who=" + who);
        }
        long classes = reading.classesOf(start, end);
        for (String fact : FACT_CLASSES) {
            if ((classes & CLASSES.bit(fact)) != 0) {
                out.add("fact=" + fact + "&who=" + who);
                acts.forEach(act -> out.add("fact=" + fact + "&act=" + act));
            }
        }
        if (acts.isEmpty()) {
            out.add("plain&who=" + who);
        }
        opening(out);
        return out;
    }

    private void opening(List<String> out) {
        int at = start;
        while (at < end - 1 && reading.words().get(at).isSign()) {
            at++;
        }
        Word first = reading.words().get(at);
        boolean asked = isAsked();
        Signals.each(first.classes(), name -> out.add("first=" + name));
        Signals.each(first.classes(), name -> out.add("first=" + name + "&asked=" + asked));
        out.add("first:" + first.text());
        out.add("first:" + first.text() + "&asked=" + asked);
        String owner = mention.first() > start ? bare(reading.words().get(mention.first() - 1)) : "^";
        out.add("owner=" + owner + "&asked=" + asked);
        Signals.each(first.classes(), name -> out.add("first=" + name + "&asked=" + asked + "&owner=" + owner));
        int clause = mention.first();
        while (clause > start && reading.clauseOf()[clause - 1] == reading.clauseOf()[mention.first()]) {
            clause--;
        }
        out.add("clause:" + reading.words().get(clause).text() + "&asked=" + asked);
        if (at + 1 < end) {
            Word second = reading.words().get(at + 1);
            Signals.each(second.classes(), name -> out.add("second=" + name + "&asked=" + asked));
            Signals.each(first.classes(), a -> Signals.each(second.classes(), b -> out.add("opening=" + a + " " + b)));
        }
    }

    private static String bare(Word word) {
        for (String owner :
                new String[] {"I", "MY", "WE", "YOU", "HE", "NAME", "HAVE", "BE", "ANYONE", "NEG", "SHORT_S"}) {
            if (word.is(CLASSES.bit(owner))) {
                return owner;
            }
        }
        return "other";
    }

    private boolean isAsked() {
        return reading.words().get(end - 1).text().equals("?");
    }

    private List<String> acts() {
        List<String> acts = new ArrayList<>();
        if (isAsked()) {
            acts.add("QUESTION");
        }
        if (isQuoted()) {
            acts.add("QUOTED");
        }
        long classes = reading.classesOf(start, end);
        for (String act : ACT_CLASSES) {
            if ((classes & CLASSES.bit(act)) != 0) {
                acts.add(act);
            }
        }
        return acts;
    }

    private boolean isQuoted() {
        int quotes = 0;
        for (int at = start; at < mention.first(); at++) {
            quotes += "\"'".contains(reading.words().get(at).text())
                            && reading.words().get(at).isSign()
                    ? 1
                    : 0;
        }
        return quotes % 2 == 1;
    }

    /** The person spoken of: the nearest on the left in the sentence, or the first on the right. */
    private String who() {
        Map<String, Long> persons = new LinkedHashMap<>();
        for (String name :
                new String[] {"ALL", "I", "MY", "WE", "YOU", "HE", "NAME", "TITLE", "ROLE", "ANYONE", "STRANGER", "TEAM"
                }) {
            persons.put(name, CLASSES.bit(name));
        }
        for (int n = 1; n < 40; n++) {
            int left = mention.first() - n;
            int right = mention.end() + n - 1;
            for (Map.Entry<String, Long> person : persons.entrySet()) {
                if (left >= start && reading.words().get(left).is(person.getValue())) {
                    return person.getKey();
                }
            }
            if (left < start) {
                for (Map.Entry<String, Long> person : persons.entrySet()) {
                    if (right < end && reading.words().get(right).is(person.getValue())) {
                        return person.getKey() + ">";
                    }
                }
            }
        }
        return "nobody";
    }
}
