package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.answering.Question;
import io.github.probity.nlp.policy.answering.Question.Asker;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people asked, for the owner of the policies to read: never who asked it. */
@Service
public class AskedLog {

    /** More distinct questions than a trial can answer in a sitting are cut off at the oldest. */
    private static final int MOST_TRIED = 5_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    AskedLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A question without a good answer that the owner has not dealt with.
     *
     * @param answered whether there was an answer, which the asker said was none
     */
    public record OpenQuestion(UUID id, String text, boolean answered, Instant askedAt) {}

    /** A question as it is exported; what it does not have is null. */
    public record AskedQuestion(
            Instant askedAt,
            String text,
            String answer,
            @Nullable String reference,
            double confidence,
            String channel,
            String asker,
            @Nullable String feedback) {}

    /**
     * The questions of one week.
     *
     * @param week its Monday
     * @param askedBack those that had two readings
     * @param silent those on which the policies are silent
     * @param notAnswered those that got an answer which the asker said was none
     */
    public record Week(LocalDate week, int answered, int askedBack, int silent, int notAnswered) {
        public int total() {
            return answered + askedBack + silent + notAnswered;
        }
    }

    /** Newest first. */
    public List<OpenQuestion> open(int most) {
        return jdbc.sql("""
                select id, text, answer <> 'silent' as answered, asked_at from asked_question
                where (answer = 'silent' or feedback = 'not_answered') and delete_after > :now
                    and not exists (select from settled_question s where s.question = id)
                order by asked_at desc limit :most
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", most)
                .query((row, n) -> new OpenQuestion(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getBoolean("answered"),
                        row.getTimestamp("asked_at").toInstant()))
                .list();
    }

    /** Takes questions off the list of open ones. */
    @Transactional
    public void settle(Collection<UUID> questions, String by) {
        questions.forEach(question -> jdbc.sql("""
                insert into settled_question (question, settled_by, settled_at)
                select id, :by, :at from asked_question where id = :question on conflict do nothing
                """)
                .param("question", question)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update());
    }

    /** Takes questions off the list of open ones, however often and in whatever capitals they were asked. */
    void settleAsked(Collection<String> texts, String by) {
        texts.forEach(text -> jdbc.sql("""
                insert into settled_question (question, settled_by, settled_at)
                select id, :by, :at from asked_question where lower(text) = lower(:text) on conflict do nothing
                """)
                .param("text", text)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update());
    }

    /** Week by week, without weeks in which nobody asked, oldest first. */
    public List<Week> weeks(LocalDate from) {
        return jdbc.sql("""
                select date_trunc('week', asked_at at time zone 'Europe/London')::date as week,
                    count(*) filter (where answer = 'quoted' and feedback is distinct from 'not_answered') as answered,
                    count(*) filter (where answer = 'choice' and feedback is distinct from 'not_answered') as asked_back,
                    count(*) filter (where answer = 'silent') as silent,
                    count(*) filter (where answer <> 'silent' and feedback = 'not_answered') as not_answered
                from asked_question where asked_at >= :from and delete_after > :now group by 1 order by 1
                """)
                .param("from", Timestamp.from(from.atStartOfDay(InForce.ZONE).toInstant()))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Week(
                        row.getObject("week", LocalDate.class),
                        row.getInt("answered"),
                        row.getInt("asked_back"),
                        row.getInt("silent"),
                        row.getInt("not_answered")))
                .list();
    }

    /** All that is kept, newest first. */
    public List<AskedQuestion> all() {
        return jdbc.sql("""
                select asked_at, text, answer, citations -> 0 ->> 'reference' as reference, confidence, channel, asker, feedback
                from asked_question where delete_after > :now order by asked_at desc
                """)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new AskedQuestion(
                        row.getTimestamp("asked_at").toInstant(),
                        row.getString("text"),
                        row.getString("answer"),
                        row.getString("reference"),
                        row.getDouble("confidence"),
                        row.getString("channel"),
                        row.getString("asker"),
                        row.getString("feedback")))
                .list();
    }

    /** Each question once, as it was asked last; newest first. */
    List<Question> distinct() {
        return jdbc.sql("""
                select text, asker from (
                    select distinct on (lower(text)) text, asker, asked_at from asked_question
                    where delete_after > :now order by lower(text), asked_at desc) once
                order by asked_at desc limit :most
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST_TRIED)
                .query((row, n) -> new Question(
                        row.getString("text"),
                        Set.of(),
                        Asker.valueOf(row.getString("asker").toUpperCase(Locale.ROOT)),
                        null))
                .list();
    }

    /** Questions that differ only in capitals and blank space are one. */
    static String folded(Question question) {
        return question.text().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
