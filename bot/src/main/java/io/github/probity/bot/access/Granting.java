package io.github.probity.bot.access;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Field;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.access.kind.Outcome;
import io.github.probity.bot.access.register.EntryMove;
import io.github.probity.bot.access.register.Grant;
import io.github.probity.bot.access.register.Register;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Has the register enter what was granted, in the transaction of the last decision. */
@Component
class Granting {

    private final Register register;
    private final RequestTable table;
    private final FormSeal seal;
    private final Kinds kinds;
    private final People people;
    private final WorkingDays days;

    Granting(Register register, RequestTable table, FormSeal seal, Kinds kinds, People people, WorkingDays days) {
        this.register = register;
        this.table = table;
        this.seal = seal;
        this.kinds = kinds;
        this.people = people;
        this.days = days;
    }

    /** @param request as it was before the last decision, which is written already */
    void enter(Request request, Kind kind, Form form) {
        Grant grant = grant(request, kind, form);
        register.enter(grant, EntryMove.ENTER, AuditEvent.PROBITY);
        kinds.granted(kind, new Outcome(request.id(), request.requester(), form, grant.grantedBy()));
    }

    private Grant grant(Request request, Kind kind, Form form) {
        Kind.Granted granted = kind.granted();
        String subject = granted.subject().isEmpty() ? request.requester() : form.get(granted.subject());
        Optional<Person> person = people.person(subject);
        List<Form> words = table.words(request.id(), request.stage().round()).stream()
                .map(bytes -> seal.open(FormSeal.WORDS, bytes))
                .toList();
        LocalDate today = days.today();
        LocalDate until = granted.until().apply(form, today);
        return new Grant(
                request.id(),
                "",
                kind.code(),
                subject,
                person.map(Person::name).orElse(form.get("name").isEmpty() ? subject : form.get("name")),
                person.map(Person::department).orElse(""),
                granted.deputy().isEmpty() || !form.has(granted.deputy()) ? null : form.get(granted.deputy()),
                granted.what().apply(all(form, words)),
                kind.restricted() ? "" : form.get(Kind.PURPOSE),
                kind.restricted() ? "" : conditions(kind, words),
                deciders(request),
                today,
                until != null && until.isBefore(today) ? today : until,
                kind.restricted());
    }

    private static Form all(Form form, List<Form> words) {
        Form all = form;
        for (Form one : words) {
            all = one.with(all.values());
        }
        return all;
    }

    /** What those wrote who agreed: their notes, and what they may have had to say at length. */
    private static String conditions(Kind kind, List<Form> words) {
        List<String> atLength = kind.steps().stream()
                .flatMap(step -> step.fields().stream())
                .filter(field -> field.input() instanceof Field.Words)
                .map(Field::code)
                .toList();
        return words.stream()
                .flatMap(one -> Stream.concat(atLength.stream(), Stream.of(Requests.NOTE))
                        .map(one::get))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<String> deciders(Request request) {
        return table.find(request.id()).orElseThrow().decisions().stream()
                .filter(decision -> decision.stage().round() == request.stage().round() && decision.agreed())
                .map(Decision::person)
                .distinct()
                .toList();
    }
}
