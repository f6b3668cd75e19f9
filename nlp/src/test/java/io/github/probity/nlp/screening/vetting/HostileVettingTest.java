package io.github.probity.nlp.screening.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.screening.Finding;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileVettingTest {

    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SC",
                "SC ",
                "S.C.",
                "I have DV. ",
                "((((",
                "\"'\"'",
                "cleared ",
                "clearanse ",
                "s c d v ",
                "#SCclearedDV",
                "<b>SC",
                "&amp;",
                "NPPV ",
                "\ud83c\uddf8\ud83c\udde8",
                "\ud800",
                "c\u200bt\u200bc ",
                "a'b'c'",
                "SC\n",
                "ess see tee "
            })
    void aMegabyteOfOneThingIsReadInTimeWithPlacesInsideIt(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        List<Finding> found = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Screened.find(text));
        assertThat(found)
                .allSatisfy(finding -> assertThat(finding.where().end()).isLessThanOrEqualTo(text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\ud800SC", "'", "s", "<p></p>", "'s", "#", "#S"})
    void textsOfAlmostNothingAreRead(String text) {
        assertThat(Screened.find(text))
                .allSatisfy(finding -> assertThat(finding.where().end()).isLessThanOrEqualTo(text.length()));
    }
}
