package io.github.probity.bot.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.retention.Periods;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.SetClock;
import io.github.probity.nlp.policy.answering.Answer.Courtesy;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Versions over time, with the running Probity's database, in years that the running Probity has not reached. */
class PoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2090, 11, 25);

    private final RunningProbity probity = RunningProbity.get();
    private final SetClock clock = new SetClock("2090-11-25T09:00:00Z");
    private final VersionTable table = new VersionTable(probity.bean(JdbcClient.class), probity.bean(JsonMapper.class));
    private final InForce inForce = new InForce(
            table,
            probity.bean(Teaching.class),
            (policies, tuning) -> new ScriptedAdvisor(question -> new Courtesy(Courtesy.Kind.GREETING)),
            clock,
            Runnable::run);
    private final Policies policies = new Policies(
            table,
            inForce,
            new AskedQuestions(
                    probity.bean(JdbcClient.class), probity.bean(JsonMapper.class), probity.bean(Periods.class), clock),
            probity.bean(Audit.class),
            event -> {},
            clock);
    private final String document = "over-time-" + UUID.randomUUID();

    @AfterEach
    void takeOutOfForce() {
        policies.inForce().stream()
                .filter(version -> version.document().equals(document))
                .forEach(version -> withdraw(version.id()));
    }

    @Test
    void aDraftIsInForceNowhereAndCannotBeRead() {
        PolicyVersion draft = upload("1");
        assertThat(inForce()).isNull();
        assertThat(policies.version(document, draft.number())).isEmpty();
    }

    @Test
    void aPublishedVersionIsReadBackAsItWasUploaded() {
        PolicyVersion version = publish(upload("1"), TODAY);
        assertThat(policies.version(document, 1)).hasValueSatisfying(read -> {
            assertThat(read.policy()).isEqualTo(SamplePolicies.policy(document, "1"));
            assertThat(read.status()).isEqualTo(PolicyVersion.Status.PUBLISHED);
        });
        assertThat(inForce()).isEqualTo(version.id());
    }

    @Test
    void aVersionFromALaterDayTakesEffectAtMidnightInLondonAndNotBefore() {
        long first = publish(upload("1"), TODAY).id();
        long second = publish(upload("2"), LocalDate.of(2091, 6, 1)).id();
        clock.pass(Duration.between(clock.instant(), Instant.parse("2091-05-31T22:59:59Z")));
        assertThat(inForce()).isEqualTo(first);
        assertThat(policies.version(document, 2)).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(inForce()).isEqualTo(second);
        assertThat(policies.version(document, 1))
                .as("the old one stays to be read")
                .isPresent();
    }

    @Test
    void ofTwoVersionsFromTheSameDayTheLaterUploadHolds() {
        publish(upload("1"), TODAY);
        long second = publish(upload("1 corrected"), TODAY).id();
        assertThat(inForce()).isEqualTo(second);
    }

    @Test
    void whenAVersionIsWithdrawnTheOneBeforeItHoldsAgainAndBothCanBeRead() {
        long first = publish(upload("1"), TODAY.minusDays(9)).id();
        long second = publish(upload("2"), TODAY).id();
        assertThat(withdraw(second)).isTrue();
        assertThat(inForce()).isEqualTo(first);
        assertThat(policies.version(document, 2)).isPresent();
    }

    @Test
    void aMoveThatIsNotLegalChangesNothing() {
        long version = upload("1").id();
        assertThat(withdraw(version)).isFalse();
        publish(version, TODAY);
        assertThat(publish(version, TODAY.plusDays(1))).isFalse();
        assertThat(policies.version(document, 1))
                .hasValueSatisfying(read -> assertThat(read.from()).isEqualTo(TODAY));
    }

    @Test
    void everyMoveIsInTheAuditTrailOnce() {
        long version = upload("1").id();
        publish(version, TODAY);
        publish(version, TODAY);
        withdraw(version);
        StringWriter trail = new StringWriter();
        probity.bean(Audit.class).export(trail);
        assertThat(trail.toString().lines().filter(line -> line.contains(document)))
                .hasSize(2)
                .first()
                .asString()
                .contains("policy.published", "2090-11-25");
    }

    @Test
    void aPlaceIsFoundByItsFragment() {
        publish(upload("1"), TODAY);
        assertThat(policies.place(document, 1, "5.3-item-2"))
                .hasValueSatisfying(place -> assertThat(place.reference()).isEqualTo("5.3 (b)"));
        assertThat(policies.place(document, 1, "9.9")).isEmpty();
    }

    @Test
    void theOldEditionAnswersUntilTheNewOneIsReadyAndGoesOnIfItFails() {
        publish(upload("1"), TODAY);
        boolean[] broken = {false};
        InForce node = new InForce(
                table,
                probity.bean(Teaching.class),
                (read, tuning) -> {
                    if (broken[0]) {
                        throw new IllegalStateException("no memory");
                    }
                    return new ScriptedAdvisor(question -> new Courtesy(Courtesy.Kind.GREETING));
                },
                clock,
                Runnable::run);
        node.refresh();
        Edition before = node.edition().orElseThrow();
        publish(upload("2"), TODAY);
        broken[0] = true;
        assertThatIllegalStateException().isThrownBy(node::refresh);
        assertThat(node.edition()).containsSame(before);
    }

    private PolicyVersion upload(String version) {
        return inTransaction(() ->
                policies.upload(SamplePolicies.policy(document, version), "policy.md", new byte[] {1, 2}, "somebody"));
    }

    private PolicyVersion publish(PolicyVersion version, LocalDate from) {
        assertThat(publish(version.id(), from)).isTrue();
        return version;
    }

    private boolean publish(long version, LocalDate from) {
        return inTransaction(() -> policies.publish(version, from, "somebody"));
    }

    private boolean withdraw(long version) {
        return inTransaction(() -> policies.withdraw(version, "somebody"));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(
                new TransactionTemplate(probity.bean(PlatformTransactionManager.class)).execute(status -> work.get()));
    }

    private @Nullable Long inForce() {
        inForce.refresh();
        return policies.inForce().stream()
                .filter(version -> version.document().equals(document))
                .map(PolicyVersion::id)
                .findFirst()
                .orElse(null);
    }
}
