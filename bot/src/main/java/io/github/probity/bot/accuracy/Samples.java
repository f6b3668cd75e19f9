package io.github.probity.bot.accuracy;

import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.SealedMessages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes notice of messages in which screening found nothing, and chooses a few of them for reviewers. Each is counted, and
 * for nearly all that is everything; of a chosen one is kept where it stands, under seal, and never a word or a sender.
 *
 * <p>Whether a message is chosen is drawn from a keyed digest of its reference, so that no delivery of it draws anew. Of each
 * stratum another share is eligible; if more are than a day may have, those with the lowest draws in proportion to their
 * share stay (sequential Poisson sampling: E. Ohlsson, Journal of Official Statistics 14, 1998), and the threshold at which
 * the others went is kept, so that estimates can be weighed.
 */
@Service
public class Samples {

    private final ChoiceTable choices;
    private final SealedMessages messages;
    private final SamplingSettings settings;
    private final Clock clock;

    Samples(ChoiceTable choices, SealedMessages messages, SamplingSettings settings, Clock clock) {
        this.choices = choices;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * To be called once for each message that led to no finding, in the transaction that handles it; one message a
     * transaction, for the counters are locked until it ends.
     */
    @Transactional
    public void offer(MessageRef message, Stratum stratum) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        double rate = settings.rate(stratum);
        double lot = messages.lot(message);
        if (lot < rate && settings.daily() > 0) {
            choose(message, new Draw(today, stratum, rate, lot / rate));
        }
        choices.count(today, stratum, message.hashCode());
    }

    /** @param priority 0 to below 1, the lower the sooner chosen */
    record Draw(LocalDate day, Stratum stratum, double rate, double priority) {}

    private void choose(MessageRef message, Draw draw) {
        double threshold = choices.lockDay(draw.day());
        if (draw.priority() < threshold
                && choices.add(draw, messages.digest(message), messages.seal(message))
                && choices.chosenOn(draw.day()) > settings.daily()) {
            choices.dropLast(draw.day());
        }
    }
}
