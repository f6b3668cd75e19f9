package io.github.probity.graph.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.graph.directory.ManagerChain.End;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    @Test
    void aManagerWhoIsNotInTheDirectoryEndsTheChain() {
        var organisation = new Organisation(List.of(person("officer", "head"), person("head", "gone")));

        var chain = organisation.managersOf("officer");

        assertThat(chain.managers()).extracting(Person::id).containsExactly("head");
        assertThat(chain.end()).isEqualTo(End.MISSING_MANAGER);
    }

    @Test
    void whoIsTheirOwnManagerHasNone() {
        var chain = new Organisation(List.of(person("chief", "chief"))).managersOf("chief");

        assertThat(chain.managers()).isEmpty();
        assertThat(chain.end()).isEqualTo(End.CIRCLE);
    }

    private static Person person(String id, @Nullable String manager) {
        return new Person(id, id, id, null, null, null, null, manager, true, PersonKind.STAFF, null, null);
    }
}
