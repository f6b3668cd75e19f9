package io.github.probity.graph.directory;

import com.microsoft.graph.models.User;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a person of the SDK's user, which is heavy and is not kept. */
record PersonMapping(List<KindRule> rules) {

    Person person(User user) {
        var id = Objects.requireNonNull(user.getId(), "Graph gave a user without an id");
        var signInName = Optional.ofNullable(user.getUserPrincipalName()).orElse(id);
        var manager = user.getManager();
        return new Person(
                id,
                Stream.of(user.getDisplayName(), user.getMail())
                        .filter(name -> name != null && !name.isBlank())
                        .findFirst()
                        .orElse(signInName),
                signInName,
                user.getMail(),
                user.getJobTitle(),
                user.getDepartment(),
                user.getOfficeLocation(),
                manager == null ? null : manager.getId(),
                Boolean.TRUE.equals(user.getAccountEnabled()),
                kind(user),
                user.getPreferredLanguage(),
                user.getCompanyName());
    }

    private PersonKind kind(User user) {
        return rules.stream()
                .filter(rule -> rule.fits(value(user, rule.property())))
                .findFirst()
                .map(KindRule::kind)
                .orElse(PersonKind.STAFF);
    }

    private static @Nullable String value(User user, KindRule.Property property) {
        return switch (property) {
            case DEPARTMENT -> user.getDepartment();
            case JOB_TITLE -> user.getJobTitle();
            case USER_TYPE -> user.getUserType();
            case EMPLOYEE_TYPE -> user.getEmployeeType();
        };
    }
}
