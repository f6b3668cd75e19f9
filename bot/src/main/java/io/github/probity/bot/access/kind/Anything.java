package io.github.probity.bot.access.kind;

import static io.github.probity.bot.access.kind.Field.day;
import static io.github.probity.bot.access.kind.Field.line;
import static io.github.probity.bot.access.kind.Field.words;
import static io.github.probity.bot.access.kind.Text.of;

import io.github.probity.bot.access.kind.Kind.Granted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Access to anything else with a business need. The organisation adds questions of its own by the setting {@code
 * probity.access.questions}: English and Welsh with a bar between, questions with semicolons between.
 */
@Component
final class Anything implements Declaration {

    private final List<String> questions;

    Anything(@Value("${probity.access.questions:}") String questions) {
        this.questions = Arrays.stream(questions.split(";"))
                .map(String::strip)
                .filter(question -> !question.isEmpty())
                .toList();
    }

    @Override
    public Kind kind() {
        List<Field> fields = new ArrayList<>(List.of(
                line("what", of("What do you need access to?", "Mynediad at beth sydd ei angen arnoch?")),
                words(Kind.PURPOSE, of("What is the business need?", "Beth yw’r angen busnes?"))));
        for (int i = 0; i < questions.size(); i++) {
            fields.add(words("own-" + (i + 1), question(questions.get(i))));
        }
        fields.add(day(Kind.UNTIL, of("Until when is it needed?", "Tan pryd y mae ei angen?"))
                .hint(of(
                        "Leave this empty if there is no end in sight.",
                        "Gadewch hwn yn wag os nad oes diwedd mewn golwg."))
                .optional());
        return Kind.named(
                        "anything",
                        of("Access to something else", "Mynediad at rywbeth arall"),
                        of(
                                "A system, a shared mailbox, software: whatever your work needs.",
                                "System, blwch post a rennir, meddalwedd: beth bynnag sydd ei angen ar eich gwaith."),
                        fields,
                        List.of(
                                Step.decision("manager", Office.LINE_MANAGER),
                                Step.confirmation(
                                        "give", of("ICT gives access", "TGCh yn rhoi mynediad"), Office.IT_DESK)),
                        Granted.to(form -> form.get("what")))
                .obliging(Duty.atEnd("remove", of("Take the access away", "Tynnu’r mynediad"), Office.IT_DESK, 3));
    }

    private static Text question(String both) {
        int bar = both.indexOf('|');
        return bar < 0
                ? of(both, both)
                : of(both.substring(0, bar).strip(), both.substring(bar + 1).strip());
    }
}
