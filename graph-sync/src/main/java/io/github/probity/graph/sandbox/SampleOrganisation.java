package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people and groups that a sandbox serves, each as Graph's JSON, with a count of changes for deltas. */
public final class SampleOrganisation {

    private final Map<String, JsonObject> users = new LinkedHashMap<>();
    private final Map<String, JsonObject> groups = new LinkedHashMap<>();
    private final Map<String, Long> changedAt = new LinkedHashMap<>();
    private long changes;

    private SampleOrganisation(JsonObject source) {
        source.getAsJsonArray("users").forEach(user -> add(users, user.getAsJsonObject()));
        source.getAsJsonArray("groups").forEach(group -> add(groups, group.getAsJsonObject()));
    }

    static SampleOrganisation wexcombe() {
        return new SampleOrganisation(source("wexcombe.json"));
    }

    static JsonObject source(String name) {
        try (var file = Objects.requireNonNull(SampleOrganisation.class.getResourceAsStream(name))) {
            return JsonParser.parseReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (IOException damagedJar) {
            throw new UncheckedIOException("The sample organisation could not be read.", damagedJar);
        }
    }

    /**
     * Sets one property of a person, {@code manager} to another's id; null clears it.
     *
     * @throws IllegalArgumentException if nobody has the id
     */
    public synchronized void change(String userId, String property, @Nullable String value) {
        var user = users.get(userId);
        if (user == null) throw new IllegalArgumentException("Nobody in the sample organisation has the id " + userId);
        var changed = user.deepCopy();
        changed.addProperty(property, value);
        users.put(userId, changed);
        changedAt.put(userId, ++changes);
    }

    /** Removes a person as a deleted account would go: from lists, groups and other people's manager. */
    public synchronized void remove(String userId) {
        if (users.remove(userId) != null) changedAt.put(userId, ++changes);
    }

    synchronized List<JsonObject> users() {
        return List.copyOf(users.values());
    }

    synchronized List<JsonObject> groups() {
        return List.copyOf(groups.values());
    }

    /** By id or sign-in name, as Graph's {@code /users/{id}}. */
    synchronized Optional<JsonObject> user(String idOrSignInName) {
        var byId = users.get(idOrSignInName);
        if (byId != null) return Optional.of(byId);
        return users.values().stream()
                .filter(user -> Json.text(user, "userPrincipalName")
                        .filter(idOrSignInName::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
    }

    synchronized Optional<JsonObject> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** Ids of people changed or removed after the given count of changes, oldest change first. */
    synchronized List<String> changedSince(long count) {
        return changedAt.entrySet().stream()
                .filter(change -> change.getValue() > count)
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    synchronized long changes() {
        return changes;
    }

    private static void add(Map<String, JsonObject> all, JsonObject object) {
        all.put(object.get("id").getAsString(), object);
    }
}
