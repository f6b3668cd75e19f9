package io.github.probity.bot.review;

import io.github.probity.bot.review.Word.Occasion;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What follows from how a case stands: who is told, what is done, and what else is counted differently. */
@Component
class Consequences {

    private final Words words;
    private final Following following;
    private final Blocks blocks;
    private final Repeats repeats;
    private final Sealing sealing;

    Consequences(Words words, Following following, Blocks blocks, Repeats repeats, Sealing sealing) {
        this.words = words;
        this.following = following;
        this.blocks = blocks;
        this.repeats = repeats;
        this.sealing = sealing;
    }

    void follow(Case now) {
        switch (now.state()) {
            case UPHELD -> uphold(now);
            case DISMISSED -> blocks.lift(now.id());
            case APPEAL_UPHELD -> {
                tellSender(now, Occasion.SENDER_APPEAL_UPHELD);
                blocks.lift(now.id());
                following.takeBack(now);
            }
            case APPEAL_REFUSED -> tellSender(now, Occasion.SENDER_APPEAL_REFUSED);
            default -> {}
        }
        repeats.gradeAnew(now.origin().sender());
    }

    private void uphold(Case now) {
        tellSender(now, Occasion.SENDER_DECIDED);
        settleHiding(now);
        following.take(now, Objects.requireNonNull(now.ruling().outcome()));
    }

    /**
     * The decision takes the place of what was wished while nobody had decided. What the second reviewer wished since the
     * proposal stays.
     */
    private void settleHiding(Case upheld) {
        Case.Step decided = Objects.requireNonNull(upheld.ruling().decided());
        if (upheld.ruling().has(Action.BLOCK)) {
            blocks.want(upheld.id(), true);
        } else {
            blocks.of(upheld.id())
                    .filter(block -> !block.askedAt().isAfter(decided.at()))
                    .ifPresent(block -> blocks.lift(upheld.id()));
        }
    }

    private void tellSender(Case now, Occasion occasion) {
        sealing.senderOf(now.id()).ifPresent(id -> words.write(occasion, now.id(), id));
    }
}
