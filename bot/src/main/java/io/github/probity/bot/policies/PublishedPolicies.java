package io.github.probity.bot.policies;

import io.github.probity.bot.subjectaccess.Figures;
import io.github.probity.bot.subjectaccess.Figures.Row;
import io.github.probity.bot.subjectaccess.PublicRecords;
import io.github.probity.nlp.policy.Clause;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The policies in force with all their clauses, and how many questions were put to them. */
@Component
@Order(2)
class PublishedPolicies implements PublicRecords {

    private final Versions versions;
    private final JdbcClient jdbc;

    PublishedPolicies(Versions versions, JdbcClient jdbc) {
        this.versions = versions;
        this.jdbc = jdbc;
    }

    @Override
    public List<Figures> figures() {
        return List.of(new Figures(
                "questions",
                jdbc.sql("select answer as label, count(*) from asked_question group by 1 order by 1")
                        .query((row, n) ->
                                new Row("pack.figures.answer." + row.getString("label"), row.getLong("count")))
                        .list()));
    }

    @Override
    public List<Publication> publications() {
        return versions.shelves().stream()
                .flatMap(shelf -> shelf.inForce().stream())
                .flatMap(copy -> versions.find(copy.id()).stream())
                .map(version -> new Publication(version.document() + ".txt", text(version)))
                .toList();
    }

    private static String text(PolicyVersion version) {
        return version.policy().clauses().stream()
                .map(Clause::text)
                .collect(Collectors.joining("\n\n", version.title() + "\n\n", "\n"));
    }
}
