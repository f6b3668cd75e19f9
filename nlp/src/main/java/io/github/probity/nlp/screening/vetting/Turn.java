package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a turn of a meeting and the turns before it show beside the grammar's own signals. */
final class Turn {

    private static final WordClasses CLASSES = WordClasses.ENGLISH;
    private static final Map<String, String> OTHER_SENSES = Map.of(
            "DV", "VIOLENCE", "SC", "CARE", "CTC", "CREDIT", "AC", "AIRCON", "UNSPECIFIED", "CUSTOMS", "BPSS", "BASE");
    private static final int MOST = 400;
    private static final int NEAR = 5;

    private final Message message;
    private final List<Reading> earlier = new ArrayList<>();
    private final Reading own;

    Turn(Message message, String readable) {
        this.message = message;
        for (Message.Line line : message.context()) {
            earlier.add(read(line.text()));
        }
        this.own = read(readable.substring(0, Math.min(readable.length(), MOST)));
    }

    /** A text with all its words in their classes, whether it speaks of vetting or not. */
    private static Reading read(String text) {
        Reading reading = Reading.of(text);
        return reading.mentions().isEmpty() ? Reading.answer(text) : reading;
    }

    Map<Sign, Double> signs(Candidate candidate) {
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        Mention mention = candidate.mention();
        signs.put(Sign.UNSPECIFIED, flag(mention.isUnspecified()));
        signs.put(Sign.WEAK, flag(mention.weak()));
        signs.put(Sign.OTHER_SENSE, count(all(), otherSense(candidate)));
        signs.put(Sign.EXPLAINED, flag(isExplained(mention)));
        signs.put(Sign.SECURE, count(all(), "SECURE"));
        signs.put(Sign.LEVELS, (double) Math.min(4, levels()));
        signs.put(Sign.EXAMPLES, count(all(), "QUOTE"));
        signs.put(Sign.POLICY, count(all(), "POLICY"));
        signs.put(Sign.LENGTH, Math.log(1 + own.words().size()));
        if (candidate.answer()) {
            answer(candidate, signs);
        }
        return signs;
    }

    private void answer(Candidate candidate, Map<Sign, Double> signs) {
        Reply reply = new Reply(own.words());
        int asked = lastBySomebodyElse();
        int topic = topic();
        boolean needed = needs(earlier.get(topic));
        boolean question = asked >= 0 && Question.of(earlier.get(asked)).isAsked();
        boolean ofWho = question && Question.of(earlier.get(asked)).isOfWho();
        boolean ofHolders = question && Question.of(earlier.get(asked)).isOfHolders();
        signs.put(Sign.BACK, (double) (earlier.size() - topic));
        signs.put(
                Sign.ASKED_WITH_LEVEL,
                flag(question && !earlier.get(asked).mentions().isEmpty()));
        signs.put(Sign.NEEDED, flag(needed));
        signs.put(Sign.TOPIC_OTHER_SENSE, count(List.of(earlier.get(topic)), otherSense(candidate)));
        signs.put(Sign.NO, flag(reply.isNo()));
        signs.put(Sign.ASKED_AND_HELD, flag(ofHolders && reply.isOfHolder()));
        signs.put(Sign.ASKED_AND_YES, flag(ofHolders && reply.isYes() && !reply.isNo() && !reply.asks()));
        signs.put(Sign.ASKED_AND_NAMED, flag(ofWho && needed && reply.isNaming()));
        signs.put(Sign.NEEDED_AND_HELD, flag(needed && topic == asked && reply.isHeld() && !reply.asks()));
    }

    /** Whether a turn answers what was asked of holders; what answers something else tells nothing of them. */
    static boolean answers(Map<Sign, Double> signs) {
        return signs.getOrDefault(Sign.EXPLAINED, 0.0) == 0
                && Stream.of(Sign.ASKED_AND_HELD, Sign.ASKED_AND_YES, Sign.ASKED_AND_NAMED, Sign.NEEDED_AND_HELD)
                        .anyMatch(sign -> signs.getOrDefault(sign, 0.0) > 0);
    }

    /** The last turn that spoke of a level. */
    private int topic() {
        int topic = earlier.size() - 1;
        while (topic > 0 && earlier.get(topic).mentions().isEmpty()) {
            topic--;
        }
        return topic;
    }

    /** Whether it says that a level is asked for. */
    private static boolean needs(Reading turn) {
        return turn.mentions().stream()
                .anyMatch(mention -> !mention.isUnspecified()
                        && (turn.classesOf(turn.sentenceStart(mention.first()), turn.sentenceEnd(mention.end() - 1))
                                        & CLASSES.bits("NEED", "POST", "HAVE", "IF", "SECURE"))
                                != 0);
    }

    private int lastBySomebodyElse() {
        for (int n = earlier.size() - 1; n >= 0; n--) {
            boolean same = message.speaker() != null
                    && Objects.equals(message.context().get(n).speaker(), message.speaker());
            if (!same && earlier.get(n).words().size() > 1) {
                return n;
            }
        }
        return -1;
    }

    private boolean isExplained(Mention mention) {
        for (Reading reading : all()) {
            for (Mention other : reading.mentions()) {
                if (other.form().equals(mention.form())
                        && Gloss.isBeside(
                                reading,
                                other,
                                reading.sentenceStart(other.first()),
                                reading.sentenceEnd(other.end() - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private int levels() {
        Set<String> forms = new HashSet<>();
        all().forEach(reading -> reading.mentions().stream()
                .filter(mention -> !mention.isUnspecified())
                .forEach(mention -> forms.add(mention.family())));
        return forms.size();
    }

    private static String otherSense(Candidate candidate) {
        return OTHER_SENSES.getOrDefault(candidate.mention().family(), "CODE");
    }

    private static double count(List<Reading> readings, String className) {
        long bit = CLASSES.bit(className);
        long count = readings.stream()
                .flatMap(reading -> reading.words().stream())
                .filter(word -> word.is(bit))
                .count();
        return Math.log(1 + count);
    }

    private List<Reading> all() {
        List<Reading> all = new ArrayList<>(earlier.subList(Math.max(0, earlier.size() - NEAR), earlier.size()));
        all.add(own);
        return Collections.unmodifiableList(all);
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
