package io.github.probity.bot.teams;

import com.microsoft.bot.builder.BotCallbackHandler;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ConversationResourceResponse;
import com.microsoft.bot.schema.teams.TeamsChannelData;
import com.microsoft.bot.schema.teams.TenantInfo;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.teams.card.KeptCards;
import io.github.probity.bot.teams.connector.TeamsAdapter;
import io.github.probity.bot.teams.inbox.Unanswered;
import io.github.probity.bot.teams.outbox.Address;
import io.github.probity.bot.teams.outbox.Carrier;
import io.github.probity.bot.teams.outbox.Service;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Brings messages to people by the SDK's way of going on with a conversation. */
final class TeamsCarrier implements Carrier {

    private static final String CHANNEL = "msteams";

    private final TeamsAdapter adapter;
    private final Replies replies;
    private final KeptCards kept;

    TeamsCarrier(TeamsAdapter adapter, Replies replies, KeptCards kept) {
        this.adapter = adapter;
        this.replies = replies;
        this.kept = kept;
    }

    /** Teams opens a chat only with those for whom the bot is installed, and gives the one that there is already. */
    @Override
    public Address open(String person, Service by) {
        try {
            ConversationResourceResponse opened = adapter.connector(by.url())
                    .thenCompose(connector -> connector.getConversations().createConversation(between(person, by)))
                    .join();
            if (opened.getId() == null || opened.getId().isBlank()) {
                throw Unanswered.forNow("Teams gave the conversation no id", null);
            }
            return new Address(person, person, opened.getId(), by, Locale.UK);
        } catch (CompletionException failed) {
            throw Outgoing.unanswered(failed);
        }
    }

    private static ConversationParameters between(String person, Service by) {
        ConversationParameters chat = new ConversationParameters();
        chat.setIsGroup(false);
        chat.setBot(new ChannelAccount(by.bot()));
        chat.setMembers(List.of(new ChannelAccount(person)));
        chat.setTenantId(by.tenant());
        TeamsChannelData data = new TeamsChannelData();
        data.setTenant(new TenantInfo(by.tenant()));
        chat.setChannelData(data);
        return chat;
    }

    @Override
    public String carry(Reply message, UUID card, Address to) {
        Activity words = replies.message(message, to.language(), card);
        AtomicReference<@Nullable String> name = new AtomicReference<>();
        BotCallbackHandler send = turn -> {
            turn.getActivity().setId(null); // Else it would be sent as the answer to a message that never was.
            name.set(Outgoing.send(turn, words));
            return CompletableFuture.completedFuture(null);
        };
        try {
            adapter.speak(reference(to), send).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
        return sent(name.get());
    }

    /** The SDK reports some failures to nobody; then there is no name. */
    private static String sent(@Nullable String name) {
        if (name == null) {
            throw Unanswered.forNow("the message was not sent", null);
        }
        return name;
    }

    private static ConversationReference reference(Address to) {
        ConversationAccount conversation = new ConversationAccount(to.conversation());
        conversation.setConversationType("personal");
        conversation.setTenantId(to.service().tenant());
        ConversationReference reference = new ConversationReference();
        reference.setChannelId(CHANNEL);
        reference.setServiceUrl(to.service().url());
        reference.setConversation(conversation);
        reference.setBot(new ChannelAccount(to.service().bot()));
        reference.setUser(new ChannelAccount(to.account()));
        return reference;
    }

    @Override
    public void drop(UUID card) {
        kept.drop(card);
    }
}
