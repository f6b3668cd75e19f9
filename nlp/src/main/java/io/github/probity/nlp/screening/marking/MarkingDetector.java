package io.github.probity.nlp.screening.marking;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Detector;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds texts that carry a higher protective marking than their channel allows: one finding a text, for the highest. */
public final class MarkingDetector implements Detector {

    private static final double PORTION_CONFIDENCE = .9;
    private static final double LEGACY_DOUBT = .85;

    private final MarkingRules rules;

    public MarkingDetector(MarkingRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> find(ScreenedText text) {
        String readable = text.readable().text();
        if (!MarkingWords.mayBeIn(readable)) {
            return List.of();
        }
        return carried(readable, text.message()).stream()
                .filter(carried -> !rules.allows(
                        text.message().channel(), carried.marking().classification()))
                .max(Comparator.comparing((Carried carried) -> carried.marking().classification())
                        .thenComparing(Carried::confidence))
                .map(carried -> List.of(finding(carried, text)))
                .orElse(List.of());
    }

    private static List<Carried> carried(String text, Message message) {
        List<Carried> carried = new ArrayList<>();
        PortionMarks.in(text).forEach(mark -> carried.add(new Carried(mark, "as a portion mark", PORTION_CONFIDENCE)));
        List<Marking> markings = MarkingWords.in(text);
        if (Mention.isLesson(markings)) {
            return carried;
        }
        for (Marking marking : markings) {
            Carriage how = Carriage.of(marking, Surroundings.of(text, marking.where()));
            if (how != null && !(how == Carriage.LINE && isAnswer(message))) {
                double doubt = marking.classification().isLegacy() ? LEGACY_DOUBT : 1;
                carried.add(new Carried(marking, how.said(), how.confidence() * doubt));
            }
        }
        return carried;
    }

    private static boolean isAnswer(Message message) {
        Message.@Nullable Line last = message.context().isEmpty()
                ? null
                : message.context().get(message.context().size() - 1);
        return last != null && Mention.answers(last.text());
    }

    private static Finding finding(Carried carried, ScreenedText text) {
        Classification classification = carried.marking().classification();
        Span where = text.sentFromReadable(carried.marking().where());
        String explanation = "The text carries the protective marking " + classification.marking()
                + (carried.marking().caveat() ? " with a caveat, " : ", ") + carried.how()
                + ". It would be benign if it only spoke of the marking, or if this channel were allowed to carry it.";
        return new Finding(
                Category.PROTECTIVE_MARKING,
                null,
                null,
                classification.severity(),
                carried.confidence(),
                where,
                "marking:" + classification.code(),
                explanation);
    }

    /** A marking and how the text carries it. */
    private record Carried(Marking marking, String how, double confidence) {}
}
