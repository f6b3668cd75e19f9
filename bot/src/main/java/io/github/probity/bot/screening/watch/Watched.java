package io.github.probity.bot.screening.watch;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.screening.Scope;
import io.github.probity.graph.message.ExportSource;
import io.github.probity.graph.message.Teams;
import io.github.probity.graph.message.subscription.WatchedResource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The scope in Graph's terms: what to subscribe to, and what to export. */
@Component
class Watched {

    /** Above this many people, one subscription to all chats is kinder to Graph than one for each. */
    private static final int MOST_SINGLE = 500;

    private final Scope scope;
    private final People people;
    private final Teams teams;

    Watched(Scope scope, People people, Teams teams) {
        this.scope = scope;
        this.people = people;
        this.teams = teams;
    }

    /** Of channels Graph offers all or one; senders who are not watched are passed over unread. */
    List<WatchedResource> resources() {
        Scope.Watched watched = scope.watched();
        if (watched.isNobody()) {
            return List.of();
        }
        List<WatchedResource> resources = new ArrayList<>();
        resources.add(new WatchedResource.AllChannels());
        if (watched.everyone() || watched.people().size() > MOST_SINGLE) {
            resources.add(new WatchedResource.AllChats());
        } else {
            watched.people().stream()
                    .filter(id -> !watched.excluded().contains(id))
                    .sorted()
                    .map(WatchedResource.ChatsOf::new)
                    .forEach(resources::add);
        }
        return resources;
    }

    /**
     * Everything to export.
     *
     * @throws io.github.probity.graph.message.AccessRefusedException if Graph does not let Probity list the teams
     * @throws io.github.probity.graph.client.GraphUnavailableException while Graph is down
     */
    List<ExportSource> sources() {
        Scope.Watched watched = scope.watched();
        if (watched.isNobody()) {
            return List.of();
        }
        List<ExportSource> sources = new ArrayList<>();
        chats(watched).forEach(id -> sources.add(new ExportSource.ChatsOf(id)));
        teams.ids().stream()
                .filter(id -> !watched.excluded().contains(id))
                .forEach(id -> sources.add(new ExportSource.ChannelsOf(id)));
        return sources;
    }

    private List<String> chats(Scope.Watched watched) {
        List<String> all = watched.everyone()
                ? people.everyone().stream().map(Person::id).toList()
                : watched.people().stream().sorted().toList();
        return all.stream().filter(id -> !watched.excluded().contains(id)).toList();
    }
}
