package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything in a message that may disclose a level, with the signals of each. */
final class Candidates {

    /** A text that says more of one level in one sentence, or more in all, is not read any further. */
    private static final int MOST_ALIKE = 3;

    private static final int MOST = 400;
    private static final int ABSORBED_BY_WEAK = 3;

    private Candidates() {}

    static List<Candidate> in(ScreenedText text) {
        Message message = text.message();
        String readable = text.readable().text();
        boolean own = QuickLook.ENGLISH.mayConcernVetting(readable);
        boolean asked = message.context().stream().anyMatch(line -> QuickLook.ENGLISH.mayConcernVetting(line.text()));
        if (!own && !asked) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        if (own) {
            spoken(Reading.of(readable), message, found);
        }
        boolean numbered = isMeeting(message) && PoliceLevel.isSpokenOf(message.context());
        if (numbered) {
            spoken(PoliceLevel.bare(readable), message, found);
        }
        if (asked && readable.length() < 400) {
            Answers answer = Answers.of(Reading.answer(readable), message.context(), isMeeting(message) ? 8 : 3);
            if (answer != null) {
                found.add(new Candidate(answer.level(), new Span(0, readable.length()), answer.signals(), true));
            }
        }
        return found;
    }

    private static boolean isMeeting(Message message) {
        return message.channel() == Channel.MEETING;
    }

    private static void spoken(Reading reading, Message message, List<Candidate> found) {
        Map<String, Integer> alike = new HashMap<>();
        for (Mention mention : reading.mentions()) {
            String key = reading.sentenceOf()[mention.first()] + mention.form();
            if (found.size() < MOST
                    && alike.merge(key, 1, Integer::sum) <= MOST_ALIKE
                    && !isAbsorbed(mention, reading)
                    && !isGlossed(mention, reading)) {
                List<String> signals = Signals.of(reading, mention, message.channel());
                found.add(new Candidate(mention, sentence(reading, mention), signals, false));
            }
        }
    }

    private static boolean isGlossed(Mention mention, Reading reading) {
        return Gloss.isGiven(
                reading, mention, reading.sentenceStart(mention.first()), reading.sentenceEnd(mention.end() - 1));
    }

    private static Span sentence(Reading reading, Mention mention) {
        int from = reading.sentenceStart(mention.first());
        int to = reading.sentenceEnd(mention.end() - 1);
        return new Span(
                reading.words().get(from).start(), reading.words().get(to - 1).end());
    }

    /** "SC clearance" is one mention: the level's. */
    private static boolean isAbsorbed(Mention mention, Reading reading) {
        if (!mention.isUnspecified()) {
            return false;
        }
        int sentence = reading.sentenceOf()[mention.first()];
        for (Mention other : reading.mentions()) {
            boolean same = !other.isUnspecified() && reading.sentenceOf()[other.first()] == sentence;
            int gap = Math.max(other.first() - mention.end(), mention.first() - other.end());
            if (same && (!other.weak() || gap <= ABSORBED_BY_WEAK)) {
                return true;
            }
        }
        return false;
    }
}
