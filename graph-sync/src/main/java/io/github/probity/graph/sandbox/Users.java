package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /users} and what lies under it. */
final class Users {

    private final SampleOrganisation organisation;
    private final Faults faults;

    Users(SampleOrganisation organisation, Faults faults) {
        this.organisation = organisation;
        this.faults = faults;
    }

    Answer answer(GraphRequest request, List<String> rest) {
        var options = ODataOptions.of(request.query());
        ResourceType.USER.require(options.select());
        ResourceType.USER.require(options.filter().properties());
        if (rest.isEmpty()) return list(request, organisation.users(), options);
        if (rest.size() == 1 && rest.get(0).matches("delta(\\(\\))?")) return delta(request, options);
        var user = organisation.user(rest.get(0)).orElseThrow(() -> GraphRefusal.notFound(rest.get(0)));
        if (rest.size() == 1) return Answer.ok(shown(user, options));
        if (Routes.under(rest, "manager")) return manager(user, options);
        if (Routes.under(rest, "directReports") || Routes.under(rest, "directReports", "graph.user")) {
            return list(request, reportsOf(user), options);
        }
        throw GraphRefusal.notOffered(request);
    }

    private Answer list(GraphRequest request, List<JsonObject> users, ODataOptions options) {
        var matching = users.stream()
                .filter(options.filter().test())
                .map(user -> shown(user, options))
                .toList();
        return Answer.ok(Page.of(request, matching, options, faults.pageLimit(), Map.of()));
    }

    private Answer manager(JsonObject user, ODataOptions options) {
        var manager = managerOf(user, options.select());
        if (manager == null) throw GraphRefusal.notFound("manager");
        return Answer.ok(manager);
    }

    private List<JsonObject> reportsOf(JsonObject user) {
        var id = user.get("id").getAsString();
        return organisation.users().stream()
                .filter(other -> Json.text(other, "manager").filter(id::equals).isPresent())
                .toList();
    }

    private Answer delta(GraphRequest request, ODataOptions options) {
        var items = options.since().isPresent()
                ? organisation.changedSince(options.since().get()).stream()
                        .map(id -> organisation
                                .user(id)
                                .map(user -> shown(user, options))
                                .orElseGet(() -> removed(id)))
                        .toList()
                : organisation.users().stream()
                        .map(user -> shown(user, options))
                        .toList();
        var deltaLink = Page.link(request, "$deltatoken", Long.toString(organisation.changes()));
        return Answer.ok(Page.of(request, items, options, faults.pageLimit(), Map.of("@odata.deltaLink", deltaLink)));
    }

    private static JsonObject removed(String id) {
        var reason = new JsonObject();
        reason.addProperty("reason", "deleted");
        var removed = new JsonObject();
        removed.addProperty("id", id);
        removed.add("@removed", reason);
        return removed;
    }

    private JsonObject shown(JsonObject user, ODataOptions options) {
        var shown = ResourceType.USER.select(user, options.select());
        var expanded = options.expand().get("manager");
        if (expanded == null && !options.expand().isEmpty()) {
            throw GraphRefusal.unsupportedQuery("The sandbox offers $expand of 'manager' on users, nothing else.");
        }
        var manager = expanded == null ? null : managerOf(user, expanded);
        if (manager != null) shown.add("manager", manager);
        return shown;
    }

    private @Nullable JsonObject managerOf(JsonObject user, List<String> select) {
        ResourceType.USER.require(select);
        var manager = Json.text(user, "manager").flatMap(organisation::user);
        if (manager.isEmpty()) return null;
        var shown = new JsonObject();
        shown.addProperty("@odata.type", ResourceType.USER.typeName());
        ResourceType.USER.select(manager.get(), select).entrySet().forEach(p -> shown.add(p.getKey(), p.getValue()));
        return shown;
    }
}
