package io.github.probity.bot.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.conversation.Messenger;
import io.github.probity.bot.people.People;
import io.github.probity.bot.policies.Upload.Status;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.PolicyFacts;
import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Question;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The owner's work on a running Probity with a real database. */
class OwnersDeskTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Policies policies = probity.bean(Policies.class);
    private final Versions versions = probity.bean(Versions.class);
    private final Uploads uploads = probity.bean(Uploads.class);
    private final Trials trials = probity.bean(Trials.class);
    private final AskedLog asked = probity.bean(AskedLog.class);
    private final JdbcClient jdbc = probity.bean(JdbcClient.class);
    private final String name = "test-" + UUID.randomUUID();

    @Test
    void aFileBecomesOneDraftHoweverOftenItIsRead() {
        long id = uploads.receive("handbook.txt", text("1.1 Wear a badge.\n\n1.2 Lock your screen.\n"), null, "owner");

        probity.bean(UploadReading.class).run(id);
        probity.bean(UploadReading.class).run(id);

        Upload upload = uploads.find(id).orElseThrow();
        assertThat(upload.status()).isEqualTo(Status.READ);
        assertThat(count("policy_version where file_name = 'handbook.txt'")).isOne();
        assertThat(count("policy_upload where file is not null and id = " + id)).isZero();
        assertThat(trials.ofPublishing(upload.version() == null ? 0 : upload.version()))
                .isPresent();
    }

    @Test
    void aFileWithoutWordsGetsASentenceAndNoDraft() {
        long id = uploads.receive("scan.txt", text("   \n"), null, "owner");

        probity.bean(UploadReading.class).run(id);

        Upload upload = uploads.find(id).orElseThrow();
        assertThat(upload.status()).isEqualTo(Status.FAILED);
        assertThat(upload.problem()).contains("scan.txt");
    }

    @Test
    void theNameOfANewPolicyIsOneThatAnAddressCanHold() {
        assertThat(UploadReading.name("Polisi Cyfathrebu’r Tŷ: Fersiwn 2.docx"))
                .isEqualTo("polisi-cyfathrebu-r-ty-fersiwn-2");
        assertThat(UploadReading.name("???")).isEqualTo("policy");
        assertThat(UploadReading.name("x".repeat(500))).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void aPairingIsTriedFirstAndAnswersOnceItIsApplied() {
        PolicyVersion version = published();
        String question = "Which " + name + " biscuits taste best with tea?";
        UUID open = ask(question, version);
        long trial = trials.start(new Proposal.AddPairing(question, name, "1.2"), "owner");

        probity.bean(TrialRun.class).run(trial);

        assertThat(trials.find(trial).orElseThrow().differences()).anySatisfy(difference -> {
            assertThat(difference.question()).isEqualTo(question);
            assertThat(difference.isGain()).isTrue();
            assertThat(difference.after().reference()).isEqualTo("1.2");
        });
        assertThat(isOpen(open)).isTrue();
        assertThat(trials.apply(trial, "owner")).isTrue();
        assertThat(trials.apply(trial, "owner")).isFalse();
        assertThat(isOpen(open)).isFalse();
        assertThat(audited("policy.pairing-added", "owner")).isPositive();

        probity.bean(InForce.class).refresh();
        assertThat(policies.answer(Question.of(question.toUpperCase(java.util.Locale.ROOT)), "test")
                        .map(Answered::answer))
                .get()
                .isInstanceOfSatisfying(
                        Answer.Quoted.class,
                        quoted -> assertThat(quoted.citations().get(0).clause().reference())
                                .isEqualTo("1.2"));
    }

    @Test
    void aTrialThatIsDroppedChangesNothing() {
        long trial = trials.start(new Proposal.AddSynonym(name, "badge"), "owner");
        probity.bean(TrialRun.class).run(trial);

        assertThat(trials.drop(trial)).isTrue();
        assertThat(trials.apply(trial, "owner")).isFalse();
        assertThat(count("policy_synonym where phrase = '" + name + "'")).isZero();
    }

    @Test
    void aSynonymTaughtAgainTakesThePlaceOfTheFirst() {
        Teaching teaching = probity.bean(Teaching.class);
        for (String meaning : List.of("badge", "pass")) {
            long trial = trials.start(new Proposal.AddSynonym(name, meaning), "owner");
            probity.bean(TrialRun.class).run(trial);
            trials.apply(trial, "owner");
        }

        List<Teaching.TaughtSynonym> taught = teaching.synonyms().stream()
                .filter(synonym -> synonym.phrase().equals(name))
                .toList();
        assertThat(taught).extracting(Teaching.TaughtSynonym::meaning).containsExactly("pass");
        assertThat(teaching.removeSynonym(taught.get(0).id(), "owner")).isTrue();
        assertThat(teaching.removeSynonym(taught.get(0).id(), "owner")).isFalse();
    }

    @Test
    void aNewVersionIsTriedAgainstWhatPeopleAskedBefore() {
        PolicyVersion first = published();
        String question = "what does 1.2 of " + name + " say";
        ask(question, first);
        PolicyVersion second = policies.upload(
                policy("1.1 Wear a badge.", "1.2 Sign in at the gate."), "second.txt", text("x"), "owner");
        long trial = trials.start(new Proposal.Publish(second.id()), "owner");

        probity.bean(TrialRun.class).run(trial);

        assertThat(trials.find(trial).orElseThrow().status()).isEqualTo(Trial.Status.DONE);
        assertThat(trials.apply(trial, "owner"))
                .as("versions are published, not applied")
                .isFalse();
        assertThat(versions.before(second)).map(PolicyVersion::id).contains(first.id());
    }

    @Test
    void aReviewIsRemindedOfOnceAtEachStage() {
        List<String> told = new ArrayList<>();
        Messenger messenger = (person, message) -> told.add(person);
        PolicyFacts facts = new PolicyFacts(
                name, null, "1", null, null, null, YearMonth.now(probity.bean(Clock.class)), null, List.of());
        publish(new Policy(name, facts, policy("1.1 Wear a badge.").clauses()));
        ReviewReminders reminders = new ReviewReminders(
                versions,
                probity.bean(People.class),
                List.of(messenger),
                probity.bean(MessageSource.class),
                jdbc,
                probity.bean(Clock.class));
        TransactionTemplate transaction = probity.bean(TransactionTemplate.class);

        transaction.executeWithoutResult(status -> reminders.remind());
        int first = told.size();
        transaction.executeWithoutResult(status -> reminders.remind());

        assertThat(first).isPositive();
        assertThat(told).hasSize(first);
    }

    private PolicyVersion published() {
        return publish(policy("1.1 Wear a badge.", "1.2 Newcomers sign in at the reception desk."));
    }

    private PolicyVersion publish(Policy policy) {
        PolicyVersion version = policies.upload(policy, "first.txt", text("x"), "owner");
        assertThat(policies.publish(version.id(), versions.today(), "owner")).isTrue();
        probity.bean(InForce.class).refresh();
        return version;
    }

    private Policy policy(String... clauses) {
        return new Policy(
                name,
                PolicyFacts.titled(name),
                List.of(clauses).stream()
                        .map(text -> new Clause(
                                text.substring(0, 3),
                                List.of(),
                                text,
                                List.of(),
                                Clause.Kind.PARAGRAPH,
                                new Clause.Place(0, 0)))
                        .toList());
    }

    private UUID ask(String question, PolicyVersion version) {
        Question asked = new Question(question, Set.of(version.document()), Question.Asker.STAFF, null);
        return policies.answer(asked, "test").orElseThrow().question().orElseThrow();
    }

    private boolean isOpen(UUID question) {
        return asked.open(10_000).stream().anyMatch(open -> open.id().equals(question));
    }

    private long audited(String kind, String actor) {
        return count("audit where kind = '" + kind + "' and actor = '" + actor + "'");
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
