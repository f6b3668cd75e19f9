package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.subjectaccess.Fact;
import io.github.probity.bot.subjectaccess.Holder;
import io.github.probity.bot.subjectaccess.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What somebody asked for, and what was answered. That somebody else asks for an investigation of them is not theirs while
 * it runs; the information officer decides about that by hand.
 */
@Component
@Order(4)
class HeldRequests implements Holder {

    private final RequestDesk desk;
    private final FieldText text;

    HeldRequests(RequestDesk desk, FieldText text) {
        this.desk = desk;
        this.text = text;
    }

    @Override
    public List<Section> about(Person person) {
        return List.of(new Section(
                "requests", desk.of(person).stream().map(this::entry).toList(), List.of()));
    }

    private Section.Entry entry(Request request) {
        Kind kind = desk.kind(request);
        Form form = desk.form(request);
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.at("sent", request.sentAt()),
                Fact.term("state", "access.state." + request.state().code())));
        kind.fields().stream()
                .filter(field -> form.has(field.code()))
                .forEach(field -> facts.add(
                        Fact.words("written", field.label().english() + " " + text.of(field, form, Locale.UK))));
        desk.history(request).stream()
                .filter(line -> !line.note().isEmpty())
                .forEach(line -> facts.add(Fact.words("note", line.note())));
        return new Section.Entry(kind.name().english() + " " + request.id(), facts);
    }
}
