package io.github.probity.nlp.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final Folding FOLDING = new Folding(new Spelling(Map.of("hello", 1), List.of("rotter")));
    private static final Sentences SENTENCES = Sentences.english();

    @Test
    void aShortMessageIsOneWindow() {
        assertThat(windows("See you at ten. Bring the keys."))
                .extracting(Window::input)
                .containsExactly("see you at ten. bring the keys.");
    }

    @Test
    void aBlankMessageHasNone() {
        assertThat(windows("  \n ")).isEmpty();
        assertThat(windows("")).isEmpty();
    }

    @Test
    void aLongMessageIsCutAtSentencesAndNoneIsLeftOut() {
        String text = sentences(30);
        List<Window> windows = windows(text);
        assertThat(windows).hasSizeGreaterThan(3);
        for (int n = 0; n < 30; n++) {
            String sentence = "Lorry number " + n + " was washed and parked.";
            assertThat(windows).anyMatch(window -> window.place().of(text).contains(sentence));
        }
    }

    @Test
    void aWindowBeginsWithTheLastSentenceOfTheOneBefore() {
        String text = sentences(30);
        List<Window> windows = windows(text);
        for (int n = 1; n < windows.size(); n++) {
            assertThat(windows.get(n).place().start())
                    .isLessThan(windows.get(n - 1).place().end());
        }
    }

    @Test
    void disguisesAreUndoneAndEmojiSpeltOut() {
        assertThat(windows("you r0tter \ud83d\ude00"))
                .extracting(Window::input)
                .containsExactly("you rotter  grinning face ");
    }

    @Test
    void whatMachinesWroteToTellThingsApartIsLeftOut() {
        assertThat(
                        windows(
                                "you rotter, 5E7C0B1E-0000-4000-8000-0000000000af, see {5e7c0b1e-0000-4000-8000-000000000001}."))
                .extracting(Window::input)
                .containsExactly("you rotter, , see .");
        assertThat(windows("built from 3f786850e387550fdab836ed7e6dc881de23001b today"))
                .extracting(Window::input)
                .containsExactly("built from  today");
    }

    @Test
    void wordsAndNumbersThatOnlyLookLikeThemAreRead() {
        assertThat(windows("faced a facade effaced; ring 02890123456 about case 20261125, deadbeefdeadbeef"))
                .extracting(Window::input)
                .containsExactly("faced a facade effaced; ring 02890123456 about case 20261125, deadbeefdeadbeef");
    }

    @Test
    void theConversationSoFarStandsBeforeTheText() {
        Message message = new Message(
                "Yes",
                Channel.CHAT,
                "Ada",
                List.of(
                        new Message.Line("Bo", "first"),
                        new Message.Line("Cy", "<p>second</p>"),
                        new Message.Line("Di", "Third?")));
        assertThat(new ScreenedText(message, FOLDING, SENTENCES).windows())
                .extracting(Window::input)
                .containsExactly("second | Third? | yes");
    }

    @Test
    void aMegabyteWithoutAStopIsCutAllTheSame() {
        assertThat(windows("word ".repeat(200_000))).hasSizeGreaterThan(1_000);
    }

    private static String sentences(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "Lorry number " + n + " was washed and parked.")
                .collect(Collectors.joining(" "));
    }

    private static List<Window> windows(String text) {
        return new ScreenedText(Message.of(text), FOLDING, SENTENCES).windows();
    }
}
