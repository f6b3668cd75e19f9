package io.github.probity.graph.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindRuleTest {

    @ParameterizedTest
    @CsvSource({
        "Councillor*, 'councillor, Leader', true",
        "Councillor*, Deputy Councillor, false",
        "*contractor*, Network Contractor (fixed term), true",
        "Guest, guest, true",
        "Guest, Guests, false",
        "a.b, axb, false",
        "(*), (any), true",
        "Guest, , false",
    })
    void fitsTheWholeValueInAnyCaseWithStarsForAnyText(String pattern, String value, boolean fits) {
        var rule = new KindRule(PersonKind.THIRD_PARTY, KindRule.Property.JOB_TITLE, pattern);

        assertThat(rule.fits(value)).isEqualTo(fits);
    }
}
