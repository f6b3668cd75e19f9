package io.github.probity.bot.access.kind;

import static io.github.probity.bot.access.kind.Field.choice;
import static io.github.probity.bot.access.kind.Field.day;
import static io.github.probity.bot.access.kind.Field.line;
import static io.github.probity.bot.access.kind.Field.option;
import static io.github.probity.bot.access.kind.Field.words;
import static io.github.probity.bot.access.kind.Text.of;

import io.github.probity.bot.access.kind.Kind.Granted;
import java.util.List;
import org.springframework.stereotype.Component;

/** A comment, article or post about the organisation's work. What may be said is part of the answer. */
@Component
final class OfficialComment implements Declaration {

    @Override
    public Kind kind() {
        return Kind.named(
                        "official-comment",
                        of("An official comment, article or post", "Sylw, erthygl neu neges swyddogol"),
                        of(
                                "Before you write or speak about the organisation’s work.",
                                "Cyn i chi ysgrifennu neu siarad am waith y sefydliad."),
                        List.of(
                                choice(
                                        "form",
                                        of("What is it?", "Beth yw e?"),
                                        option("comment", of("A comment or a post", "Sylw neu neges")),
                                        option("article", of("An article", "Erthygl")),
                                        option("talk", of("A talk or an interview", "Sgwrs neu gyfweliad"))),
                                line("where", of("Where does it appear?", "Ble bydd yn ymddangos?")),
                                words(Kind.PURPOSE, of("What is it about, and why?", "Am beth y mae, a pham?")),
                                words("draft", of("What do you want to say?", "Beth hoffech ei ddweud?"))
                                        .optional(),
                                day(
                                        "deadline",
                                        of("By when do you need the answer?", "Erbyn pryd y mae angen yr ateb?"))),
                        List.of(Step.decision("officer", Office.PRINCIPAL_INFORMATION_OFFICER)
                                .asking(words("may-say", of("What may be said?", "Beth y caniateir ei ddweud?")))),
                        Granted.to(form -> form.get("where"))
                                .until((form, from) -> form.day("deadline")
                                        .map(day -> day.plusMonths(1))
                                        .orElse(from.plusMonths(1))))
                .spokenOfAs(
                        "article",
                        "official comment",
                        "press",
                        "publication",
                        "interview",
                        "erthygl",
                        "sylw swyddogol");
    }
}
