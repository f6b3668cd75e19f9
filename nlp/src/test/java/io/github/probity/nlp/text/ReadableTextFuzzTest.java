package io.github.probity.nlp.text;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ReadableTextFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void knowsWhereItCameFrom(byte[] seed) {
        String sent = SeedText.of(seed);
        ExactMapping.check(ReadableText.of(sent), sent);
    }
}
