package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.probity.nlp.policy.reading.UnreadablePolicyException.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The formats that a person could write by hand: whatever is in them, the reader neither fails nor takes long. */
class WrittenPolicyFuzzTest {

    private static final List<String> NAMES = List.of("policy.txt", "policy.md", "policy.html");
    private static final Set<Format> WRITTEN = EnumSet.of(Format.TEXT, Format.MARKDOWN, Format.HTML);

    private final PolicyReader reader = new PolicyReader();

    @FuzzTest(maxDuration = "1m")
    void isReadOrRefused(byte[] content) {
        NAMES.forEach(name -> read(name, content));
    }

    private void read(String name, byte[] content) {
        try {
            SoundPolicy.check(reader.read(name, content));
        } catch (UnreadablePolicyException refused) {
            assertThat(refused.reason()).isNotIn(Reason.TOO_SLOW, Reason.TOO_LARGE);
            assertThat(refused.reason() == Reason.DAMAGED && WRITTEN.contains(Format.of(name, content)))
                    .as("only an archive or a PDF can be damaged")
                    .isFalse();
        }
    }
}
