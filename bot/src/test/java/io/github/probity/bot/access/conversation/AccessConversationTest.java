package io.github.probity.bot.access.conversation;

import static io.github.probity.bot.access.Asking.chatApp;
import static io.github.probity.bot.access.Asking.sent;
import static io.github.probity.bot.access.Staff.socialWorker;
import static io.github.probity.bot.access.Staff.teamManager;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.access.Request;
import io.github.probity.bot.access.RequestCard;
import io.github.probity.bot.access.RequestDesk;
import io.github.probity.bot.access.Staff;
import io.github.probity.bot.access.State;
import io.github.probity.bot.conversation.Channel;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Conversations;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.ReplyText;
import io.github.probity.bot.conversation.Speaker;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.running.RunningProbity;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said about requests in a channel that knows who speaks. */
class AccessConversationTest {

    private static final Channel CHANNEL = new Channel("teams", true, Duration.ofMinutes(10));

    private final RunningProbity probity = RunningProbity.get();
    private final String conversation = UUID.randomUUID().toString();

    @Test
    void aCardSaysWhoAsksForWhatAndItsButtonsDecideOnceAndForTheRightPersonAlone() {
        long id = sent("chat-app", chatApp(), socialWorker());
        Request request = request(id);
        RequestDesk desk = probity.bean(RequestDesk.class);
        Reply card =
                probity.bean(RequestCard.class).toDecide(request, desk.kind(request), desk.form(request), Locale.UK);

        assertThat(ReplyText.of(card, CHANNEL, null))
                .contains(socialWorker().name())
                .contains("Flood team out of hours");
        Chosen agree = card.parts().stream()
                .filter(Part.Actions.class::isInstance)
                .flatMap(part -> ((Part.Actions) part).offers().stream())
                .map(Part.Offer::chosen)
                .findFirst()
                .orElseThrow();
        assertThat(press(Staff.numbered(51), agree)).contains("not yours");
        assertThat(press(teamManager(), agree)).contains("written down");
        assertThat(press(teamManager(), agree)).contains("already");
        assertThat(request(id).stage().step()).isOne();
    }

    @Test
    void aRefusalAsksForItsReasonAndTakesWhatIsSaidNext() {
        long id = sent("chat-app", chatApp(), socialWorker());
        Chosen refuse = new Chosen("access.refuse", id + "/1.0");

        assertThat(press(teamManager(), refuse)).startsWith("Why do you refuse");
        assertThat(say(teamManager(), "Cancel")).startsWith("Nothing was changed");
        assertThat(press(teamManager(), refuse)).startsWith("Why do you refuse");
        assertThat(say(teamManager(), "Teams can do this")).contains("refusal is written down");

        assertThat(request(id).state()).isEqualTo(State.REFUSED);
        assertThat(probity.bean(RequestDesk.class).history(request(id)))
                .extracting(line -> line.note())
                .contains("Teams can do this");
    }

    @Test
    void aWishLeadsToItsFormWithWhatWasUnderstood() {
        assertThat(say(socialWorker(), "I need WhatsApp for the flood team until March"))
                .contains("/console/requests/new/chat-app?app=WhatsApp&purpose=the+flood+team&until=");
    }

    @Test
    void whatSomebodyWaitsForIsListed() {
        long id = sent("chat-app", chatApp(), Staff.numbered(40));

        assertThat(say(Staff.numbered(40), "What am I waiting for?"))
                .contains("WhatsApp or another chat app " + id)
                .contains("Line manager");
        assertThat(say(Staff.numbered(42), "what am I waiting for")).startsWith("You are not waiting");
    }

    @Test
    void whoMayUseSomethingIsToldToThoseWhoReadTheRegister() {
        assertThat(say(Staff.communicationsManager(), "Who may post on the libraries' Facebook?"))
                .startsWith("The register has nobody");
        assertThat(say(socialWorker(), "Who may post on the libraries' Facebook?"))
                .doesNotContain("register has");
    }

    private Request request(long id) {
        return probity.bean(RequestDesk.class).find(id, Staff.auditor()).orElseThrow();
    }

    private String press(Person person, Chosen chosen) {
        return hear(person, "button", chosen);
    }

    private String say(Person person, String words) {
        return hear(person, words, null);
    }

    private String hear(Person person, String words, @Nullable Chosen chosen) {
        Reply reply = probity.bean(Conversations.class)
                .hear(new Utterance(
                        UUID.randomUUID().toString(),
                        CHANNEL,
                        conversation,
                        new Speaker(person.id(), person.name(), person.kind()),
                        words,
                        Instant.now(),
                        Locale.UK,
                        chosen));
        return ReplyText.of(reply, CHANNEL, "");
    }
}
