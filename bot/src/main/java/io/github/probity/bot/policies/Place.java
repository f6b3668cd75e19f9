package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.Clause;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A clause, or an item of it, in its version of its document.
 *
 * @param item null for the clause as a whole
 */
public record Place(PolicyVersion version, Clause clause, Clause.@Nullable Item item) {

    static Stream<Place> allIn(PolicyVersion version, Clause clause) {
        return Stream.concat(
                Stream.of(new Place(version, clause, null)),
                clause.items().stream().map(item -> new Place(version, clause, item)));
    }

    /** The reference as people write it: {@code 5.3} or {@code 5.3 (c)}. */
    public String reference() {
        return item == null || item.label().isEmpty()
                ? clause.reference()
                : "%s (%s)".formatted(clause.reference(), item.label());
    }

    /** The {@code id} of the place on the document's page: the same for the same place for ever, and without spaces. */
    public String fragment() {
        String name = clause.reference().replaceAll("\\s", "_");
        return item == null ? name : name + "-item-" + (clause.items().indexOf(item) + 1);
    }

    /** The place's address, relative to Probity's. */
    public String path() {
        return version.path() + "#" + UriUtils.encodeFragment(fragment(), StandardCharsets.UTF_8);
    }
}
