package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The only change that an application may make to a message. */
final class PolicyViolationPatch {

    private static final Set<String> PROPERTIES = Set.of("dlpAction", "policyTip", "verdictDetails");
    private static final Set<String> ACTIONS = Set.of("none", "notifySender", "blockAccess", "blockAccessExternal");
    private static final Set<String> VERDICTS = Set.of(
            "none",
            "allowFalsePositiveOverride",
            "allowOverrideWithoutJustification",
            "allowOverrideWithJustification");

    private PolicyViolationPatch() {}

    /** The violation that a body sets; anything else in it is refused. */
    static JsonObject of(JsonObject body) {
        var names = body.keySet().stream().filter(name -> !name.startsWith("@")).toList();
        if (!names.equals(List.of("policyViolation"))) {
            throw GraphRefusal.badRequest("An application may change the policyViolation of a message, not " + names);
        }
        var violation = Json.child(body, "policyViolation");
        violation.keySet().stream()
                .filter(name -> !PROPERTIES.contains(name) && !name.startsWith("@"))
                .findFirst()
                .ifPresent(name -> {
                    throw GraphRefusal.badRequest("The property '" + name + "' cannot be set by an application.");
                });
        flags(violation, "dlpAction", ACTIONS);
        var verdicts = flags(violation, "verdictDetails", VERDICTS);
        if (verdicts.contains("allowOverrideWithoutJustification")
                && verdicts.contains("allowOverrideWithJustification")) {
            throw GraphRefusal.badRequest("An override is allowed with or without justification, not both.");
        }
        return violation;
    }

    private static List<String> flags(JsonObject violation, String property, Set<String> known) {
        var flags = Arrays.stream(Json.text(violation, property).orElse("none").split(",", -1))
                .map(String::strip)
                .toList();
        if (known.containsAll(flags)) return flags;
        throw GraphRefusal.badRequest("Requested values " + flags + " were not found in " + property + ".");
    }
}
