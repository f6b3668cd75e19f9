package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Detector;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Ground;
import io.github.probity.nlp.screening.Scorer;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.screening.Window;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds offence. The quick model reads every window and lets plain talk through; what it holds worth reading goes to the
 * encoder, whose judgement counts. Without an encoder the quick model judges alone, and less well.
 */
public final class OffenceDetector implements Detector {

    private final QuickModel quick;
    private final Judge judge;
    private final Limits limits;
    private final Explanations explanations;

    private OffenceDetector(QuickModel quick, Judge judge, Limits limits, Lexicon lexicon) {
        this.quick = quick;
        this.judge = judge;
        this.limits = limits;
        this.explanations = new Explanations(lexicon);
    }

    /**
     * The detector of this installation.
     *
     * @param scorer the tuned encoder; null to do without
     * @throws IllegalStateException with a sentence for an operator if a model or list is missing
     */
    public static OffenceDetector standard(Lexicon lexicon, @Nullable Scorer scorer) {
        QuickModel quick = QuickModel.standard();
        return scorer == null
                ? new OffenceDetector(quick, new QuickJudge(quick, lexicon), Limits.withoutEncoder(), lexicon)
                : new OffenceDetector(quick, new EncoderJudge(scorer), Limits.withEncoder(), lexicon);
    }

    @Override
    public List<Finding> find(ScreenedText text) {
        Map<Category, Finding> found = new EnumMap<>(Category.class);
        for (Window window : text.windows()) {
            if (isWorthReading(window)) {
                add(judge.judge(window), text, found);
            }
        }
        return new ArrayList<>(found.values());
    }

    private boolean isWorthReading(Window window) {
        return quick.scores(window.input())[QuickModel.Head.WORTH_READING.ordinal()] >= limits.worthReading();
    }

    private void add(Judged judged, ScreenedText text, Map<Category, Finding> found) {
        boolean any = judged.anyOffence() >= limits.anyOffence();
        judged.probabilities().forEach((category, probability) -> {
            if (probability >= limits.of(category)) {
                put(finding(category, probability, judged, text), found);
            }
        });
        Category likeliest = likeliest(judged);
        if (any && judged.probabilities().getOrDefault(likeliest, 0.0) < limits.of(likeliest)) {
            put(finding(likeliest, judged.anyOffence(), judged, text), found);
        }
    }

    private static Category likeliest(Judged judged) {
        return judged.probabilities().entrySet().stream()
                .filter(entry -> !entry.getKey().isCallForHelp())
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
        boolean hateful = judged.probabilities().getOrDefault(Category.HATE, 0.0) > .3;
        return ofItself || mayHave && hateful ? judged.ground() : null;
    }
}
