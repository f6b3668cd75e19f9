package io.github.probity.bot.subjectaccess;

import io.github.probity.bot.retention.DisposalLog;
import io.github.probity.bot.subjectaccess.Figures.Row;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many records have been disposed of, by kind. */
@Component
@Order(9)
class RetentionRecords implements PublicRecords {

    private final DisposalLog log;

    RetentionRecords(DisposalLog log) {
        this.log = log;
    }

    @Override
    public List<Figures> figures() {
        return List.of(new Figures(
                "disposals",
                log.totals().stream()
                        .map(total -> new Row("retention.kind." + total.kind(), total.count()))
                        .toList()));
    }
}
