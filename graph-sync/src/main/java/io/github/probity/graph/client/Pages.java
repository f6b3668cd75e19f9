package io.github.probity.graph.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects the items of a list that Graph gives in pages, each made into a record at once.
 *
 * @param <M> the SDK's model
 * @param <R> what is kept of it
 */
public final class Pages<M, R> {

    private final Function<M, R> mapping;
    private final List<R> items = new ArrayList<>();
    private final Set<String> followed = new HashSet<>();

    public Pages(Function<M, R> mapping) {
        this.mapping = mapping;
    }

    /**
     * Takes one page's items and gives the link to the next, empty after the last.
     *
     * @throws IllegalStateException if the link was followed before: the list would never end
     */
    public Optional<String> add(@Nullable List<M> page, @Nullable String nextLink) {
        if (page != null) page.forEach(model -> items.add(mapping.apply(model)));
        if (nextLink != null && !followed.add(nextLink)) {
            throw new IllegalStateException("Microsoft Graph gave the same next page twice; reading was stopped.");
        }
        return Optional.ofNullable(nextLink);
    }

    public List<R> items() {
        return List.copyOf(items);
    }
}
