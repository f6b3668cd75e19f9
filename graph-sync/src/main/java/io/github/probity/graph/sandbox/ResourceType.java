package io.github.probity.graph.sandbox;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;

/** A kind of directory object: the properties it has and those that Graph gives unasked. */
enum ResourceType {
    USER(
            "user",
            "id displayName givenName surname userPrincipalName mail jobTitle department companyName officeLocation"
                    + " preferredLanguage businessPhones mobilePhone employeeId employeeType userType accountEnabled",
            "businessPhones displayName givenName jobTitle mail mobilePhone officeLocation preferredLanguage surname"
                    + " userPrincipalName id"),
    GROUP(
            "group",
            "id displayName description mailEnabled mailNickname securityEnabled",
            "id displayName description mailEnabled mailNickname securityEnabled");

    private final String odataName;
    private final String properties;
    private final String unasked;

    ResourceType(String odataName, String properties, String unasked) {
        this.odataName = odataName;
        this.properties = properties;
        this.unasked = unasked;
    }

    static ResourceType of(JsonObject object) {
        return object.has("members") ? GROUP : USER;
    }

    String typeName() {
        return "#microsoft.graph." + odataName;
    }

    /** Refuses a name that this type does not have, as Graph does. */
    void require(Iterable<String> names) {
        for (var name : names) {
            if (!has(name) && !name.equals("manager")) {
                throw GraphRefusal.badRequest(
                        "Could not find a property named '" + name + "' on type 'microsoft.graph." + odataName + "'.");
            }
        }
    }

    /** The selected properties alone; of a member in a mixed list, those it has. */
    JsonObject select(JsonObject object, List<String> names) {
        var selected = new JsonObject();
        for (var name : names.isEmpty() ? words(unasked) : names) {
            if (!has(name)) continue;
            var value = object.get(name);
            selected.add(name, value == null ? JsonNull.INSTANCE : value);
        }
        if (!selected.has("id")) selected.add("id", object.get("id"));
        return selected;
    }

    private boolean has(String name) {
        return words(properties).contains(name);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
