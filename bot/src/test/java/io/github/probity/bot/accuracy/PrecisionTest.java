package io.github.probity.bot.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.probity.bot.review.CaseFacts;
import io.github.probity.bot.review.Signal;
import io.github.probity.bot.review.State;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrecisionTest {

    private static final Signal HATE = new Signal("hate", "race", "offence/encoder", .95);
    private static final Signal OATH = new Signal("profanity", null, "own-term:oath", .6);
    private static final Signal CLEARED = new Signal("vetting-disclosure", null, "vetting-held", .8);

    private final PrecisionTables tables = PrecisionTables.of(List.of(
            facts(State.UPHELD, HATE, OATH),
            facts(State.APPEALED, HATE),
            facts(State.APPEAL_REFUSED, OATH),
            facts(State.DISMISSED, OATH),
            facts(State.APPEAL_UPHELD, HATE),
            facts(State.OPEN, CLEARED),
            facts(State.SECOND_OPINION, CLEARED),
            facts(State.DELETED, OATH)));

    @Test
    void upheldIsRightAndAnUpheldAppealCountsBack() {
        Precision all = tables.all();

        assertThat(List.of(all.right(), all.falseAlarms(), all.onAppeal(), all.undecided()))
                .containsExactly(3, 2, 1, 3);
        assertThat(Objects.requireNonNull(all.share()).estimate()).isCloseTo(.6, within(1e-12));
    }

    @Test
    void aCaseCountsOnceForEachCategoryThatFiredInIt() {
        assertThat(tables.byCategory())
                .extracting(Precision::name, Precision::right, Precision::falseAlarms, Precision::undecided)
                .containsExactly(
                        tuple("hate", 2, 1, 0), tuple("profanity", 2, 1, 1), tuple("vetting-disclosure", 0, 0, 2));
        assertThat(tables.byCategory().get(2).share()).isNull();
        assertThat(tables.byCategory().get(0).promised()).isCloseTo(.95, within(1e-12));
    }

    @Test
    void rulesAreKnownByTheirFamily() {
        assertThat(tables.byFamily())
                .extracting(Precision::name)
                .containsExactly("offence/encoder", "own-term", "vetting");
    }

    @Test
    void byConfidenceACaseCountsWhereItsSurestFindingIs() {
        assertThat(tables.byConfidence())
                .extracting(Precision::name, Precision::decided)
                .containsExactly(tuple("90", 3), tuple("70", 0), tuple("50", 2), tuple("0", 0));
    }

    private static CaseFacts facts(State state, Signal... signals) {
        return new CaseFacts(
                1,
                state,
                null,
                Set.of(),
                false,
                "",
                1,
                List.of(signals),
                new CaseFacts.Times(Instant.EPOCH, null, null, null));
    }
}
