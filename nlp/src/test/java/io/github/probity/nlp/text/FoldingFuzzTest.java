package io.github.probity.nlp.text;

import com.code_intelligence.jazzer.junit.FuzzTest;

class FoldingFuzzTest {

    private final Folding folding = new Folding(SmallSpelling.spelling());

    @FuzzTest(maxDuration = "1m")
    void knowsTheWayThroughTheReadableText(byte[] seed) {
        String sent = SeedText.of(seed);
        MappedText readable = ReadableText.of(sent);
        MappedText folded = folding.fold(readable.text());
        ExactMapping.check(folded, readable.text());
        ExactMapping.check(folded.after(readable), sent);
    }
}
