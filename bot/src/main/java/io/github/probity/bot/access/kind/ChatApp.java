package io.github.probity.bot.access.kind;

import static io.github.probity.bot.access.kind.Field.day;
import static io.github.probity.bot.access.kind.Field.line;
import static io.github.probity.bot.access.kind.Field.words;
import static io.github.probity.bot.access.kind.Text.of;

import io.github.probity.bot.access.kind.Kind.Granted;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;

/** WhatsApp or another chat app that is not the organisation's own, for one purpose and with a business case. */
@Component
final class ChatApp implements Declaration {

    @Override
    public Kind kind() {
        return Kind.named(
                        "chat-app",
                        of("WhatsApp or another chat app", "WhatsApp neu ap sgwrsio arall"),
                        of(
                                "For a purpose that Teams cannot serve, with a business case and an end.",
                                "At ddiben na all Teams ei wasanaethu, gydag achos busnes a dyddiad gorffen."),
                        List.of(
                                line("app", of("Which app?", "Pa ap?")),
                                words(Kind.PURPOSE, of("What is it for?", "Ar gyfer beth y mae?"))
                                        .hint(of(
                                                "It may then be used for this and nothing else.",
                                                "Gellir ei ddefnyddio ar gyfer hyn a dim byd arall.")),
                                words("members", of("Who is in the group?", "Pwy sydd yn y grŵp?"))
                                        .hint(of(
                                                "Teams and organisations; names where it is a few people.",
                                                "Timau a sefydliadau; enwau os ychydig o bobl ydynt.")),
                                words(
                                        "not-discussed",
                                        of("What will not be discussed there?", "Beth na fydd yn cael ei drafod yno?")),
                                words(
                                        "records",
                                        of(
                                                "How do records get from the app into the organisation’s own store?",
                                                "Sut y bydd cofnodion yn cyrraedd storfa’r sefydliad ei hun?")),
                                day(Kind.UNTIL, of("Until when is it needed?", "Tan pryd y mae ei angen?"))),
                        List.of(
                                Step.decision("manager", Office.LINE_MANAGER),
                                Step.decision("head", Office.HEAD_OF_SERVICE),
                                Step.decision("governance", Office.INFORMATION_GOVERNANCE)),
                        Granted.to(form -> form.get("app")))
                .obliging(
                        Duty.every(
                                Period.ofMonths(1),
                                "transfer",
                                of(
                                        "Move this month’s records from the app into the organisation’s store",
                                        "Symud cofnodion y mis hwn o’r ap i storfa’r sefydliad"),
                                Office.OWNER,
                                7),
                        Duty.atEnd(
                                "last-transfer",
                                of(
                                        "Move the last records into the organisation’s store",
                                        "Symud y cofnodion olaf i storfa’r sefydliad"),
                                Office.OWNER,
                                7),
                        Duty.atEnd(
                                "wipe",
                                of(
                                        "Delete the group and its messages from all phones",
                                        "Dileu’r grŵp a’i negeseuon o bob ffôn"),
                                Office.OWNER,
                                14))
                .spokenOfAs("whatsapp", "signal", "telegram", "chat app", "ap sgwrsio");
    }
}
