package io.github.probity.graph.message;

import com.microsoft.graph.models.Team;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.Pages;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The teams of the organisation. */
public final class Teams {

    private final GraphConnection graph;

    public Teams(GraphConnection graph) {
        this.graph = graph;
    }

    /**
     * The ids of all teams.
     *
     * @throws AccessRefusedException for want of a permission
     * @throws io.github.probity.graph.client.GraphUnavailableException while Graph is down
     */
    public List<String> ids() {
        var pages = new Pages<Team, String>(team -> Objects.requireNonNullElse(team.getId(), ""));
        @Nullable String next = null;
        do {
            var link = next;
            var page = Objects.requireNonNull(Access.LIST_TEAMS.with(() -> graph.read(sdk -> link == null
                    ? sdk.teams().get(request -> request.queryParameters.select = new String[] {"id"})
                    : sdk.teams().withUrl(link).get())));
            next = pages.add(page.getValue(), page.getOdataNextLink()).orElse(null);
        } while (next != null);
        return pages.items().stream().filter(id -> !id.isEmpty()).toList();
    }
}
