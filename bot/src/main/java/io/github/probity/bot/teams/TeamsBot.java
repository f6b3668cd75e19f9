package io.github.probity.bot.teams;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.teams.TeamsActivityHandler;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import io.github.probity.bot.conversation.Conversations;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.teams.card.Press;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What Probity does about each kind of activity. Kinds that aren't named here, such as reactions, need no answer and get
 * none.
 */
final class TeamsBot extends TeamsActivityHandler {

    private final Whereabouts whereabouts;
    private final Overheard overheard;
    private final Hearing hearing;
    private final Conversations conversations;
    private final Replies replies;
    private final Welcome welcome;
    private final Invokes invokes;
    private final Typing typing;

    TeamsBot(
            Whereabouts whereabouts,
            Overheard overheard,
            Hearing hearing,
            Conversations conversations,
            Replies replies,
            Welcome welcome,
            Invokes invokes,
            Typing typing) {
        this.whereabouts = whereabouts;
        this.overheard = overheard;
        this.hearing = hearing;
        this.conversations = conversations;
        this.replies = replies;
        this.welcome = welcome;
        this.invokes = invokes;
        this.typing = typing;
    }

    /**
     * A message is screened before it is answered, so that what fails there and is done again says nothing twice. What Teams
     * waits for teaches nothing: it must be answered fast, and whoever presses a button was heard before.
     */
    @Override
    public CompletableFuture<Void> onTurn(TurnContext turn) {
        if (!turn.getActivity().isType(ActivityTypes.INVOKE)) {
            whereabouts.learn(turn.getActivity());
        }
        if (Overheard.isAbout(turn.getActivity())) {
            overheard.take(turn.getActivity());
        }
        return super.onTurn(turn);
    }

    @Override
    protected CompletableFuture<Void> onMessageActivity(TurnContext turn) {
        Activity message = turn.getActivity();
        if (hearing.isForUs(message)) {
            send(turn, typing.during(message, () -> answer(message)));
        }
        return done();
    }

    private Reply answer(Activity message) {
        Locale locale = Hearing.language(message);
        Optional<Press> press = hearing.pressed(message);
        if (press.isPresent()) {
            return conversations.hear(hearing.chosen(message, press.get()));
        }
        Utterance said = hearing.said(message);
        if (said.text().isEmpty()) {
            return welcome.toSilence(locale);
        }
        return welcome.isAskedFor(said.text()) ? welcome.to(locale) : conversations.hear(said);
    }

    /** People who join a team or chat that Probity is in are not greeted: it would be one message for each of them. */
    @Override
    protected CompletableFuture<Void> onConversationUpdateActivity(TurnContext turn) {
        Activity update = turn.getActivity();
        if (Hearing.isAmong(update.getMembersAdded(), update.getRecipient())) {
            send(turn, welcome.to(Hearing.language(update)));
        }
        return done();
    }

    @Override
    protected CompletableFuture<InvokeResponse> onInvokeActivity(TurnContext turn) {
        return CompletableFuture.completedFuture(invokes.answer(turn.getActivity()));
    }

    private void send(TurnContext turn, Reply reply) {
        Outgoing.send(turn, replies.message(reply, Hearing.language(turn.getActivity())));
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }
}
