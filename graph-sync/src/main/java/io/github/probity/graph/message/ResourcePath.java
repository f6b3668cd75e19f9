package io.github.probity.graph.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A resource taken apart into collection names and keys, in either of the two ways that Graph writes keys. */
record ResourcePath(List<String> names, List<String> keys) {

    private static final int LONGEST = 2_000;
    private static final ResourcePath NONE = new ResourcePath(List.of(), List.of());

    static ResourcePath of(String resource) {
        if (resource.length() > LONGEST) return NONE;
        var parts = new ArrayList<String>();
        for (var segment : resource.replaceFirst("^/", "").split("/", -1)) {
            int open = segment.indexOf("('");
            if (open > 0 && segment.endsWith("')") && segment.length() > open + 4) {
                parts.add(segment.substring(0, open));
                parts.add(segment.substring(open + 2, segment.length() - 2));
            } else {
                parts.add(segment);
            }
        }
        if (parts.size() % 2 != 0 || parts.contains("")) return NONE;
        return new ResourcePath(everySecond(parts, 0), everySecond(parts, 1));
    }

    Optional<MessageReference> message() {
        return Optional.ofNullable(
                switch (String.join("/", names)) {
                    case "chats/messages" -> MessageReference.of(new Conversation.Chat(keys.get(0)), keys.get(1));
                    case "teams/channels/messages" -> MessageReference.of(channel(), keys.get(2));
                    case "teams/channels/messages/replies" -> new MessageReference(channel(), keys.get(2), keys.get(3));
                    default -> null;
                });
    }

    private Conversation channel() {
        return new Conversation.Channel(keys.get(0), keys.get(1));
    }

    private static List<String> everySecond(List<String> parts, int from) {
        var chosen = new ArrayList<String>();
        for (int i = from; i < parts.size(); i += 2) chosen.add(parts.get(i));
        return List.copyOf(chosen);
    }
}
