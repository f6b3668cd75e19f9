package io.github.probity.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every text that knows where it came from. */
final class ExactMapping {

    private ExactMapping() {}

    /** Checks the way back to what was sent, and forth again. */
    static void check(MappedText mapped, String sent) {
        back(mapped, sent);
        forth(mapped, sent);
    }

    private static void back(MappedText mapped, String sent) {
        Span before = new Span(0, 0);
        for (int n = 0; n < mapped.text().length(); n++) {
            Span source = mapped.toSource(new Span(n, n + 1));
            assertThat(source.length())
                    .as("something gave each character of %s", sent)
                    .isPositive();
            assertThat(source.end()).isLessThanOrEqualTo(sent.length());
            assertThat(source.start()).isGreaterThanOrEqualTo(before.start());
            assertThat(source.equals(before) || source.start() >= before.end())
                    .as("stretches are the same or apart")
                    .isTrue();
            Span again = mapped.fromSource(source);
            assertThat(again.start() <= n && n < again.end())
                    .as("there and back")
                    .isTrue();
            assertThat(mapped.toSource(again)).as("and there again").isEqualTo(source);
            before = source;
        }
    }

    private static void forth(MappedText mapped, String sent) {
        Span before = new Span(0, 0);
        for (int n = 0; n < sent.length(); n++) {
            Span here = mapped.fromSource(new Span(n, n + 1));
            assertThat(here.end()).isLessThanOrEqualTo(mapped.text().length());
            assertThat(here.start()).isGreaterThanOrEqualTo(before.start());
            assertThat(here.end()).isGreaterThanOrEqualTo(before.end());
            before = here;
        }
    }
}
