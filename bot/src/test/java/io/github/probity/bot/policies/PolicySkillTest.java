package io.github.probity.bot.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.conversation.Channel;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Exchange;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.ReplyText;
import io.github.probity.bot.conversation.Speaker;
import io.github.probity.bot.conversation.Turn;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.retention.Periods;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.SetClock;
import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Answer.Courtesy;
import io.github.probity.nlp.policy.answering.Answer.Silent;
import io.github.probity.nlp.policy.answering.Citation;
import io.github.probity.nlp.policy.answering.Question;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The skill with the running Probity's database, in a year of its own, and an advisor that answers as it is told. */
class PolicySkillTest {

    private static final Channel CHANNEL = new Channel("test-policies", false, Duration.ZERO);

    private final RunningProbity probity = RunningProbity.get();
    private final JdbcClient jdbc = probity.bean(JdbcClient.class);
    private final MessageSource words = probity.bean(MessageSource.class);
    private final SetClock clock = new SetClock("2090-11-25T09:00:00Z");
    private final Policy policy = SamplePolicies.policy("skill-" + UUID.randomUUID(), "4.2");
    private final List<Question> questions = new ArrayList<>();
    private Answer next = new Courtesy(Courtesy.Kind.GREETING);
    private final VersionTable table = new VersionTable(jdbc, probity.bean(JsonMapper.class));
    private final InForce inForce = new InForce(
            table,
            probity.bean(Teaching.class),
            (policies, tuning) -> new ScriptedAdvisor(this::answer),
            clock,
            Runnable::run);
    private final AskedQuestions asked =
            new AskedQuestions(jdbc, probity.bean(JsonMapper.class), probity.bean(Periods.class), clock);
    private final Policies policies =
            new Policies(table, inForce, asked, probity.bean(Audit.class), event -> {}, clock);
    private final FixedReplies fixed =
            new FixedReplies(new Support("Occupational Health, extension 4431", null), words);
    private final PolicySkill skill =
            new PolicySkill(policies, new AnswerReplies(new Quotations(words), fixed, words), fixed);
    private final TransactionTemplate transaction =
            new TransactionTemplate(probity.bean(PlatformTransactionManager.class));

    @BeforeEach
    void publishThePolicy() {
        transaction.executeWithoutResult(status -> {
            PolicyVersion draft = policies.upload(policy, "policy.md", new byte[] {1}, "probity");
            policies.publish(draft.id(), LocalDate.of(2090, 3, 2), "probity");
        });
        inForce.refresh();
    }

    @AfterEach
    void withdrawThePolicy() {
        transaction.executeWithoutResult(status -> policies.inForce().stream()
                .filter(version -> version.document().equals(policy.document()))
                .forEach(version -> policies.withdraw(version.id(), "probity")));
    }

    private Answer answer(Question question) {
        questions.add(question);
        return next;
    }

    @Test
    void anAnswerIsTheClauseWordForWordWithReferenceDocumentVersionAndDate() {
        next = new Answer.Quoted(List.of(citation(SamplePolicies.CHAT_APPS, null)), 0.9);
        Reply reply = skill.answer(asks("can I use WhatsApp?"));
        assertThat(text(reply)).startsWith("""
                “5.1 You must not use chat apps.
                Ask first.”
                5.1, 5. Chat apps — %s. Version 4.2, issued March 2026""".formatted(policy.facts().title()));
    }

    @Test
    void anItemIsQuotedWithTheWordsBeforeItsList() {
        next = new Answer.Quoted(
                List.of(citation(
                        SamplePolicies.GROUPS, SamplePolicies.GROUPS.items().get(1))),
                0.9);
        assertThat(text(skill.answer(asks("how many administrators?")))).startsWith("""
                “5.3 In a group:
                  (b) have two administrators.”
                5.3 (b), 5. Chat apps""");
    }

    @Test
    void inWelshTheSentencesAroundAreWelshAndThePolicyIsAsItIs() {
        next = new Answer.Quoted(List.of(citation(SamplePolicies.CHAT_APPS, null)), 0.9);
        Turn turn = new Turn(utterance("can I?", null, Locale.forLanguageTag("cy")), List.of());
        assertThat(text(skill.answer(turn)))
                .contains(
                        "5.1 You must not use chat apps.", "Fersiwn 4.2, cyhoeddwyd Mawrth 2026", "1. Do", "2. Naddo");
    }

    @Test
    void aSilentPolicyIsSaidToBeSoAndWhomToAskIsNamed() {
        next = new Silent(Silent.Reason.NOT_COVERED, policy.facts().contacts(), 0.1);
        assertThat(text(skill.answer(asks("may I bring my dog?"))))
                .startsWith("The policy is silent on this")
                .contains("You can ask: Service Desk; Human Resources")
                .contains("I looked in: ");
    }

    @Test
    void aPolicyThatNamesNobodyToAskHasAnOwner() {
        next = new Silent(Silent.Reason.NO_SUCH_PARAGRAPH, List.of(), 0);
        assertThat(text(skill.answer(asks("what does 99.9 say?"))))
                .startsWith("There is no paragraph with that number")
                .containsPattern("You can ask: .*Head of Digital");
    }

