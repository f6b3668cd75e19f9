package io.github.probity.bot.review.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.conversation.Channel;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Conversations;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.ReplyText;
import io.github.probity.bot.conversation.Speaker;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Decision;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Held;
import io.github.probity.bot.review.Incident;
import io.github.probity.bot.review.Incidents;
import io.github.probity.bot.review.Reviews;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.review.State;
import io.github.probity.bot.review.Word;
import io.github.probity.bot.review.WordWriter;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports and appeals in a chat. */
class ReportSkillTest {

    private static final Channel CHANNEL = new Channel("test", true, Duration.ofDays(1));

    private final RunningProbity probity = RunningProbity.get();
    private final Person reporter = Sample.employee(0);
    private final Person sender = Sample.employee(1);
    private final String conversation = UUID.randomUUID().toString();
    private final String words = Sample.words();

    @Test
    void aMessageIsReportedInThreeStepsAndItsWordsStayOutOfTheConversation() {
        offersOne(say("Report a message"), "A message somebody sent");
        offersOne(say("1"), "It is offensive or bullying");
        say("1");
        int before = mine();
        String receipt = text(say(sender.name() + ": " + words));

        assertThat(receipt).contains("Your report has been taken").containsPattern("R-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(mine()).isEqualTo(before + 1);
        assertThat(probity.bean(Held.class).about(sender))
                .first()
                .satisfies(
                        one -> assertThat(probity.bean(Held.class).evidence(one).text())
                                .isEqualTo(words));
        assertThat(exchanges()).noneMatch(said -> said.contains(words));
    }

    @Test
    void theNextWordsAreNoReportAndADeliveryTwiceIsOne() {
        say("report");
        choose(Prompt.ABOUT, "THREATENING");
        int before = mine();
        Utterance report = utterance(words, null);

        String first = text(hear(report));
        assertThat(text(hear(report))).isEqualTo(first);
        assertThat(text(say("May I use WhatsApp?"))).doesNotContain("report has been taken");
        assertThat(mine()).isEqualTo(before + 1);
    }

    @Test
    void whoeverChangesTheirMindReportsNothing() {
        choose(Prompt.ABOUT, "OTHER");
        int before = mine();

        assertThat(text(say("cancel"))).contains("Nothing was reported");
        assertThat(mine()).isEqualTo(before);
    }

    @Test
    void aBadSiteIsReportedWithAReceiptThatProtectsAndTheItDeskSeesIt() {
        String site = "bad-" + UUID.randomUUID() + ".example";
        assertThat(text(choose(Prompt.REPORT, "site")))
                .contains("never uploaded")
                .contains("by accident");

        String receipt = text(say(site));

        assertThat(receipt).containsPattern("I-[0-9A-Z]{4}-[0-9A-Z]{4}").contains("protects you");
        assertThat(probity.bean(Incidents.class).all(Sample.all(Role.IT_DESK).get(0)))
                .filteredOn(incident -> incident.where().equals(site))
                .singleElement()
                .satisfies(incident -> assertThat(incident.kind()).isEqualTo(Incident.Kind.SITE));
        assertThat(probity.bean(Incidents.class).all(reporter)).isEmpty();
    }

    @Test
    void aWorryGoesToThoseWhoHelpAndNotToReviewers() {
        choose(Prompt.ABOUT, "AT_RISK");
        say(sender.name() + ": " + words);

        assertThat(probity.bean(Held.class).about(sender))
                .noneMatch(one -> probity.bean(Held.class).evidence(one).text().equals(words));
    }

    @Test
    void whoIsNotKnownHereIsToldWhereToReport() {
        Reply reply = probity.bean(Conversations.class)
                .hear(new Utterance(
                        UUID.randomUUID().toString(),
                        CHANNEL,
                        conversation,
                        new Speaker("nobody", "", Person.Kind.STAFF),
                        "report a message",
                        probity.bean(Clock.class).instant(),
                        Locale.UK,
                        null));

        assertThat(text(reply)).contains("Sign in to Probity");
    }

    @Test
    void theSendersWordHasTheClauseAndNotTheirWordsAndLeadsToAnAppealByTwoPresses() {
        long id = upheld();
        Reply letter = probity.bean(WordWriter.class)
                .write(new Word(1, id, Word.Occasion.SENDER_DECIDED, reporter.id(), null));
        assertThat(text(letter))
                .contains("broke the policy")
                .contains("You can appeal until")
                .doesNotContain(words);

        Chosen appeal = offers(letter).get(0).chosen();
        Reply ask = choose(appeal.action(), appeal.value());
        Chosen confirm = offers(ask).get(0).chosen();
        assertThat(text(choose(confirm.action(), confirm.value()))).contains("Your appeal has been taken");

        assertThat(own(id).state()).isEqualTo(State.APPEALED);
        assertThat(text(choose(confirm.action(), confirm.value()))).contains("cannot be done");
    }

    @Test
    void aForgedAppealAppealsNothing() {
        long other = Sample.open(Sample.stranger().id(), Category.PROFANITY);

        assertThat(text(choose(AppealSkill.CONFIRM, Long.toString(other))))
                .contains("nothing here that you could appeal");
        assertThat(text(choose(AppealSkill.CONFIRM, "1; drop table"))).contains("nothing here that you could appeal");
    }

    private long upheld() {
        long id = probity.bean(Cases.class)
                .open(Sample.suspicion(Sample.message(), 1, reporter.id(), words, Category.PROFANITY))
                .orElseThrow();
        Person reviewer = Sample.all(Role.REVIEWER).get(0);
        Reviews reviews = probity.bean(Reviews.class);
        reviews.claim(id, reviewer);
        assertThat(reviews.decide(id, own(id).version(), new Decision(Gravity.MINOR, null, false, "Rude."), reviewer))
                .isEmpty();
        return id;
    }

    private Case own(long id) {
        return probity.bean(Held.class).find(id, reporter).orElseThrow();
    }

    private int mine() {
        return probity.bean(Cases.class).reportedBy(reporter.id()).size();
    }

    private List<String> exchanges() {
        return probity.bean(JdbcClient.class)
                .sql("select said || reply::text from exchange where conversation = ?")
                .param(conversation)
                .query(String.class)
                .list();
    }

    private static void offersOne(Reply reply, String label) {
        assertThat(offers(reply)).extracting(Part.Offer::label).contains(label);
    }

    private static List<Part.Offer> offers(Reply reply) {
        return reply.parts().stream()
                .flatMap(part -> part instanceof Part.Choices choices
                        ? choices.offers().stream()
                        : part instanceof Part.Actions actions ? actions.offers().stream() : Stream.empty())
                .toList();
    }

    private Reply choose(String action, String value) {
        return hear(utterance("chosen", new Chosen(action, value)));
    }

    private Reply say(String text) {
        return hear(utterance(text, null));
    }

    private Reply hear(Utterance utterance) {
        return probity.bean(Conversations.class).hear(utterance);
    }

    private Utterance utterance(String text, @Nullable Chosen chosen) {
        return new Utterance(
                UUID.randomUUID().toString(),
                CHANNEL,
                conversation,
                new Speaker(reporter.id(), reporter.name(), Person.Kind.STAFF),
                text,
                probity.bean(Clock.class).instant(),
                Locale.UK,
                chosen);
    }

    private static String text(Reply reply) {
        return ReplyText.of(reply, CHANNEL, null);
    }
}
