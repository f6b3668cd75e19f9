package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.nlp.screening.Category;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Cases in the database. */
@Repository
class CaseTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CaseRow row;

    CaseTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.row = new CaseRow(json);
    }

    /** Opens a case and gives its id. */
    long add(Route route, Gravity gravity, Case.Origin origin, byte @Nullable [] sender, byte[] evidence) {
        Pseudonym pseudonym = origin.sender();
        return jdbc.sql("""
                insert into review_case (version, route, state, gravity, graded, sender, sender_sealed, kind, leads, categories,
                    words, evidence, reported, sent_at, opened_at)
                values (1, :route, 'open', :gravity, :graded, :sender, :sealed, :kind, :leads, string_to_array(:categories, ','),
                    :words, :evidence, :reported, :sent, :opened)
                returning id
                """)
                .param("route", route.code())
                .param("gravity", gravity.code())
                .param("graded", origin.graded().code())
                .param("sender", pseudonym == null ? null : pseudonym.digest())
                .param("sealed", sender)
                .param("kind", origin.kind().name().toLowerCase(Locale.ROOT))
                .param("leads", origin.leads())
                .param("categories", CaseRow.codes(origin.categories()))
                .param("words", origin.words())
                .param("evidence", evidence)
                .param("reported", origin.reported())
                .param("sent", Timestamp.from(origin.sentAt()))
                .param("opened", Timestamp.from(origin.openedAt()))
                .query(Long.class)
                .single();
    }

    /** Writes how a case stands now. False, and nothing has changed, if it was moved since it was read. */
    boolean save(Case now) {
        Case.Ruling ruling = now.ruling();
        StatementSpec update = jdbc.sql("""
                update review_case set version = version + 1, state = :state, gravity = :gravity, reported = :reported,
                    edited_at = :edited, held_by = :holder, held_until = :until, outcome = :outcome, clause = :clause::jsonb,
                    actions = string_to_array(:actions, ','), decided_by = :decidedBy, decided_at = :decidedAt, seconded_by = :secondedBy,
                    seconded_at = :secondedAt, appealed_at = :appealed, appeal_decided_by = :appealBy, appeal_decided_at = :appealAt
                where id = :id and version = :version
                """)
                .param("id", now.id())
                .param("version", now.version())
                .param("state", now.state().code())
                .param("gravity", now.gravity().code())
                .param("reported", now.origin().reported())
                .param("edited", timestamp(now.origin().editedAt()))
                .param("holder", now.hold() == null ? null : now.hold().by())
                .param("until", timestamp(now.hold() == null ? null : now.hold().until()))
                .param(
                        "outcome",
                        ruling.outcome() == null ? null : ruling.outcome().code())
                .param("clause", json(ruling.clause()))
                .param("actions", codes(ruling.actions()))
                .param("appealed", timestamp(ruling.appealedAt()));
        step(update, "decided", ruling.decided());
        step(update, "seconded", ruling.seconded());
        step(update, "appeal", ruling.appealDecided());
        return update.update() == 1;
    }

    private static String codes(Set<Action> actions) {
        return actions.stream().map(Action::code).sorted().collect(Collectors.joining(","));
    }

    private static void step(StatementSpec update, String name, Case.@Nullable Step step) {
        update.param(name + "By", step == null ? null : step.by());
        update.param(name + "At", timestamp(step == null ? null : step.at()));
    }

    private @Nullable String json(@Nullable Quotation clause) {
        return clause == null ? null : json.writeValueAsString(clause);
    }

    Optional<Case> find(long id) {
        return jdbc.sql("select * from review_case where id = :id")
                .param("id", id)
                .query(row)
                .optional();
    }

    /** Keeps everybody else from moving the case until the transaction ends. */
    Optional<Case> lock(long id) {
        return jdbc.sql("select * from review_case where id = :id for update")
                .param("id", id)
                .query(row)
                .optional();
    }

    /** The case of the same words from the same sender that nobody has decided yet. */
    Optional<Case> undecided(Pseudonym sender, String words) {
        return jdbc.sql("""
                select * from review_case where sender = :sender and words = :words and route = 'review' and state = 'open'
                order by id limit 1 for update
                """)
                .param("sender", sender.digest())
                .param("words", words)
                .query(row)
                .optional();
    }

    /** In these states, the serious first and then the oldest. */
    List<Case> in(Route route, List<State> states, int most) {
        return jdbc.sql("""
                select * from review_case where route = :route and state in (:states)
                order by gravity desc, opened_at, id limit :most
                """)
                .param("route", route.code())
                .param("states", states.stream().map(State::code).toList())
                .param("most", most)
                .query(row)
                .list();
    }

    /** In these states, those first that were decided last. */
    List<Case> decided(Route route, List<State> states, int most) {
        return jdbc.sql("""
                select * from review_case where route = :route and state in (:states)
                order by coalesce(appeal_decided_at, seconded_at, decided_at, opened_at) desc, id desc limit :most
                """)
                .param("route", route.code())
                .param("states", states.stream().map(State::code).toList())
                .param("most", most)
                .query(row)
                .list();
    }

    /** Of a sender, the newest first, without those of people at risk. */
    List<Case> of(Pseudonym sender) {
        return jdbc.sql("select * from review_case where sender = :sender and route = 'review' order by id desc")
                .param("sender", sender.digest())
                .query(row)
                .list();
    }

    /** Other undecided cases of the same words. */
    List<Case> alike(Case one) {
        return jdbc.sql("""
                select * from review_case where words = :words and id <> :id and route = 'review' and state = 'open'
                order by id limit 100
                """)
                .param("words", one.origin().words())
                .param("id", one.id())
                .query(row)
                .list();
    }

    /** How many minor breaches of a sender stand that were decided since then. */
    int minorBreaches(Pseudonym sender, Instant since) {
        return jdbc.sql("""
                select count(*) from review_case where sender = :sender and outcome = 'minor' and decided_at >= :since
                    and state in ('upheld', 'appealed', 'appeal_refused')
                """)
                .param("sender", sender.digest())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Grades the undecided cases of a sender anew: as they are by themselves, or serious. */
    void grade(Pseudonym sender, boolean repeated) {
        jdbc.sql("""
                update review_case set gravity = case when :repeated then 'serious' else graded end, version = version + 1
                where sender = :sender and route = 'review' and state = 'open'
                    and gravity <> case when :repeated then 'serious' else graded end
                """)
                .param("sender", sender.digest())
                .param("repeated", repeated)
                .update();
    }

    /** Puts a newer version of the message into an undecided case. */
    void replace(long id, Gravity graded, Set<Category> categories, String words, byte[] evidence) {
        jdbc.sql("""
                update review_case set graded = :graded, categories = string_to_array(:categories, ','), words = :words, evidence = :evidence
                where id = :id
                """)
                .param("id", id)
                .param("graded", graded.code())
                .param("categories", CaseRow.codes(categories))
                .param("words", words)
                .param("evidence", evidence)
                .update();
    }

    byte[] evidence(long id) {
        return sealed("evidence", id).orElseThrow();
    }

    Optional<byte[]> sender(long id) {
        return sealed("sender_sealed", id);
    }

    private Optional<byte[]> sealed(String column, long id) {
        return jdbc.sql("select " + column + " from review_case where id = :id and " + column + " is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    void skip(long id, String person) {
        jdbc.sql("insert into review_skip (review_case, person) values (:id, :person) on conflict do nothing")
                .param("id", id)
                .param("person", person)
                .update();
    }

    List<Long> skipped(String person) {
        return jdbc.sql("select review_case from review_skip where person = :person")
                .param("person", person)
                .query(Long.class)
                .list();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
