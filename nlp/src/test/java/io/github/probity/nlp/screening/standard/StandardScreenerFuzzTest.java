package io.github.probity.nlp.screening.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.text.SeedText;
import java.util.List;

class StandardScreenerFuzzTest {

    private static final Screener SCREENER = StandardScreener.load(false);

    @FuzzTest(maxDuration = "1m")
    void findsNothingOutsideTheText(byte[] seed) {
        String text = SeedText.of(seed);
        for (Channel channel : Channel.values()) {
            SCREENER.screen(new Message(text, channel, null, List.of())).forEach(finding -> check(finding, text));
        }
    }

    private static void check(Finding finding, String text) {
        assertThat(finding.where().length()).isPositive();
        assertThat(finding.where().end()).isLessThanOrEqualTo(text.length());
        assertThat(finding.confidence()).isBetween(0.0, 1.0);
        assertThat(finding.rule()).isNotBlank();
        assertThat(finding.explanation()).isNotBlank();
    }
}
