package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Messages under {@code /chats}, {@code /teams} and, for the export, {@code /users}. */
final class Messages {

    private static final int LARGEST_PAGE = 50;
    private static final Pattern MESSAGE =
            Pattern.compile("/chats/[^/]+/messages/[^/]+|/teams/[^/]+/channels/[^/]+/messages/[^/]+(/replies/[^/]+)?");
    private static final Pattern LIST = Pattern.compile("(/chats/[^/]+|/teams/[^/]+/channels/[^/]+)/messages");
    private static final Pattern REPLIES = Pattern.compile("(/teams/[^/]+/channels/[^/]+/messages/[^/]+)/replies");
    private static final Pattern MEMBERS = Pattern.compile("(/chats/[^/]+)/members");
    private static final Pattern EXPORT =
            Pattern.compile("/(users|teams)/([^/]+)/(?:chats|channels)/getAllMessages(?:\\(\\))?");

    private final SampleConversations conversations;
    private final SampleOrganisation organisation;
    private final Faults faults;

    Messages(SampleConversations conversations, SampleOrganisation organisation, Faults faults) {
        this.conversations = conversations;
        this.organisation = organisation;
        this.faults = faults;
    }

    static boolean isExport(String path) {
        return EXPORT.matcher(path).matches();
    }

    Answer answer(GraphRequest request) {
        var path = request.path().substring("/v1.0".length());
        if (MESSAGE.matcher(path).matches()) return message(request, path);
        if (!request.method().equals("GET")) throw GraphRefusal.notOffered(request);
        var list = LIST.matcher(path);
        if (list.matches()) return list(request, list.group(1));
        if (path.equals("/teams")) return teams(request);
        var members = MEMBERS.matcher(path);
        if (members.matches()) return members(request, members.group(1));
        var replies = REPLIES.matcher(path);
        if (replies.matches()) return replies(request, replies.group(1));
        var export = EXPORT.matcher(path);
        if (export.matches()) return export(request, export.group(1), export.group(2));
        throw GraphRefusal.notOffered(request);
    }

    private Answer message(GraphRequest request, String path) {
        var message = conversations.message(path).orElseThrow(() -> notFound(path));
        if (request.method().equals("GET")) return Answer.ok(message);
        if (!request.method().equals("PATCH")) throw GraphRefusal.notOffered(request);
        var violation = PolicyViolationPatch.of(Json.object(request.body()));
        conversations.change("updated", path, changed -> {
            changed.add("policyViolation", violation);
            return changed;
        });
        return Answer.nothing();
    }

    private Answer list(GraphRequest request, String conversation) {
        requireExisting(conversation);
        var query = new LinkedHashMap<>(request.query());
        var order = Order.of(query.remove("$orderby"));
        var options = options(query);
        order.require(options.filter());
        var messages = conversations.under(conversation + "/messages/", "[^/]+").stream()
                .filter(options.filter().test())
                .sorted(order.comparator())
                .toList();
        return page(request, messages, options);
    }

    private Answer replies(GraphRequest request, String root) {
        if (conversations.message(root).isEmpty()) throw notFound(root);
        var replies = conversations.under(root + "/replies/", "[^/]+").stream()
                .sorted(Order.of(null).comparator())
                .toList();
        return page(request, replies, options(request.query()));
    }

    private Answer teams(GraphRequest request) {
        var teams = conversations.conversations().stream()
                .filter(path -> path.startsWith("/teams/"))
                .map(path -> path.split("/", -1)[2])
                .distinct()
                .map(id -> Json.of("id", id))
                .toList();
        return page(request, teams, ODataOptions.of(request.query()));
    }

    private Answer members(GraphRequest request, String chat) {
        requireExisting(chat);
        var members = conversations.members(chat).stream()
                .map(id -> Json.of("@odata.type", "#microsoft.graph.aadUserConversationMember", "id", id, "userId", id))
                .toList();
        return page(request, members, ODataOptions.of(request.query()));
    }

    private Answer export(GraphRequest request, String kind, String id) {
        var options = ODataOptions.of(request.query());
        var messages = kind.equals("teams") ? ofTeam(id) : ofPerson(id);
        return page(request, messages.stream().filter(options.filter().test()).toList(), options);
    }

    private List<JsonObject> ofTeam(String id) {
        if (conversations.conversations().stream().noneMatch(path -> path.startsWith("/teams/" + id + "/"))) {
            throw notFound(id);
        }
        return conversations.under("/teams/" + id + "/", ".*");
    }

    private List<JsonObject> ofPerson(String id) {
        if (organisation.user(id).isEmpty()) throw notFound(id);
        return conversations.conversations().stream()
                .filter(path -> path.startsWith("/chats/") && conversations.isMember(path, id))
                .flatMap(chat -> conversations.under(chat + "/", ".*").stream())
                .toList();
    }

    private Answer page(GraphRequest request, List<JsonObject> messages, ODataOptions options) {
        return Answer.ok(Page.of(request, messages, options, faults.pageLimit(), Map.of()));
    }

    private static ODataOptions options(Map<String, String> query) {
        var options = ODataOptions.of(query);
        if (options.top() > LARGEST_PAGE && query.containsKey("$top")) {
            throw GraphRefusal.badRequest("The limit of '" + LARGEST_PAGE + "' for Top query has been exceeded.");
        }
        return options;
    }

    private void requireExisting(String conversation) {
        if (!conversations.exists(conversation)) throw notFound(conversation);
    }

    private static GraphRefusal notFound(String path) {
        return GraphRefusal.of(404, "NotFound", "Nothing was found at '" + path + "'.");
    }

    /** Newest first by one of two dates; a filter must be on the same one, else Graph ignores it. */
    private record Order(String property) {

        static Order of(@Nullable String orderby) {
            if (orderby == null) return new Order("lastModifiedDateTime");
            if (!orderby.matches("(createdDateTime|lastModifiedDateTime) desc")) {
                throw GraphRefusal.badRequest("Messages are ordered by createdDateTime desc or lastModifiedDateTime"
                        + " desc, not '" + orderby + "'.");
            }
            return new Order(orderby.replace(" desc", ""));
        }

        void require(Filter filter) {
            if (filter.properties().stream().allMatch(property::equals)) return;
            throw GraphRefusal.badRequest("The filter must be on " + property + ", by which messages are ordered.");
        }

        Comparator<JsonObject> comparator() {
            return Comparator.comparing(
                            (JsonObject m) -> Instant.parse(m.get(property).getAsString()))
                    .reversed();
        }
    }
}
