package io.github.probity.bot.accuracy;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Original;
import io.github.probity.bot.review.Report;
import io.github.probity.nlp.screening.Category;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes a case of a message that screening missed, where the reviewer who read it wants one. Samples are drawn to measure
 * the screening and not people, so nothing opens a case by itself, save what tells of a person at risk. It comes in by the
 * door of every report, as the reviewer's own: thus the same sender has the same rights, and somebody else decides, for
 * nobody judges what they reported.
 */
@Component
class MissedMessages {

    private final LiveMessages live;
    private final Cases cases;

    MissedMessages(LiveMessages live, Cases cases) {
        this.live = live;
        this.cases = cases;
    }

    Judged report(MessageRef message, Answer answer, Person reviewer) {
        Optional<Original> original = live.read(message);
        return original.<Judged>map(found -> new Judged.Reported(cases.report(report(found, answer, reviewer))))
                .orElseGet(Judged.CountedButGone::new);
    }

    private static Report report(Original original, Answer answer, Person reviewer) {
        MessageRef message = original.message();
        boolean known = original.sender() != null;
        return new Report(
                "sample/" + message.source() + "/" + message.id(),
                reviewer.id(),
                message,
                original.sender(),
                known ? null : original.senderName(),
                original.text(),
                about(Objects.requireNonNull(answer.category())),
                original.sentAt());
    }

    private static Report.About about(Category category) {
        return switch (category) {
            case HATE -> Report.About.DISCRIMINATORY;
            case THREAT -> Report.About.THREATENING;
            case HARASSMENT, SEXUAL, PROFANITY -> Report.About.OFFENSIVE;
            case VETTING_DISCLOSURE -> Report.About.VETTING;
            case SELF_HARM -> Report.About.AT_RISK;
            case CHILD_SAFETY -> Report.About.CHILD;
            case PROTECTIVE_MARKING, PERSONAL_DATA -> Report.About.OTHER;
        };
    }
}
