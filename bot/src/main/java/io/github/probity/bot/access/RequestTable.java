package io.github.probity.bot.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests in the database. */
@Repository
class RequestTable {

    private final JdbcClient jdbc;
    private final RequestRows rows;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new RequestRows(jdbc);
    }

    /** Empty if something was sent under this key before. */
    Optional<Long> add(
            String key, String kind, String requester, boolean restricted, byte[] form, Instant at, LocalDate expires) {
        return jdbc.sql("""
                insert into access_request (version, key, kind, requester, restricted, state, round, step, chased, form,
                    sent_at, step_since, expires)
                values (1, :key, :kind, :requester, :restricted, 'waiting', 1, 0, 0, :form, :at, :at, :expires)
                on conflict (key) do nothing returning id
                """)
                .param("key", key)
                .param("kind", kind)
                .param("requester", requester)
                .param("restricted", restricted)
                .param("form", form)
                .param("at", Timestamp.from(at))
                .param("expires", expires)
                .query(Long.class)
                .optional();
    }

    Optional<Long> sentAs(String key) {
        return jdbc.sql("select id from access_request where key = :key")
                .param("key", key)
                .query(Long.class)
                .optional();
    }

    /** Writes how a request stands now; the caller holds its lock. */
    void save(Request now) {
        Instant ended = now.endedAt();
        int saved = jdbc.sql("""
                update access_request set version = version + 1, state = :state, round = :round, step = :step,
                    chased = :chased, step_since = :since, expires = :expires, ended_at = :ended
                where id = :id and version = :version
                """)
                .param("state", now.state().code())
                .param("round", now.stage().round())
                .param("step", now.stage().step())
                .param("chased", now.chased())
                .param("since", Timestamp.from(now.stageSince()))
                .param("expires", now.expires())
                .param("ended", ended == null ? null : Timestamp.from(ended))
                .param("id", now.id())
                .param("version", now.version())
                .update();
        if (saved != 1) {
            throw new IllegalStateException("Request " + now.id() + " was moved without its lock");
        }
    }

    void reform(long id, byte[] form) {
        jdbc.sql("update access_request set form = :form where id = :id")
                .param("form", form)
                .param("id", id)
                .update();
    }

    byte[] form(long id) {
        return jdbc.sql("select form from access_request where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    void seat(long id, Stage stage, String person, Seat.How how, Instant at) {
        jdbc.sql("""
                insert into access_seat (request, round, step, person, how, seated_at)
                values (:id, :round, :step, :person, :how, :at) on conflict do nothing
                """)
                .param("id", id)
                .param("round", stage.round())
                .param("step", stage.step())
                .param("person", person)
                .param("how", how.code())
                .param("at", Timestamp.from(at))
                .update();
    }

    void decide(long id, Decision decision, byte[] words) {
        jdbc.sql("""
                insert into access_decision (request, round, step, person, instead_of, agreed, words, at)
                values (:id, :round, :step, :person, :instead, :agreed, :words, :at)
                """)
                .param("id", id)
                .param("round", decision.stage().round())
                .param("step", decision.stage().step())
                .param("person", decision.person())
                .param("instead", decision.insteadOf())
                .param("agreed", decision.agreed())
                .param("words", words)
                .param("at", Timestamp.from(decision.at()))
                .update();
    }

    /** What those wrote who decided in a round, oldest first. */
    List<byte[]> words(long id, int round) {
        return jdbc.sql("select words from access_decision where request = :id and round = :round order by id")
                .param("id", id)
                .param("round", round)
                .query(byte[].class)
                .list();
    }

    /** Makes whoever else wants to move it wait until the transaction ends. */
    Optional<Request> lock(long id) {
        return rows.find("where id = :value for update", id).stream().findFirst();
    }

    /** The same, passing over what somebody works on at this moment. */
    Optional<Request> tryLock(long id) {
        return rows.find("where id = :value for update skip locked", id).stream()
                .findFirst();
    }

    Optional<Request> find(long id) {
        return rows.find("where id = :value", id).stream().findFirst();
    }

    /** Newest first. */
    List<Request> by(String requester, int most) {
        return rows.find("where requester = :value order by id desc limit " + most, requester);
    }

    /** Undecided requests at whose stage one of these people sits, oldest first. */
    List<Request> waitingFor(List<String> people) {
        return people.isEmpty() ? List.of() : rows.find("""
                where state = 'waiting' and exists (select from access_seat s where s.request = access_request.id
                    and s.round = access_request.round and s.step = access_request.step and s.person in (:value))
                order by step_since, id
                """, people);
    }

    /** Undecided requests whose last day is over, oldest first. */
    List<Long> expired(LocalDate today, int most) {
        return jdbc.sql(
                        "select id from access_request where ended_at is null and expires < :today order by id limit :most")
                .param("today", today)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** All that wait for somebody to decide. */
    List<Long> waiting() {
        return jdbc.sql("select id from access_request where state = 'waiting' order by id")
                .query(Long.class)
                .list();
    }

    static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
