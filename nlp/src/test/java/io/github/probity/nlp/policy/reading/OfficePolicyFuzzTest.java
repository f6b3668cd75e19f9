package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.probity.nlp.policy.reading.UnreadablePolicyException.Reason;

/** Word documents and PDFs, whole and damaged: they are read or refused with a reason, and never take long. */
class OfficePolicyFuzzTest {

    private final PolicyReader reader = new PolicyReader();

    @FuzzTest(maxDuration = "1m")
    void isReadOrRefused(byte[] content) {
        try {
            SoundPolicy.check(reader.read("policy.docx", content));
        } catch (UnreadablePolicyException refused) {
            assertThat(refused.reason()).isNotEqualTo(Reason.TOO_SLOW);
        }
    }
}
