package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Detector;
import io.github.probity.nlp.screening.Disclosure;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.screening.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds disclosures of security vetting: whether a text tells of which level a person or group that a reader could identify
 * holds, held, is being vetted for or was refused. A text that speaks of no vetting costs one quick look.
 */
public final class VettingDetector implements Detector {

    private static final double DISCLOSED = 0.5;

    private final Judge judge;
    private final MeetingJudge meetings;
    private final @Nullable DisclosureScorer scorer;

    private VettingDetector(@Nullable DisclosureScorer scorer) {
        this.judge = new Judge(Weights.fitted());
        this.meetings = new MeetingJudge(scorer);
        this.scorer = scorer;
    }

    /**
     * The grammar alone; its own leaning decides where it is not sure.
     *
     * @throws IllegalStateException with a sentence for an operator if a word list is missing
     */
    public static VettingDetector grammar() {
        return new VettingDetector(null);
    }

    /** The grammar with a second opinion, which is asked where the grammar is not sure. */
    public static VettingDetector with(DisclosureScorer scorer) {
        return new VettingDetector(scorer);
    }

    @Override
    public List<Finding> find(ScreenedText text) {
        List<Judgement.Discloses> disclosed =
                text.message().channel() == Channel.MEETING ? ofTurn(text) : ofMessage(text);
        return Disclosed.most(disclosed).stream()
                .map(each -> finding(each, text))
                .toList();
    }

    private List<Judgement.Discloses> ofTurn(ScreenedText text) {
        return meetings.judge(text).stream()
                .filter(each -> each.probability() >= DISCLOSED)
                .toList();
    }

    private List<Judgement.Discloses> ofMessage(ScreenedText text) {
        List<Judgement.Discloses> disclosed = new ArrayList<>();
        Opinions opinions = new Opinions(text, scorer);
        for (Candidate candidate : Candidates.in(text)) {
            Judgement judgement = judge.judge(candidate);
            if (judgement instanceof Judgement.Discloses discloses) {
                disclosed.add(discloses);
            } else if (judgement instanceof Judgement.Undecided undecided) {
                decide(undecided, opinions.about(candidate.where()), disclosed);
            }
        }
        return disclosed;
    }

    private static void decide(Judgement.Undecided undecided, double opinion, List<Judgement.Discloses> disclosed) {
        double probability =
                Double.isNaN(opinion) ? undecided.probability() : together(undecided.probability(), opinion);
        if (probability >= DISCLOSED) {
            disclosed.add(new Judgement.Discloses(
                    undecided.candidate(), undecided.disclosure(), probability, undecided.reason()));
        }
    }

    /** The mean of the two odds. */
    private static double together(double one, double other) {
        double bounded = Math.min(0.999, Math.max(0.001, other));
        double odds = (Math.log(one / (1 - one)) + Math.log(bounded / (1 - bounded))) / 2;
        return 1 / (1 + Math.exp(-odds));
    }

    private static Finding finding(Judgement.Discloses found, ScreenedText text) {
        Disclosure disclosure = found.disclosure();
        Candidate candidate = found.candidate();
        return new Finding(
                Category.VETTING_DISCLOSURE,
                null,
                disclosure,
                Severity.HIGH,
                found.probability(),
                text.sentFromReadable(candidate.where()),
                candidate.answer()
                        ? "vetting-answer"
                        : "vetting-" + disclosure.standing().code(),
                Explanation.of(candidate, disclosure, found.reason()));
    }
}
