package io.github.probity.graph.sandbox;

import java.util.List;
import java.util.Map;

/** Which part of the sandbox answers a request. */
final class Routes {

    private final Users users;
    private final Groups groups;
    private final Messages messages;
    private final Subscriptions subscriptions;
    private final Batch batch;

    Routes(
            SampleOrganisation organisation,
            SampleConversations conversations,
            Subscriptions subscriptions,
            Faults faults) {
        this.users = new Users(organisation, faults);
        this.messages = new Messages(conversations, organisation, faults);
        this.subscriptions = subscriptions;
        this.groups = new Groups(organisation, faults);
        this.batch = new Batch(this, faults);
    }

    Answer answer(GraphRequest request) {
        try {
            return route(request);
        } catch (GraphRefusal refusal) {
            return refusal.answer(Map.of());
        }
    }

    private Answer route(GraphRequest request) {
        var segments = request.segments();
        if (segments.size() < 2 || !segments.get(0).equals("v1.0")) throw GraphRefusal.notOffered(request);
        var rest = segments.subList(2, segments.size());
        if (segments.get(1).equals("$batch") && request.method().equals("POST")) return batch.answer(request);
        if (segments.get(1).equals("subscriptions")) return subscriptions.answer(request, rest);
        if (isAboutMessages(request, segments.get(1))) return messages.answer(request);
        if (!request.method().equals("GET")) throw GraphRefusal.notOffered(request);
        return switch (segments.get(1)) {
            case "users" -> users.answer(request, rest);
            case "groups" -> groups.answer(request, rest);
            default -> throw GraphRefusal.notOffered(request);
        };
    }

    private static boolean isAboutMessages(GraphRequest request, String collection) {
        return collection.equals("chats")
                || collection.equals("teams")
                || Messages.isExport(request.path().substring("/v1.0".length()));
    }

    /** True if the path after the collection is an id and then exactly these names. */
    static boolean under(List<String> rest, String... names) {
        return rest.size() == names.length + 1 && rest.subList(1, rest.size()).equals(List.of(names));
    }
}
