package io.github.probity.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    private final Folding folding = new Folding(SmallSpelling.spelling());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # digits and signs for letters
                    I h4t3 you              | i hate you
                    what an 1d10t           | what an idiot
                    you $tup!d m0r0n        | you stupid moron
                    such a l0s3r.           | such a loser.
                    h4444te                 | hate
                    # stars and the like
                    I h*te this             | i hate this
                    you st***d lot          | you stupid lot
                    s__m of the earth       | scum of the earth
                    *m**on* all             | *moron* all
                    # signs between the letters
                    h.a.t.e                 | hate
                    i-d-i-o-t!              | idiot!
                    # letters and halves apart
                    h a t e                 | hate
                    I h a t e you           | i hate you
                    i h a t e u             | i hate u
                    you i d i o t           | you idiot
                    you idi ot.             | you idiot.
                    a mor on, really        | a moron, really
                    h 4 t e                 | hate
                    # keys held down
                    haaaate                 | hate
                    IIIIDIOT                | idiot
                    stuuuupiiiid            | stupid
                    # words run together
                    ihatethemall            | i hate them all
                    #ihatethemall           | #ihatethemall
                    # slips of the keys and mirror writing
                    you idoit               | you idiot
                    stuipd people           | stupid people
                    you are etah            | you are hate
                    # letters of other alphabets and dress
                    һаtе                    | hate
                    ｉｄｉｏｔ                   | idiot
                    𝓱𝓪𝓽𝓮                    | hate
                    hàté                    | hate
                    ⓗⓐⓣⓔ                    | hate
                    🅷🅰🆃🅴                    | hate
                    # parts of compounds, genitives
                    h4te-filled             | hate-filled
                    that 1diot's desk       | that idiot's desk
                    """)
    void aDisguiseIsUndone(String written, String read) {
        assertThat(folding.fold(written).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3pm", "b12", "a55", "m25", "4x4", "covid-19", "covid19", "****", "*****", "a**", "**bold**", "_bold_",
                        "h2o",
                "j.r. hartley", "s.a.s", "u.s.a.", "e.g.", "i.e.", "a.s.s.", "www", "xxx", "iii", "hmm", "1,000.50",
                        "£25", "10:30",
                "24/7", "and/or", "mp3", "win10", "v1.2.3", "gr8", "o'neill", "co-op", "b", "a b c", "x", "g-7",
                        "ass3ss",
                "https://example.org/a?b=c", "jo@example.org", "c++", "c#", "l-5", "section 4(a)", "p...", "@home",
                        "#hashtag"
            })
    void whatOnlyLooksLikeOneStaysAsItIs(String written) {
        assertThat(folding.fold(written).text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Idoit", "Etah", "Stuipd", "Ihatethemall"})
    void aWordInTheSpellingOfANameIsNoSlip(String name) {
        assertThat(folding.fold(name).text()).isEqualTo(name.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void signsNobodySeesAreLeftOut() {
        assertThat(folding.fold("h\u200ba\u00adt\u2060e").text()).isEqualTo("hate");
        assertThat(folding.fold("h\u0000ate\u007f").text()).isEqualTo("hate");
        assertThat(folding.fold("\u202ehate\u202c").text()).isEqualTo("hate");
        assertThat(folding.fold("h\u0336a\u0336t\u0336e\u0336").text()).isEqualTo("hate");
        assertThat(folding.fold("ha\ud800te").text()).isEqualTo("hate");
    }

    @Test
    void linesStayLines() {
        assertThat(folding.fold("one\r\ntwo\tthree").text()).isEqualTo("one \ntwo\tthree");
        assertThat(folding.fold("h\na\nt\ne").text()).isEqualTo("h\na\nt\ne");
    }

    @Test
    void emojiAndOtherScriptsStay() {
        assertThat(folding.fold("👍 谢谢 한국 धन").text()).isEqualTo("👍 谢谢 한국 धन");
    }

    @Test
    void everyLetterOfAnUndoneWordStandsForTheWholeOfWhatWasWritten() {
        MappedText folded = folding.fold("You h 4 t 3 me");
        int at = folded.text().indexOf("hate");
        assertThat(folded.text()).isEqualTo("you hate me");
        assertThat(folded.toSource(new Span(at, at + 4))).isEqualTo(new Span(4, 11));
        assertThat(folded.toSource(new Span(at + 1, at + 2))).isEqualTo(new Span(4, 11));
        assertThat(folded.fromSource(new Span(6, 7))).isEqualTo(new Span(at, at + 4));
    }
}
