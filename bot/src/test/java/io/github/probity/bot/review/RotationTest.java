package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.bot.cli.Command;
import io.github.probity.bot.cli.UnusableArguments;
import io.github.probity.bot.laptop.LaptopDatabase;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.running.RunningProbity;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A new key takes the place of an old one, in a database of its own on the running server. */
class RotationTest {

    private static final RunningProbity PROBITY = RunningProbity.get();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private final String name = "rotation_" + UUID.randomUUID().toString().replace("-", "");
    private final String url = PROBITY.bean(LaptopDatabase.class).url().replace("/postgres?", "/" + name + "?");
    private final DriverManagerDataSource source = new DriverManagerDataSource(url);
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final String oldKey = Vault.newKey();
    private final String newKey = Vault.newKey();
    private final Vault before = new Vault(List.of(oldKey));
    private final Vault after = new Vault(List.of(newKey));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeTheDatabase() {
        PROBITY.bean(JdbcClient.class).sql("create database " + name).update();
        Flyway.configure().dataSource(source).load().migrate();
    }

    @AfterEach
    void dropTheDatabase() {
        PROBITY.bean(JdbcClient.class)
                .sql("drop database " + name + " with (force)")
                .update();
    }

    @Test
    void everythingOpensWithTheNewKeyAloneAndIsFoundUnderTheSamePseudonyms() {
        Digests digests = new Digests(jdbc, before);
        List<Long> cases = fill(digests, 3);

        assertThat(rotate("--probity.review.former-keys=" + oldKey)).isEqualTo(Command.DONE);

        assertThat(out.toString())
                .contains("35 values were sealed anew")
                .contains("take out probity.review.former-keys");
        Digests digestsAfter = new Digests(jdbc, after);
        assertThat(digestsAfter.person("sender-0")).isEqualTo(digests.person("sender-0"));
        Sealing sealing = new Sealing(new CaseTable(jdbc, JSON), after, JSON);
        for (int n = 0; n < cases.size(); n++) {
            assertThat(sealing.senderOf(cases.get(n))).contains("sender-" + n);
            assertThat(sealing.evidenceOf(cases.get(n)).text()).isEqualTo("words " + n);
            assertThat(new RevealTable(jdbc, after).of(cases.get(n)))
                    .extracting(Reveal::reason)
                    .containsExactly("reason " + n);
        }
        SealedColumn.ALL.forEach(this::assertOpensWithTheNewKey);
        assertThat(jdbc.sql("select count(*) from audit where kind = 'key.rotated'")
                        .query(Long.class)
                        .single())
                .isEqualTo(SealedColumn.ALL.size());
    }

    private void assertOpensWithTheNewKey(SealedColumn column) {
        List<byte[]> values = jdbc.sql("select " + column.column() + " from " + column.table())
                .query(byte[].class)
                .list();
        assertThat(values).as(column.toString()).isNotEmpty();
        values.forEach(value -> after.open(column.purpose(), value));
    }

    @Test
    void killedHalfwayItGoesOnWhereItWas() {
        Digests digests = new Digests(jdbc, before);
        fill(digests, Rotation.BATCH * 2 + 10);
        Vault both = new Vault(List.of(newKey, oldKey));
        List<Integer> batches = new ArrayList<>();

        try (var parts = RotateKey.start(args("--probity.review.former-keys=" + oldKey))) {
            Rotation rotation = parts.getBean(Rotation.class);
            assertThatThrownBy(() -> rotation.run(killingAfter(3, batches))).hasMessage("killed");
        }
        long half = sealedWith(both);
        assertThat(half).isBetween(1L, 3L * Rotation.BATCH);

        assertThat(rotate("--probity.review.former-keys=" + oldKey)).isEqualTo(Command.DONE);
        assertThat(sealedWith(both)).isEqualTo(total());
        SealedColumn.ALL.forEach(column -> jdbc.sql(
                        "select %s from %s where %1$s is not null".formatted(column.column(), column.table()))
                .query(byte[].class)
                .list()
                .forEach(value -> after.open(column.purpose(), value)));

        out.reset();
        assertThat(rotate("--probity.review.former-keys=" + oldKey)).isEqualTo(Command.DONE);
        assertThat(out.toString()).startsWith("0 values were sealed anew");
    }

