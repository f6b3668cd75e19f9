package io.github.probity.bot.review;

import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.KindOfRecord;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long reviews keep what they hold. Each period is a setting of the organisation, {@code probity.retention.} and the
 * kind's name; a method says why its own is what it is.
 */
@Configuration(proxyBeanMethods = false)
class ReviewRetention {

    private static final String[] CASE = {
        "review_case",
        "review_message",
        "review_report",
        "review_history",
        "review_skip",
        "review_reveal",
        "review_word"
    };

    /**
     * A year after the last decision: as long as a written warning commonly stays on a person's file. Never shorter than
     * the time in which breaches are counted together, or in which the sender may appeal.
     */
    @Bean
    Kept upheldCasesKept(JdbcClient jdbc, Settings settings) {
        Duration least = settings.window().compareTo(settings.appeal()) > 0 ? settings.window() : settings.appeal();
        return cases(
                KindOfRecord.settled("upheld-cases", "P1Y", least, CASE),
                "c.route = 'review' and c.state in ('upheld', 'appeal_refused')",
                jdbc);
    }

    /**
     * Ninety days: nothing was found against the sender, so that only reopening by a senior reviewer and the figures of the
     * quarter need the case.
     */
    @Bean
    Kept dismissedCasesKept(JdbcClient jdbc) {
        return cases(
                KindOfRecord.settled("dismissed-cases", "P90D", Duration.ZERO, CASE),
                "c.route = 'review' and c.state in ('dismissed', 'appeal_upheld', 'deleted')",
                jdbc);
    }

    /**
     * A year: what nobody decided, or answered an appeal on, for so long can no longer be decided fairly, and must not lie
     * against anybody. That cases reach this age is a reason to look at the queue.
     */
    @Bean
    Kept undecidedCasesKept(JdbcClient jdbc) {
        return cases(
                KindOfRecord.settled("undecided-cases", "P1Y", Duration.ZERO, CASE),
                "c.route = 'review' and c.state in ('open', 'second_opinion', 'appealed')",
                jdbc);
    }

    /**
     * Three years: whoever was harmed, or their family, may ask long afterwards what was known and who acted. The record
     * proper is that of the safeguarding team, to whose own schedule it belongs.
     */
    @Bean
    Kept concernsKept(JdbcClient jdbc) {
        return cases(
                KindOfRecord.settled("concerns", "P3Y", Duration.ZERO, CASE),
                "c.route in ('support', 'safeguarding')",
                jdbc);
    }

    /** Thirty days: a notification or a sweep may bring a message long after it was deleted, and must then open nothing. */
    @Bean
    Kept deletedMessagesKept(JdbcClient jdbc) {
        return new DeletedMessageDisposal(
                KindOfRecord.settled("deleted-messages", "P30D", Duration.ZERO, "review_message"), jdbc);
    }

    /** A year: the receipt protects whoever reported by accident, for as long as logs of the network may still be asked for. */
    @Bean
    Kept incidentsKept(JdbcClient jdbc) {
        return new IncidentDisposal(
                KindOfRecord.settled("incidents", "P1Y", Duration.ZERO, "review_incident", "review_word"), jdbc);
    }

    /**
     * Six years from their close, because a claim in contract can be brought for so long (Limitation Act 1980, section 5):
     * a formal referral, or the record of a review with an elected member, is what it would turn on. What is not closed
     * stays.
     */
    @Bean
    Kept proceedingsKept(JdbcClient jdbc) {
        return new ProceedingDisposal(
                KindOfRecord.settled("proceedings", "P6Y", Duration.ZERO, "review_proceeding"), jdbc);
    }

    /** Whom to tell at other organisations, until somebody changes it. */
    @Bean
    KindOfRecord representativesForGood() {
        return KindOfRecord.forGood("representatives", "review_representative");
    }

    /** The key of the digests, without which nobody's records are found again. */
    @Bean
    KindOfRecord reviewSecrets() {
        return KindOfRecord.forGood("keys", "review_secret");
    }

    private static Kept cases(KindOfRecord kind, String which, JdbcClient jdbc) {
        return new CaseDisposal(kind, which, jdbc);
    }
}
