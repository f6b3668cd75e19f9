package io.github.probity.bot.teams.card;

import java.util.List;
import java.util.Map;

/**
 * Questions at the end of a card: one with a few answers of which one must be chosen, and one for free words.
 *
 * @param note the question for free words, and what was written there before
 * @param data comes back beside the answers, under the name {@code form}
 */
public record Form(Question question, Note note, String submit, String data) {

    /** The names under which the answers come back. */
    public static final String CHOSEN = "chosen";

    public static final String WRITTEN = "written";
    public static final String DATA = "form";

    /** @param missing what is said to whoever chooses nothing */
    public record Question(String words, List<Answer> answers, String missing, String chosen) {}

    public record Answer(String value, String words) {}

    public record Note(String words, int longest, String written) {}

    List<Map<String, Object>> elements() {
        Map<String, Object> send = Element.of("Action.Submit", "title", submit, "data", Map.of(DATA, data));
        return List.of(choice(), text(), Element.actions(List.of(send)));
    }

    private Map<String, Object> choice() {
        return Element.of(
                "Input.ChoiceSet",
                "id",
                CHOSEN,
                "label",
                question.words(),
                "style",
                "expanded",
                "isRequired",
                true,
                "errorMessage",
                question.missing(),
                "value",
                question.chosen(),
                "choices",
                question.answers().stream()
                        .map(answer -> Map.of("title", answer.words(), "value", answer.value()))
                        .toList());
    }

    private Map<String, Object> text() {
        return Element.of(
                "Input.Text",
                "id",
                WRITTEN,
                "label",
                note.words(),
                "isMultiline",
                true,
                "maxLength",
                note.longest(),
                "value",
                note.written());
    }
}