    private static Rotation.Watch killingAfter(int batches, List<Integer> seen) {
        return new Rotation.Watch() {
            @Override
            public void sealed(int count) {
                seen.add(count);
                if (seen.size() == batches) {
                    throw new IllegalStateException("killed");
                }
            }

            @Override
            public void failed(String where, String why) {
                throw new AssertionError(where + why);
            }
        };
    }

    @Test
    void withoutAFormerKeyItRefusesWithOneSentence() {
        assertThatThrownBy(this::rotate)
                .isInstanceOf(UnusableArguments.class)
                .hasMessageContaining("There is no former key");
    }

    @Test
    void whatNoKeyOpensIsNamedAndStaysAndTheRestIsDone() {
        Digests digests = new Digests(jdbc, before);
        List<Long> cases = fill(digests, 2);
        byte[] foreign = new Vault(List.of(Vault.newKey())).seal(Trail.NOTE, "lost");
        jdbc.sql("update review_history set note = ? where review_case = ?")
                .params(foreign, cases.get(0))
                .update();

        assertThat(rotate("--probity.review.former-keys=" + oldKey)).isEqualTo(Command.PARTLY_DONE);

        assertThat(err.toString()).containsOnlyOnce("review_history ").contains("not among the keys");
        assertThat(out.toString()).contains("1 could not be opened").contains("leave probity.review.former-keys in");
        assertThat(jdbc.sql("select note from review_history where review_case = ?")
                        .param(cases.get(0))
                        .query(byte[].class)
                        .single())
                .isEqualTo(foreign);
    }

    @Test
    void noSealedColumnIsForgotten() {
        Set<String> open = Set.of(
                "scheduled_tasks.task_data",
                "policy_version.file",
                "policy_upload.file",
                "screening_post.body",
                "screening_seen.message",
                "screening_certificate.certificate");
        List<String> sealed = SealedColumn.ALL.stream()
                .map(column -> column.table() + "." + column.column())
                .toList();
        assertThat(jdbc
                        .sql("select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'public' and data_type = 'bytea'")
                        .query(String.class)
                        .list()
                        .stream()
                        .filter(column -> !open.contains(column)))
                .containsExactlyInAnyOrderElementsOf(sealed);
    }

