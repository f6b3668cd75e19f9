package io.github.probity.graph.message;

import com.microsoft.graph.models.ChatMessage;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import io.github.probity.graph.client.GraphConnection;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requests behind a sweep. */
record Export(GraphConnection graph) {

    private static final int PAGE = 50;

    private record Page(
            List<ChatMessage> messages, @Nullable String next) {}

    /** Hands over what was last changed from one moment on and before another. */
    void changed(ExportSource source, Instant from, Instant before, MessageSweep.Tally tally) {
        var filter = "lastModifiedDateTime gt " + from.minusMillis(1) + " and lastModifiedDateTime lt " + before;
        var followed = new HashSet<String>();
        @Nullable String next = null;
        do {
            var link = next;
            var page = source instanceof ExportSource.ChatsOf person
                    ? Access.READ_CHATS.with(() -> graph.read(sdk -> chats(sdk, person, filter, link)))
                    : Access.READ_CHANNELS.with(
                            () -> graph.read(sdk -> channels(sdk, (ExportSource.ChannelsOf) source, filter, link)));
            next = page == null ? null : page.next;
            if (page != null) page.messages.forEach(model -> take(model, tally));
            if (next != null && !followed.add(next)) {
                throw new IllegalStateException("Microsoft Graph gave the same next page twice; reading was stopped.");
            }
        } while (next != null);
    }

    private static void take(ChatMessage model, MessageSweep.Tally tally) {
        try {
            tally.take(MessageMapping.message(model));
        } catch (IncompleteMessageException incomplete) {
            tally.unreadable();
        }
    }

    private static @Nullable Page chats(
            GraphServiceClient sdk, ExportSource.ChatsOf source, String filter, @Nullable String next) {
        var chats = sdk.users().byUserId(source.userId()).chats().getAllMessages();
        var page = next != null
                ? chats.withUrl(next).get()
                : chats.get(request -> {
                    request.queryParameters.filter = filter;
                    request.queryParameters.top = PAGE;
                });
        return page == null ? null : page(page.getValue(), page.getOdataNextLink());
    }

    private static @Nullable Page channels(
            GraphServiceClient sdk, ExportSource.ChannelsOf source, String filter, @Nullable String next) {
        var channels = sdk.teams().byTeamId(source.teamId()).channels().getAllMessages();
        var page = next != null
                ? channels.withUrl(next).get()
                : channels.get(request -> {
                    request.queryParameters.filter = filter;
                    request.queryParameters.top = PAGE;
                });
        return page == null ? null : page(page.getValue(), page.getOdataNextLink());
    }

    private static Page page(@Nullable List<ChatMessage> messages, @Nullable String next) {
        return new Page(Optional.ofNullable(messages).orElse(List.of()), next);
    }
}
