package io.github.probity.graph.message;

import com.microsoft.graph.models.AadUserConversationMember;
import com.microsoft.graph.models.ConversationMember;
import com.microsoft.graph.models.ConversationMemberCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphRefusedException;
import io.github.probity.graph.client.Pages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a chat, by identifier in the directory; people of elsewhere are left out. Kept for a quarter of an hour, for no
 * more than ten thousand chats. Safe for many threads.
 */
public final class ChatMembers {

    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST_CHATS = 10_000;

    /** The id of a chat of two names both of them. */
    private static final Pattern OF_TWO =
            Pattern.compile("19:([0-9a-f-]{36})_([0-9a-f-]{36})@unq\\.gbl\\.spaces", Pattern.CASE_INSENSITIVE);

    private final GraphConnection graph;
    private final Clock clock;
    private final Map<String, Known> known = new LinkedHashMap<>();

    private record Known(Set<String> members, Instant at) {}

    public ChatMembers(GraphConnection graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * The members of a chat; none of one that is not there.
     *
     * @throws AccessRefusedException for want of a permission
     * @throws io.github.probity.graph.client.GraphUnavailableException while Graph is down
     */
    public Set<String> of(String chatId) {
        Matcher two = OF_TWO.matcher(chatId);
        if (two.matches()) return Set.of(two.group(1), two.group(2));
        var found = kept(chatId);
        return found == null ? keep(chatId, read(chatId)) : found;
    }

    private synchronized @Nullable Set<String> kept(String chatId) {
        var found = known.get(chatId);
        return found == null || found.at().plus(KEPT).isBefore(clock.instant()) ? null : found.members();
    }

    private synchronized Set<String> keep(String chatId, Set<String> members) {
        known.remove(chatId);
        known.put(chatId, new Known(members, clock.instant()));
        if (known.size() > MOST_CHATS) known.remove(known.keySet().iterator().next());
        return members;
    }

    private Set<String> read(String chatId) {
        var pages = new Pages<ConversationMember, String>(ChatMembers::userId);
        try {
            @Nullable String next = null;
            do {
                var link = next;
                var page = Objects.requireNonNull(
                        Access.READ_CHATS.with(() -> graph.read(sdk -> page(sdk, chatId, link))));
                next = pages.add(page.getValue(), page.getOdataNextLink()).orElse(null);
            } while (next != null);
        } catch (GraphRefusedException refused) {
            if (!refused.isNotFound()) throw refused;
        }
        return known(pages.items());
    }

    private static @Nullable ConversationMemberCollectionResponse page(
            GraphServiceClient sdk, String chatId, @Nullable String next) {
        var members = sdk.chats().byChatId(chatId).members();
        return next == null ? members.get() : members.withUrl(next).get();
    }

    private static String userId(ConversationMember member) {
        return member instanceof AadUserConversationMember person && person.getUserId() != null
                ? person.getUserId()
                : "";
    }

    private static Set<String> known(List<String> ids) {
        return ids.stream().filter(id -> !id.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