    @Test
    void twoReadingsAreOfferedAndTheOneMeantIsQuotedAndNoted() {
        next = new Answer.Choice(
                List.of(citation(SamplePolicies.CHAT_APPS, null), citation(SamplePolicies.GROUPS, null)), 0.6);
        Reply choice = skill.answer(asks("groups?"));
        assertThat(text(choice)).contains("1. 5.1 5. Chat apps: 5.1 You must not use chat apps. Ask first.", "2. 5.3");
        Chosen second = choice.numbered(CHANNEL).get(1).chosen();
        assertThat(text(skill.answer(chooses(second)))).startsWith("“5.3 In a group:");
        assertThat(kept("groups?"))
                .hasEntrySatisfying(
                        "chosen", chosen -> assertThat(chosen).asString().contains("\"5.3\""));
    }

    @Test
    void feedbackIsNotedWithTheQuestionItIsAbout() {
        next = new Answer.Quoted(List.of(citation(SamplePolicies.CHAT_APPS, null)), 0.9);
        Reply reply = skill.answer(asks("does feedback count?"));
        Chosen no = reply.numbered(CHANNEL).get(1).chosen();
        assertThat(text(skill.answer(chooses(no)))).contains("The owner of the policy will see the question");
        assertThat(kept("does feedback count?")).containsEntry("feedback", "not_answered");
    }

    @Test
    void aQuestionIsKeptWithWhatItGotAndWithoutWhoAsked() {
        next = new Answer.Quoted(List.of(citation(SamplePolicies.CHAT_APPS, null)), 0.9);
        skill.answer(asks("is this kept?"));
        assertThat(kept("is this kept?"))
                .containsEntry("answer", "quoted")
                .containsEntry("channel", "test-policies")
                .containsEntry("asker", "elected_member")
                .containsEntry("confidence", 0.9)
                .hasEntrySatisfying(
                        "citations", cited -> assertThat(cited.toString()).contains(policy.document(), "5.1"))
                .doesNotContainValue("jo");
    }

    @ParameterizedTest
    @EnumSource(Courtesy.Kind.class)
    void whatIsNoQuestionIsAnsweredInFixedWordsInBothLanguagesAndNotKept(Courtesy.Kind kind) {
        next = new Courtesy(kind);
        String said = "courtesy " + kind;
        for (String language : List.of("en", "cy")) {
            Reply reply = skill.answer(new Turn(utterance(said, null, Locale.forLanguageTag(language)), List.of()));
            assertThat(text(reply)).doesNotContain("policies.").isNotBlank();
        }
        assertThat(jdbc.sql("select count(*) from asked_question where text = ?")
                        .param(said)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void distressIsPointedToPeopleAndLeavesNoTrace() {
        next = new Courtesy(Courtesy.Kind.DISTRESS);
        Reply reply = skill.answer(asks("I can't go on"));
        assertThat(text(reply))
                .contains("999", "Samaritans, 116 123", "NHS 111", "Occupational Health, extension 4431");
        assertThat(reply.kept()).isFalse();
    }

    @Test
    void theAdvisorHearsWhoAsksAndWhatWasAskedBefore() {
        Turn turn = new Turn(
                utterance("and at home?", null, Locale.ENGLISH),
                List.of(new Exchange(1, "can I use WhatsApp?", null, Reply.of(new Part.Words("…")), clock.instant())));
        skill.answer(turn);
        Question heard = questions.get(questions.size() - 1);
        assertThat(heard.asker()).isEqualTo(Question.Asker.ELECTED_MEMBER);
        assertThat(heard.previous()).isEqualTo(new Question.Previous("can I use WhatsApp?"));
    }

    @Test
    void aChoiceThatWasTamperedWithLeadsNowhere() {
        Chosen forged = new Chosen(Offers.MEANT, UUID.randomUUID() + " no-such-document/1#5.1");
        assertThat(text(skill.answer(chooses(forged)))).contains("no longer open");
        assertThat(text(skill.answer(chooses(new Chosen(Offers.FEEDBACK, "x")))))
                .contains("no longer open");
    }

    @Test
    void aChoiceOfAnotherSkillIsLeftToIt() {
        assertThat(skill.takes(chooses(new Chosen("access.request", "1")))).isFalse();
    }

    private Citation citation(Clause clause, Clause.@Nullable Item item) {
        return new Citation(policy.document(), policy.facts(), clause, item);
    }

    private Map<String, Object> kept(String question) {
        return jdbc.sql("select * from asked_question where text = ? order by asked_at desc, id limit 1")
                .param(question)
                .query()
                .singleRow();
    }

    private Turn asks(String text) {
        return new Turn(utterance(text, null, Locale.ENGLISH), List.of());
    }

    private Turn chooses(Chosen chosen) {
        return new Turn(utterance("label", chosen, Locale.ENGLISH), List.of());
    }

    private Utterance utterance(String text, @Nullable Chosen chosen, Locale locale) {
        Speaker speaker = new Speaker("jo", "Jo", Person.Kind.ELECTED_MEMBER);
        return new Utterance(
                UUID.randomUUID().toString(), CHANNEL, "conversation", speaker, text, clock.instant(), locale, chosen);
    }

    private static String text(Reply reply) {
        return ReplyText.of(reply, CHANNEL, null);
    }
}
