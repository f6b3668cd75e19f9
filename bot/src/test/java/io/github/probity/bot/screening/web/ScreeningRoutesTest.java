package io.github.probity.bot.screening.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which page and which form is open to whom. */
class ScreeningRoutesTest {

    private static final Set<Role> OPEN = Set.of(Role.POLICY_EDITOR, Role.ADMIN);
    private static final List<String> PAGES =
            List.of("/console/screening", "/console/screening/scope", "/console/screening/powers");
    private static final List<String> FORMS = List.of(
            "/console/screening/look",
            "/console/screening/resume",
            "/console/screening/powers",
            "/console/screening/scope",
            "/console/screening/scope/remove");

    @ParameterizedTest
    @EnumSource(Role.class)
    void isOpenToPolicyOwnersAndOperatorsAlone(Role role) {
        Person person = Visitor.person(role);
        Visitor visitor = Visitor.as(person);
        boolean open = person.roles().stream().anyMatch(OPEN::contains);

        PAGES.forEach(page -> assertThat(visitor.get(page).statusCode())
                .as("%s for %s", page, person.roles())
                .isEqualTo(open ? 200 : 403));
        FORMS.forEach(form -> assertThat(visitor.send("/console", form, Map.of("kind", "none", "id", "none"))
                        .statusCode())
                .as("%s for %s", form, person.roles())
                .isEqualTo(open ? 302 : 403));
    }
}
