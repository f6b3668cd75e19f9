package io.github.probity.bot.subjectaccess;

import io.github.probity.bot.subjectaccess.PublicRecords.Publication;
import java.time.Instant;
import java.util.List;

/**
 * What goes out: for a person sections and no figures, for the public figures and no sections.
 *
 * @param kind {@code person} or {@code public}
 * @param subject the person's name; empty for the public
 * @param withheld what was left out, as the last part of the messages {@code pack.withheld.CODE}; each says why
 */
public record Pack(
        String kind,
        String subject,
        Instant madeAt,
        List<Section> sections,
        List<Figures> figures,
        List<Publication> publications,
        List<String> withheld) {

    static final String PERSON = "person";
    static final String PUBLIC = "public";

    public Pack {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        publications = List.copyOf(publications);
        withheld = List.copyOf(withheld);
    }
}
