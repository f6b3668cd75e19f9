package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Detector;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Ground;
import io.github.probity.nlp.screening.Scorer;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.screening.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds offence. The quick model reads every window and lets plain talk through; what it holds worth reading goes to the
 * encoder, and the two are weighed together. Without an encoder the quick model judges alone, and less well.
 */
public final class OffenceDetector implements Detector {

    private static final double EVEN = 0.5;
    /** A text as long as a book is judged by the windows that look worst. */
    private static final int MOST_READ = 12;

    private final QuickModel quick = QuickModel.standard();
    private final Bench messages;
    private final Bench meetings;
    private final Explanations explanations;

    private OffenceDetector(Bench messages, Bench meetings, Lexicon lexicon) {
        this.messages = messages;
        this.meetings = meetings;
        this.explanations = new Explanations(lexicon);
    }

    /**
     * The detector of this installation.
     *
     * @param scorer the tuned encoder; null to do without
     * @throws IllegalStateException with a sentence for an operator if a model or list is missing
     */
    public static OffenceDetector standard(Lexicon lexicon, @Nullable Scorer scorer) {
        return scorer == null
                ? new OffenceDetector(
                        new Bench(new QuickJudge(lexicon, Weighing.withoutEncoder()), Limits.withoutEncoder()),
                        new Bench(
                                new QuickJudge(lexicon, Weighing.inMeetingsWithoutEncoder()),
                                Limits.inMeetingsWithoutEncoder()),
                        lexicon)
                : new OffenceDetector(
                        new Bench(new EncoderJudge(scorer, Weighing.withEncoder()), Limits.withEncoder()),
                        new Bench(new EncoderJudge(scorer, Weighing.inMeetings()), Limits.inMeetings()),
                        lexicon);
    }

    /** A judge with what counts as a finding where it sits. */
    private record Bench(Judge judge, Limits limits) {}

    @Override
    public List<Finding> find(ScreenedText text) {
        Bench bench = text.message().channel() == Channel.MEETING ? meetings : messages;
        Map<Category, Finding> found = new EnumMap<>(Category.class);
        text.windows().stream()
                .map(window -> new Skimmed(window, quick.scores(window.input())))
                .filter(skimmed -> skimmed.worth() >= bench.limits().worthReading())
                .sorted(Comparator.comparing(Skimmed::worth).reversed())
                .limit(MOST_READ)
                .forEach(skimmed ->
                        add(bench.judge().judge(skimmed.window(), skimmed.scores()), bench.limits(), text, found));
        return new ArrayList<>(found.values());
    }

    private record Skimmed(Window window, float[] scores) {

        float worth() {
            return scores[QuickModel.Head.WORTH_READING.ordinal()];
        }
    }

    private void add(Judged judged, Limits limits, ScreenedText text, Map<Category, Finding> found) {
        if (judged.hates() >= limits.hates()) {
            put(finding(Category.HATE, judged.hates(), judged, text), found);
        }
        double swears = judged.categories().getOrDefault(Category.PROFANITY, 0.0);
        if (swears >= limits.swears()) {
            put(finding(Category.PROFANITY, swears, judged, text), found);
        }
        if (judged.offends() < limits.offends()) {
            return;
        }
        Category likeliest = likeliest(judged.categories());
        put(finding(likeliest, judged.offends(), judged, text), found);
        judged.categories().forEach((category, probability) -> {
            if (probability >= EVEN) {
                put(finding(category, Math.min(probability, judged.offends()), judged, text), found);
            }
        });
    }

    private static Category likeliest(Map<Category, Double> categories) {
        return categories.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Category.HARASSMENT);
    }

    private static void put(Finding finding, Map<Category, Finding> found) {
        found.merge(
                finding.category(), finding, (one, other) -> Finding.MAIN_FIRST.compare(one, other) <= 0 ? one : other);
    }

    private Finding finding(Category category, double probability, Judged judged, ScreenedText text) {
        @Nullable Ground ground = ground(category, judged);
        return new Finding(
                category,
                ground,
                null,
                category == Category.PROFANITY ? Severity.LOW : judged.severity(),
                probability,
                text.sentFromReadable(judged.window().place()),
                "offence/" + judged.model(),
                explanations.of(category, ground, judged));
    }

    /** A ground belongs to hate, and to what is aimed at one person because of it. */
    private static @Nullable Ground ground(Category category, Judged judged) {
        boolean ofItself = category == Category.HATE;
        boolean mayHave = category == Category.HARASSMENT || category == Category.THREAT;
        boolean hateful = judged.hates() > .3;
        return ofItself || mayHave && hateful ? judged.ground() : null;
    }
}
