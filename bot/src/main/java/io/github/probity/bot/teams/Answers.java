package io.github.probity.bot.teams;

import com.microsoft.bot.schema.Activity;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.teams.card.Form;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What came back from the form about a message.
 *
 * @param form the name of the form, the same however often it is sent
 * @param chosen what is wrong with the message, as the client sends it
 */
record Answers(String form, String chosen, String note) {

    /** In characters. */
    static final int LONGEST_NOTE = 500;

    private static final int LONGEST_NAME = 100;

    /** Without a form's name the invoke's own is taken: then only what Teams delivers twice is known again. */
    static Answers in(Activity invoke) {
        Map<?, ?> data = invoke.getValue() instanceof Map<?, ?> sent && sent.get("data") instanceof Map<?, ?> answers
                ? answers
                : Map.of();
        String form = word(data, Form.DATA);
        boolean named = !form.isEmpty() && form.length() <= LONGEST_NAME;
        return new Answers(
                named ? form : Optional.ofNullable(invoke.getId()).orElse(""),
                word(data, Form.CHOSEN),
                word(data, Form.WRITTEN).replace("\0", ""));
    }

    private static String word(Map<?, ?> data, String name) {
        return data.get(name) instanceof String word ? word.strip() : "";
    }

    Optional<Report.About> about() {
        return Arrays.stream(Report.About.values())
                .filter(about -> about.name().equals(chosen))
                .findFirst();
    }
}
