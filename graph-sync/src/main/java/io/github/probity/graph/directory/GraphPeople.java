package io.github.probity.graph.directory;

import com.microsoft.graph.models.DirectoryObject;
import com.microsoft.graph.models.Group;
import com.microsoft.graph.models.User;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.Pages;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The requests behind the directory. */
final class GraphPeople {

    private static final String[] PROPERTIES = {
        "id",
        "displayName",
        "userPrincipalName",
        "mail",
        "jobTitle",
        "department",
        "officeLocation",
        "accountEnabled",
        "userType",
        "employeeType",
        "preferredLanguage",
        "companyName"
    };
    private static final int PAGE = 999;

    private final GraphConnection graph;
    private final PersonMapping mapping;

    GraphPeople(GraphConnection graph, PersonMapping mapping) {
        this.graph = graph;
        this.mapping = mapping;
    }

    Organisation organisation() {
        var pages = new Pages<User, Person>(mapping::person);
        var page = graph.read(sdk -> sdk.users().get(request -> {
            request.queryParameters.select = PROPERTIES;
            request.queryParameters.expand = new String[] {"manager($select=id)"};
            request.queryParameters.top = PAGE;
        }));
        while (page != null) {
            var next = pages.add(page.getValue(), page.getOdataNextLink());
            page = next.isEmpty()
                    ? null
                    : graph.read(sdk -> sdk.users().withUrl(next.get()).get());
        }
        return new Organisation(pages.items());
    }

    /** The id of the group with the display name, the first by id if several share it. */
    Optional<String> groupNamed(String displayName) {
        var found = graph.read(sdk -> sdk.groups().get(request -> {
            request.queryParameters.select = new String[] {"id", "displayName"};
            request.queryParameters.filter = "displayName eq '" + displayName.replace("'", "''") + "'";
        }));
        if (found == null || found.getValue() == null) return Optional.empty();
        return found.getValue().stream()
                .map(Group::getId)
                .filter(id -> id != null)
                .sorted()
                .findFirst();
    }

    /** Ids of everybody in the group, through groups within it. */
    Set<String> membersOf(String groupId) {
        var pages = new Pages<DirectoryObject, DirectoryObject>(member -> member);
        var members = graph.read(sdk -> sdk.groups()
                .byGroupId(groupId)
                .transitiveMembers()
                .get(request -> {
                    request.queryParameters.select = new String[] {"id"};
                    request.queryParameters.top = PAGE;
                }));
        while (members != null) {
            var next = pages.add(members.getValue(), members.getOdataNextLink());
            members = next.isEmpty()
                    ? null
                    : graph.read(sdk -> sdk.groups()
                            .byGroupId(groupId)
                            .transitiveMembers()
                            .withUrl(next.get())
                            .get());
        }
        return pages.items().stream().map(DirectoryObject::getId).collect(Collectors.toSet());
    }
}
