package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The chats and channels that a sandbox serves. A message is named by its path, {@code /chats/…/messages/…} or
 * {@code /teams/…/channels/…/messages/…[/replies/…]}, and each change of one is told to its subscriptions.
 */
public final class SampleConversations {

    /** A change of one message; {@code type} as in a notification. */
    record Change(String type, String path, JsonObject message) {}

    private final SampleOrganisation organisation;
    private final SandboxClock clock;
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Map<String, JsonObject> messages = new LinkedHashMap<>();
    private final List<Consumer<Change>> listeners = new ArrayList<>();

    SampleConversations(SampleOrganisation organisation, SandboxClock clock) {
        this.organisation = organisation;
        this.clock = clock;
        var source = SampleOrganisation.source("wexcombe-conversations.json");
        Json.objects(source, "conversations")
                .forEach(c -> members.put(c.get("path").getAsString(), Set.copyOf(Json.texts(c, "members"))));
        Json.objects(source, "messages")
                .forEach(m -> write(
                        m.get("in").getAsString(),
                        m.get("from").getAsString(),
                        m.get("html").getAsString()));
    }

    /** Paths of all chats and channels. */
    public synchronized List<String> conversations() {
        return List.copyOf(members.keySet());
    }

    /** Opens a chat, {@code /chats/…}, or a channel, {@code /teams/…/channels/…}. */
    public synchronized void open(String path, Set<String> memberIds) {
        members.put(path, Set.copyOf(memberIds));
    }

    /**
     * Somebody writes, in a conversation or, given a message of a channel, in reply to it.
     *
     * @return the new message's path
     * @throws IllegalArgumentException if there is no such conversation or person
     */
    public synchronized String write(String in, String senderId, String html) {
        boolean isReply = messages.containsKey(in);
        if (!isReply && !members.containsKey(in)) throw new IllegalArgumentException("There is nothing at " + in);
        var sender = organisation
                .user(senderId)
                .orElseThrow(() -> new IllegalArgumentException("There is nobody with the id " + senderId));
        var message = MessageShape.written(in, sender, html, clock.next());
        var path =
                in + (isReply ? "/replies/" : "/messages/") + message.get("id").getAsString();
        messages.put(path, message);
        tell("created", path, message);
        return path;
    }

    /** The sender changes the text. */
    public void edit(String path, String html) {
        change("updated", path, message -> {
            message.getAsJsonObject("body").addProperty("content", html);
            message.add("lastEditedDateTime", message.get("lastModifiedDateTime"));
            return message;
        });
    }

    /** The sender deletes it: the text is gone, the message stays. */
    public void delete(String path) {
        change("deleted", path, message -> {
            message.getAsJsonObject("body").addProperty("content", "");
            message.add("deletedDateTime", message.get("lastModifiedDateTime"));
            return message;
        });
    }

    /** Somebody reacts with an emoji. */
    public void react(String path) {
        set(path, "reactions", "[{\"reactionType\":\"like\"}]");
    }

    /** The sender answers a block, with {@code override} or {@code reportFalsePositive}. */
    public void answer(String path, String userAction, String justification) {
        change("updated", path, message -> {
            var violation = message.getAsJsonObject("policyViolation");
            violation.addProperty("userAction", userAction);
            violation.addProperty("justificationText", justification);
            return message;
        });
    }

    /** Sets any property to any JSON, for what no other method here does. */
    public void set(String path, String property, String json) {
        var value = JsonParser.parseString(json);
        change("updated", path, message -> {
            message.add(property, value);
            return message;
        });
    }

    synchronized void change(String type, String path, UnaryOperator<JsonObject> change) {
        var message = messages.get(path);
        if (message == null) throw new IllegalArgumentException("There is no message at " + path);
        var changed = change.apply(MessageShape.touched(message, clock.next()));
        messages.put(path, changed);
        tell(type, path, changed);
    }

    synchronized void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    synchronized Optional<JsonObject> message(String path) {
        return Optional.ofNullable(messages.get(path));
    }

    /** Messages whose path is {@code prefix} and then whatever {@code rest} matches. */
    synchronized List<JsonObject> under(String prefix, String rest) {
        return messages.entrySet().stream()
                .filter(m -> m.getKey().startsWith(prefix)
                        && m.getKey().substring(prefix.length()).matches(rest))
                .map(Map.Entry::getValue)
                .toList();
    }

    synchronized boolean exists(String conversation) {
        return members.containsKey(conversation);
    }

    synchronized boolean isMember(String conversation, String userId) {
        return members.getOrDefault(conversation, Set.of()).contains(userId);
    }

    synchronized Set<String> members(String conversation) {
        return members.getOrDefault(conversation, Set.of());
    }

    private void tell(String type, String path, JsonObject message) {
        listeners.forEach(listener -> listener.accept(new Change(type, path, message.deepCopy())));
    }
}
