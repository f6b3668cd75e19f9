package io.github.probity.bot.access.register;

import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.export.CsvTable;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The register as files: all of it for those who keep it, and without people for those who ask under freedom of information. */
@Component
public class RegisterFiles {

    private final RegisterSearch search;
    private final Kinds kinds;
    private final People people;

    RegisterFiles(RegisterSearch search, Kinds kinds, People people) {
        this.search = search;
        this.kinds = kinds;
        this.people = people;
    }

    /** What the filter finds, as comma-separated values. */
    public byte[] csv(RegisterSearch.Filter filter, Person reader, Locale locale) {
        CsvTable table = CsvTable.withHeader(
                "entry",
                "name",
                "department",
                "kind",
                "what",
                "purpose",
                "conditions",
                "granted by",
                "from",
                "until",
                "state",
                "deputy",
                "request");
        search.each(filter, reader, entry -> {
            Grant grant = entry.grant();
            table.row(
                    entry.id(),
                    grant.name(),
                    grant.department(),
                    kind(grant, locale),
                    grant.what(),
                    grant.purpose(),
                    grant.conditions(),
                    grant.grantedBy().stream().map(this::name).collect(Collectors.joining("; ")),
                    grant.from(),
                    grant.until(),
                    entry.standing().code(),
                    grant.deputy() == null ? "" : name(grant.deputy()),
                    grant.request());
        });
        return table.bytes();
    }

    /** The same without names, identifiers and free words that may hold them; what is in confidence is left out. */
    public byte[] freedomOfInformation(RegisterSearch.Filter filter, Person reader, Locale locale) {
        CsvTable table = CsvTable.withHeader("entry", "department", "kind", "from", "until", "state");
        search.each(filter, reader, entry -> {
            Grant grant = entry.grant();
            if (!grant.restricted()) {
                table.row(
                        entry.id(),
                        grant.department(),
                        kind(grant, locale),
                        grant.from(),
                        grant.until(),
                        entry.standing().code());
            }
        });
        return table.bytes();
    }

    private String kind(Grant grant, Locale locale) {
        return kinds.find(grant.kind())
                .map(Kind::name)
                .map(name -> name.in(locale))
                .orElse(grant.kind());
    }

    private String name(String id) {
        return people.person(id).map(Person::name).orElse(id);
    }
}
