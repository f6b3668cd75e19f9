package io.github.probity.graph.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;

/** How Graph writes a chatMessage. */
final class MessageShape {

    private static final List<String> EMPTY = List.of(
            "replyToId",
            "lastEditedDateTime",
            "deletedDateTime",
            "subject",
            "summary",
            "chatId",
            "channelIdentity",
            "policyViolation",
            "eventDetail");

    private MessageShape() {}

    /** A new message; {@code in} is the path of a conversation, or of the message that it answers. */
    static JsonObject written(String in, JsonObject sender, String html, Instant at) {
        var id = Long.toString(at.toEpochMilli());
        var message = new JsonObject();
        message.addProperty("id", id);
        EMPTY.forEach(name -> message.add(name, JsonNull.INSTANCE));
        message.addProperty("messageType", "message");
        message.addProperty("createdDateTime", at.toString());
        message.addProperty("importance", "normal");
        message.addProperty("locale", "en-gb");
        message.addProperty("webUrl", "https://teams.microsoft.com/l/message/" + id);
        message.add("from", from(sender));
        message.add("body", Json.of("contentType", "html", "content", html));
        place(message, in.split("/", -1));
        List.of("attachments", "mentions", "reactions").forEach(name -> message.add(name, new JsonArray()));
        return touched(message, at);
    }

    /** A copy with a new etag and time of change. */
    static JsonObject touched(JsonObject message, Instant at) {
        var touched = message.deepCopy();
        touched.addProperty("etag", Long.toString(at.toEpochMilli()));
        touched.addProperty("lastModifiedDateTime", at.toString());
        return touched;
    }

    private static void place(JsonObject message, String[] path) {
        if (path[1].equals("chats")) {
            message.addProperty("chatId", path[2]);
            return;
        }
        message.add("channelIdentity", Json.of("teamId", path[2], "channelId", path[4]));
        if (path.length > 6) message.addProperty("replyToId", path[6]);
    }

    private static JsonObject from(JsonObject sender) {
        var user = Json.of(
                "@odata.type",
                "#microsoft.graph.teamworkUserIdentity",
                "id",
                sender.get("id").getAsString(),
                "displayName",
                sender.get("displayName").getAsString(),
                "userIdentityType",
                "aadUser");
        var from = new JsonObject();
        from.add("user", user);
        return from;
    }
}
