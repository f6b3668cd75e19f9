package io.github.probity.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>ha<b>te</b></p>                                   | hate\\n
                    <p>one</p><p>two</p>                                 | one\\ntwo\\n
                    one<br>two                                           | one\\ntwo
                    a &amp; b&nbsp;c &lt;d&gt;                           | a & b\u00a0c <d>
                    &#104;&#x61;te                                       | hate
                    <at id="0">Jo Bloggs</at> hello                      | Jo Bloggs hello
                    <emoji id="smile" alt="🙂" title="Smile"></emoji> ok  | 🙂 ok
                    <img data-alt="no" alt='a cat' src="x">!             | a cat!
                    <td>one</td><td>two</td>                             | one two
                    x<!-- <b>unseen</b> -->y<b>z</b>                     | xyz
                    a<script>unseen()</SCRIPT>b<b>c</b>                  | abc
                    <b>a</b> <o:p></o:p>b                                | a b
                    <custom-thing x="1">a</custom-thing><b>b</b>         | a</custom-thing>b
                    """)
    void markupIsUndone(String sent, String read) {
        assertThat(ReadableText.of(sent).text()).isEqualTo(read.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 < 4 and 5 > 2",
                "<someone> said so",
                "AT&T",
                "a &b; c",
                "I <3 this",
                "if x<y && y>z",
                "",
                "<",
                "&;"
            })
    void whatIsNoMarkupStays(String sent) {
        assertThat(ReadableText.of(sent).text()).isEqualTo(sent);
    }

    @Test
    void whatIsNeverClosedHidesNothing() {
        assertThat(ReadableText.of("<b>a</b><!-- still read").text()).isEqualTo("a<!-- still read");
        assertThat(ReadableText.of("<b>a</b><script>still read").text()).isEqualTo("astill read");
        assertThat(ReadableText.of("<b>a</b><style>still</style read").text()).isEqualTo("astill</style read");
        assertThat(ReadableText.of("<b>a</b> <all of you>").text()).isEqualTo("a <all of you>");
    }

    @Test
    void aFindingLandsOnTheCharactersThatWereSent() {
        String sent = "<p>you ha<i>te</i> &amp; more</p>";
        MappedText readable = ReadableText.of(sent);
        int at = readable.text().indexOf("hate");
        assertThat(readable.toSource(new Span(at, at + 4)).of(sent)).isEqualTo("ha<i>te");
        assertThat(readable.toSource(new Span(at + 4, at + 6)).of(sent)).isEqualTo(" &amp;");
        assertThat(readable.fromSource(new Span(0, 3)).length()).isZero();
    }

    @Test
    void aMegabyteOfHostileMarkupIsReadThrough() {
        for (String piece :
                new String[] {"<!--", "<script>", "<p ", "<b>", "&", "&#", "<a<", "</", "<style></styl", "\ud83d"}) {
            String hostile = "<b>x</b>" + piece.repeat(1_000_000 / piece.length());
            assertThat(ReadableText.of(hostile).text().length()).isLessThanOrEqualTo(hostile.length());
        }
    }
}
