package io.github.probity.graph.sandbox;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;

/** A kind of directory object: the properties it has and those that Graph gives unasked. */
enum ResourceType {
    USER(
            "user",
            Set.of(
                    "id",
                    "displayName",
                    "givenName",
                    "surname",
                    "userPrincipalName",
                    "mail",
                    "jobTitle",
                    "department",
                    "companyName",
                    "officeLocation",
                    "preferredLanguage",
                    "businessPhones",
                    "mobilePhone",
                    "employeeId",
                    "employeeType",
                    "userType",
                    "accountEnabled"),
            List.of(
                    "businessPhones",
                    "displayName",
                    "givenName",
                    "jobTitle",
                    "mail",
                    "mobilePhone",
                    "officeLocation",
                    "preferredLanguage",
                    "surname",
                    "userPrincipalName",
                    "id")),
    GROUP(
            "group",
            Set.of("id", "displayName", "description", "mailEnabled", "mailNickname", "securityEnabled"),
            List.of("id", "displayName", "description", "mailEnabled", "mailNickname", "securityEnabled"));

    private final String odataName;
    private final Set<String> properties;
    private final List<String> unasked;

    ResourceType(String odataName, Set<String> properties, List<String> unasked) {
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
            if (!properties.contains(name) && !name.equals("manager")) {
                throw GraphRefusal.badRequest(
                        "Could not find a property named '" + name + "' on type 'microsoft.graph." + odataName + "'.");
            }
        }
    }

    /** The selected properties alone; of a member in a mixed list, those it has. */
    JsonObject select(JsonObject object, List<String> names) {
        var selected = new JsonObject();
        for (var name : names.isEmpty() ? unasked : names) {
            if (!properties.contains(name)) continue;
            var value = object.get(name);
            selected.add(name, value == null ? JsonNull.INSTANCE : value);
        }
        if (!selected.has("id")) selected.add("id", object.get("id"));
        return selected;
    }
}
