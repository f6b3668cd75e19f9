package io.github.probity.bot.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.probity.bot.cli.Command;
import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Detector;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Span;
import io.github.probity.nlp.text.Spelling;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever comes in, each line gives one line of JSON or one complaint, and the exit code says which. */
class ScreenFuzzTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Screener SCREENER =
            new Screener(new Folding(new Spelling(Map.of(), List.of())), Sentences.english(), List.of(everything()));

    private final Screen screen = new Screen(encoder -> SCREENER);

    @FuzzTest(maxDuration = "1m")
    void answersEachLine(byte[] input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = screen.run(List.of(), new ByteArrayInputStream(input), print(out), print(err));

        List<String> answers = lines(out);
        List<String> complaints = lines(err);
        assertThat(answers.size() + complaints.size()).isEqualTo(linesWithWords(input));
        assertThat(exit).isEqualTo(complaints.isEmpty() ? Command.DONE : Command.PARTLY_DONE);
        assertThat(answers).allSatisfy(ScreenFuzzTest::isAnswer);
        assertThat(complaints).allSatisfy(complaint -> assertThat(complaint).startsWith("line "));
    }

    private static void isAnswer(String line) {
        JsonNode answer = JSON.readTree(line);
        assertThat(answer.get("id").isString() || answer.get("id").isNumber()).isTrue();
        assertThat(answer.get("findings").size()).isEqualTo(1);
    }

    private static Detector everything() {
        return text -> List.of(new Finding(
                Category.PROFANITY,
                null,
                null,
                Severity.LOW,
                1,
                new Span(0, text.message().text().length()),
                "everything",
                text.message().text()));
    }

    /** How many lines hold more than blanks; a carriage return before a line's end belongs to it. */
    private static long linesWithWords(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        return Pattern.compile("\n")
                .splitAsStream(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text)
                .filter(line -> !line.matches("[ \t]*"))
                .count();
    }

    private static List<String> lines(ByteArrayOutputStream written) {
        return List.of(written.toString(StandardCharsets.UTF_8).split("\n")).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static PrintStream print(ByteArrayOutputStream written) {
        return new PrintStream(written, true, StandardCharsets.UTF_8);
    }
}
