package io.github.probity.bot.policies;

import io.github.probity.bot.retention.KindOfRecord;
import io.github.probity.bot.retention.Periods;
import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Answer.Choice;
import io.github.probity.nlp.policy.answering.Answer.Quoted;
import io.github.probity.nlp.policy.answering.Answer.Silent;
import io.github.probity.nlp.policy.answering.Citation;
import io.github.probity.nlp.policy.answering.Question;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people asked and what they got, for the policy owner. Without who asked; greetings, abuse and distress are no
 * questions and are not kept.
 */
@Repository
class AskedQuestions {

    /** Four hundred days: a whole year, so that a month can be held against the same one of the year before. */
    static final KindOfRecord KIND =
            KindOfRecord.settled("questions", "P400D", Duration.ZERO, "asked_question", "settled_question");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Periods periods;
    private final Clock clock;

    AskedQuestions(JdbcClient jdbc, JsonMapper json, Periods periods, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.periods = periods;
        this.clock = clock;
    }

    /** Keeps a question; empty when it was none. The id is not to be guessed: whoever has it may give feedback. */
    Optional<UUID> keep(Question question, String channel, Edition edition, Answer answer) {
        return kind(answer).map(kind -> insert(question, channel, edition, answer, kind));
    }

    private UUID insert(Question question, String channel, Edition edition, Answer answer, String kind) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        jdbc.sql("""
                insert into asked_question
                    (id, text, answer, reason, citations, confidence, channel, asker, asked_at, delete_after)
                values (:id, :text, :answer, :reason, :citations::jsonb, :confidence, :channel, :asker, :at, :until)
                """)
                .param("id", id)
                .param("text", question.text())
                .param("answer", kind)
                .param("reason", answer instanceof Silent silent ? lower(silent.reason()) : null)
                .param("citations", json.writeValueAsString(cited(edition, answer)))
                .param("confidence", answer.confidence())
                .param("channel", channel)
                .param("asker", lower(question.asker()))
                .param("at", Timestamp.from(now))
                .param("until", Timestamp.from(periods.end(KIND, now)))
                .update();
        return id;
    }

    void choose(UUID id, Place place) {
        jdbc.sql("update asked_question set chosen = :chosen::jsonb where id = :id and answer = 'choice'")
                .param("chosen", json.writeValueAsString(Cited.of(place)))
                .param("id", id)
                .update();
    }

    /** The last feedback counts. For a question that is no longer kept nothing happens. */
    void feedback(UUID id, boolean answered) {
        jdbc.sql("update asked_question set feedback = :feedback, feedback_at = :at where id = :id")
                .param("feedback", answered ? "answered" : "not_answered")
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /** Those asked before then, by what is set now, and those whose end was set when they were asked. */
    List<String> delete(Instant askedBefore, Instant now, int most) {
        return jdbc.sql("""
                delete from asked_question where id in (
                    select id from asked_question where asked_at < :before or delete_after <= :now
                    order by asked_at limit :most for update skip locked)
                returning 'question/' || id
                """)
                .param("before", Timestamp.from(askedBefore))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(String.class)
                .list();
    }

    private static Optional<String> kind(Answer answer) {
        if (answer instanceof Quoted) {
            return Optional.of("quoted");
        }
        if (answer instanceof Choice) {
            return Optional.of("choice");
        }
        return answer instanceof Silent ? Optional.of("silent") : Optional.empty();
    }

    private static List<Cited> cited(Edition edition, Answer answer) {
        List<Citation> citations = List.of();
        if (answer instanceof Quoted quoted) {
            citations = quoted.citations();
        } else if (answer instanceof Choice choice) {
            citations = choice.citations();
        }
        return citations.stream().map(edition::place).map(Cited::of).toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** @param item counted from 1; null for the whole clause */
    private record Cited(
            long version,
            String document,
            String reference,
            @Nullable Integer item) {
        static Cited of(Place place) {
            Integer item = place.item() == null ? null : place.clause().items().indexOf(place.item()) + 1;
            return new Cited(
                    place.version().id(),
                    place.version().document(),
                    place.clause().reference(),
                    item);
        }
    }
}
