package io.github.probity.bot.screening.web;

import io.github.probity.bot.people.DirectoryUnavailable;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.screening.ScopeEntry.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Checks what was entered against the directory, so that no slip of the pen leaves somebody unprotected. */
@Component
class ScopeForms {

    private static final int LONGEST_REASON = 500;

    /** A chat or channel, or the identifier of a team. */
    private static final Pattern CONVERSATION =
            Pattern.compile("19:[^\\s/]{1,300}@[a-z0-9.]{1,60}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final People people;

    ScopeForms(People people) {
        this.people = people;
    }

    /** Codes of messages by the field that they are about; empty if the form can be taken. */
    Map<String, String> errors(ScopeForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!form.effect().equals("watch") && !form.isExcluding()) {
            errors.put("effect", "screening.scope.error.effect");
        }
        Optional<Kind> kind = ScopeForm.kind(form.kind());
        if (kind.isEmpty()) {
            errors.put("kind", "screening.scope.error.kind");
        } else if (errors.isEmpty() && !kind.get().mayBe(form.isExcluding())) {
            errors.put("kind", "screening.scope.error.impossible");
        }
        kind.flatMap(known -> nameError(known, form.name().strip()))
                .ifPresent(error -> errors.put("name", "screening.scope.error." + error));
        String reason = form.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            errors.put("reason", "screening.scope.error.reason");
        }
        return errors;
    }

    private Optional<String> nameError(Kind kind, String name) {
        return switch (kind) {
            case EVERYONE -> Optional.empty();
            case CONVERSATION -> CONVERSATION.matcher(name).matches() ? Optional.empty() : Optional.of("conversation");
            case GROUP -> groupError(name);
            case PERSON -> named(name).size() == 1 ? Optional.empty() : Optional.of("person");
        };
    }

    private Optional<String> groupError(String name) {
        try {
            return name.isEmpty() || people.membersOf(name).isEmpty() ? Optional.of("group") : Optional.empty();
        } catch (DirectoryUnavailable later) {
            return Optional.of("directory");
        }
    }

    /** The identifier that a form without errors means. */
    String id(ScopeForm form) {
        String name = form.name().strip();
        return switch (form.scopeKind()) {
            case EVERYONE -> "";
            case CONVERSATION, GROUP -> name;
            case PERSON -> named(name).get(0).id();
        };
    }

    private List<Person> named(String name) {
        return people.everyone().stream()
                .filter(person ->
                        person.name().equalsIgnoreCase(name) || person.id().equals(name))
                .toList();
    }
}
