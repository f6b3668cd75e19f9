package io.github.probity.bot.accuracy;

import io.github.probity.bot.accuracy.Precision.Verdict;
import io.github.probity.bot.accuracy.Recall.Found;
import io.github.probity.bot.review.CaseFacts;
import io.github.probity.bot.review.Statistics;
import io.github.probity.nlp.screening.Category;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Says how right the screening is: how many of its findings reviewers uphold, and how much of what is to be found it finds. */
@Service
public class Accuracy {

    private final Statistics statistics;
    private final TallyTable tallies;
    private final Clock clock;

    Accuracy(Statistics statistics, TallyTable tallies, Clock clock) {
        this.statistics = statistics;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** Over the last days before today, which is not over yet. */
    public Figures overDays(int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return between(today.minusDays(days), today);
    }

    private Figures between(LocalDate from, LocalDate to) {
        List<CaseFacts> all = statistics.opened(
                from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                to.atStartOfDay(ZoneOffset.UTC).toInstant());
        List<CaseFacts> screened =
                all.stream().filter(one -> !one.signals().isEmpty()).toList();
        PrecisionTables precision = PrecisionTables.of(screened);
        List<StratumTally> strata = tallies.between(from, to);
        return new Figures(
                from,
                to,
                precision,
                strata,
                Recall.of(found(screened, precision.all()), strata, category -> !category.isCallForHelp()),
                byCategory(screened, precision, strata),
                (int) all.stream()
                        .filter(one -> one.signals().isEmpty() && Verdict.of(one) == Verdict.RIGHT)
                        .count());
    }

    private static Map<String, Recall> byCategory(
            List<CaseFacts> screened, PrecisionTables precision, List<StratumTally> strata) {
        Map<String, Recall> byCategory = new LinkedHashMap<>();
        for (Category category : Arrays.stream(Category.values())
                .filter(one -> !one.isCallForHelp())
                .toList()) {
            List<CaseFacts> of = screened.stream()
                    .filter(one -> one.signals().stream()
                            .anyMatch(signal -> signal.category().equals(category.code())))
                    .toList();
            Predicate<Category> which = category::equals;
            if (!of.isEmpty() || strata.stream().anyMatch(stratum -> stratum.share(which) > 0)) {
                Precision own = precision.byCategory().stream()
                        .filter(one -> one.name().equals(category.code()))
                        .findFirst()
                        .orElse(precision.all());
                byCategory.put(category.code(), Recall.of(found(of, own), strata, which));
            }
        }
        return byCategory;
    }

    private static Found found(List<CaseFacts> cases, Precision precision) {
        return new Found(messages(cases, Verdict.RIGHT), messages(cases, Verdict.UNDECIDED), precision.share());
    }

    private static int messages(List<CaseFacts> cases, Verdict verdict) {
        return cases.stream()
                .filter(one -> Verdict.of(one) == verdict)
                .mapToInt(CaseFacts::messages)
                .sum();
    }
}
