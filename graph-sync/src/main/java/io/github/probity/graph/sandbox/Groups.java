package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code /groups} and their members. */
final class Groups {

    private final SampleOrganisation organisation;
    private final Faults faults;

    Groups(SampleOrganisation organisation, Faults faults) {
        this.organisation = organisation;
        this.faults = faults;
    }

    Answer answer(GraphRequest request, List<String> rest) {
        var options = ODataOptions.of(request.query());
        if (rest.size() < 2) {
            ResourceType.GROUP.require(options.select());
            ResourceType.GROUP.require(options.filter().properties());
        }
        if (rest.isEmpty()) return list(request, options);
        var group = organisation.group(rest.get(0)).orElseThrow(() -> GraphRefusal.notFound(rest.get(0)));
        if (rest.size() == 1) return Answer.ok(ResourceType.GROUP.select(group, options.select()));
        if (Routes.under(rest, "members")) return members(request, direct(group), options);
        if (Routes.under(rest, "members", "graph.user")) return members(request, people(direct(group)), options);
        if (Routes.under(rest, "transitiveMembers")) return members(request, transitive(group), options);
        throw GraphRefusal.notOffered(request);
    }

    private Answer list(GraphRequest request, ODataOptions options) {
        var matching = organisation.groups().stream()
                .filter(options.filter().test())
                .map(group -> ResourceType.GROUP.select(group, options.select()))
                .toList();
        return Answer.ok(Page.of(request, matching, options, faults.pageLimit(), Map.of()));
    }

    private Answer members(GraphRequest request, List<JsonObject> members, ODataOptions options) {
        var shown = members.stream()
                .filter(options.filter().test())
                .map(member -> typed(member, options))
                .toList();
        return Answer.ok(Page.of(request, shown, options, faults.pageLimit(), Map.of()));
    }

    private static JsonObject typed(JsonObject member, ODataOptions options) {
        var type = ResourceType.of(member);
        var typed = new JsonObject();
        typed.addProperty("@odata.type", type.typeName());
        type.select(member, options.select()).entrySet().forEach(p -> typed.add(p.getKey(), p.getValue()));
        return typed;
    }

    private static List<JsonObject> people(List<JsonObject> members) {
        return members.stream()
                .filter(m -> ResourceType.of(m) == ResourceType.USER)
                .toList();
    }

    private List<JsonObject> direct(JsonObject group) {
        return Json.texts(group, "members").stream()
                .flatMap(id -> Stream.concat(organisation.user(id).stream(), organisation.group(id).stream()))
                .toList();
    }

    private List<JsonObject> transitive(JsonObject group) {
        var found = new LinkedHashMap<String, JsonObject>();
        collect(group, found);
        return List.copyOf(found.values());
    }

    private void collect(JsonObject group, Map<String, JsonObject> found) {
        for (var member : direct(group)) {
            boolean isNew = found.putIfAbsent(member.get("id").getAsString(), member) == null;
            if (isNew && ResourceType.of(member) == ResourceType.GROUP) collect(member, found);
        }
    }
}