    private int rotate(String... more) {
        return new RotateKey()
                .run(args(more), InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err));
    }

    private List<String> args(String... more) {
        List<String> args = new ArrayList<>(List.of("--probity.db.url=" + url, "--probity.review.key=" + newKey));
        args.addAll(List.of(more));
        return args;
    }

    /** Cases with one value in each sealed column. */
    private List<Long> fill(Digests digests, int many) {
        return new TransactionTemplate(new JdbcTransactionManager(source)).execute(status -> {
            List<Long> cases = new ArrayList<>();
            for (int n = 0; n < many; n++) {
                cases.add(fill(digests, "sender-" + n, n));
            }
            jdbc.sql("""
                    insert into retention_hold (subject, person, reason, set_by, set_at, until, ends, untold)
                    values ('case/1', ?, ?, 'x', now(), '2027-01-01', true, false)
                    """)
                    .params(before.seal(HeldSubjects.PURPOSE, "x"), before.seal(HeldSubjects.PURPOSE, "why"))
                    .update();
            return cases;
        });
    }

    private long fill(Digests digests, String sender, int n) {
        CaseTable table = new CaseTable(jdbc, JSON);
        Sealing sealing = new Sealing(table, before, JSON);
        Case.Origin origin = new Case.Origin(
                digests.person(sender),
                Person.Kind.STAFF,
                false,
                Gravity.MINOR,
                Set.of(),
                digests.words("words " + n),
                false,
                NOW,
                NOW,
                null);
        long id = table.add(
                Route.REVIEW,
                Gravity.MINOR,
                origin,
                sealing.sender(sender),
                sealing.evidence(new Evidence("words " + n, List.of(), null)));
        new RevealTable(jdbc, before).add(new Reveal(id, "reviewer", "reason " + n, "head-of-ict", NOW));
        new ReportTable(jdbc)
                .add(
                        new Receipt("R-" + n, NOW),
                        "said " + n,
                        id,
                        digests.person("reporter"),
                        before.seal(ReportedMatters.REPORTER, "reporter"));
        jdbc.sql("insert into review_history (review_case, at, event, actor, note) values (?, ?, 'case.noted', 'x', ?)")
                .params(id, Timestamp.from(NOW), before.seal(Trail.NOTE, "note"))
                .update();
        jdbc.sql(
                        "insert into review_word (review_case, occasion, recipient, sealed, written_at) values (?, 'X', 'x', ?, ?)")
                .params(id, before.seal(Words.PURPOSE, "{}"), Timestamp.from(NOW))
                .update();
        jdbc.sql("insert into review_message (message, review_case, version, seen_at, place) values (?, ?, 1, ?, ?)")
                .params("message " + n, id, Timestamp.from(NOW), before.seal(Whereabouts.PURPOSE, "{}"))
                .update();
        if (n == 0) {
            fillOnce(id);
            jdbc.sql(
                            "insert into review_incident (reference, said, kind, reporter, sealed, at) values ('I', 's', 'site', 'r', ?, ?)")
                    .params(before.seal(Incidents.PURPOSE, "{}"), Timestamp.from(NOW))
                    .update();
        }
        return id;
    }

    private void fillOnce(long id) {
        jdbc.sql("insert into review_proceeding (reference, kind, review_case, sender, opened_by, opened_at)"
                        + " values ('P-1', 'discipline', ?, ?, 'x', now())")
                .params(id, before.seal(ProceedingTable.SENDER, "sender"))
                .update();
        jdbc.sql("insert into review_proceeding_note (reference, at, actor, note) values ('P-1', now(), 'x', ?)")
                .param(before.seal(ProceedingTable.NOTE, "note"))
                .update();
        long request = jdbc.sql(
                        "insert into access_request (version, key, kind, requester, restricted, state, round, step,"
                                + " chased, form, sent_at, step_since, expires) values (1, 'k', 'anything', 'x', false, 'waiting', 1, 0,"
                                + " 0, ?, now(), now(), '2027-01-01') returning id")
                .param(before.seal("access form", "{}"))
                .query(Long.class)
                .single();
        jdbc.sql("insert into access_decision (request, round, step, person, agreed, words, at)"
                        + " values (?, 1, 0, 'x', true, ?, now())")
                .params(request, before.seal("access words", "{}"))
                .update();
        jdbc.sql(
                        "insert into access_history (request, at, event, actor, note) values (?, now(), 'request.agreed', 'x', ?)")
                .params(request, before.seal("access note", "note"))
                .update();
        jdbc.sql("insert into accuracy_day (day) values ('2026-11-20')").update();
        jdbc.sql("insert into accuracy_sample (day, stratum, rate, priority, message, sealed)"
                        + " values ('2026-11-20', 'chat-far', 0.1, 0.1, 'm', ?)")
                .param(before.seal(SealedMessages.PURPOSE, "{}"))
                .update();
        jdbc.sql(
                        "insert into screening_subscription (id, resource, notification_url, client_state, renewed_at, expires_at)"
                                + " values ('s', 'r', 'u', ?, now(), now())")
                .param(before.seal("screening subscription", "state"))
                .update();
        jdbc.sql("insert into teams_outgoing (sealed, card, written_at) values (?, gen_random_uuid(), now())")
                .param(before.seal("teams message", "words"))
                .update();
        jdbc.sql("insert into teams_card (id, sealed, delete_after) values (gen_random_uuid(), ?, now())")
                .param(before.seal("teams card", "words"))
                .update();
        jdbc.sql(
                        "insert into screening_certificate (id, made_at, certificate, private_key) values ('c', now(), 'x', ?)")
                .param(before.seal("screening certificate", "key"))
                .update();
    }

    private long sealedWith(Vault vault) {
        return count(" and substring(%s from 1 for 4) = ?", vault.presentId());
    }

    private long total() {
        return count("");
    }

    private long count(String more, Object... params) {
        return SealedColumn.ALL.stream()
                .mapToLong(column -> jdbc.sql(("select count(*) from %s where %s is not null" + more)
                                .formatted(column.table(), column.column(), column.column()))
                        .params(List.of(params))
                        .query(Long.class)
                        .single())
                .sum();
    }
}
