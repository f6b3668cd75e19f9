package io.github.probity.bot.access.kind;

import static io.github.probity.bot.access.kind.Field.anyDay;
import static io.github.probity.bot.access.kind.Field.choice;
import static io.github.probity.bot.access.kind.Field.day;
import static io.github.probity.bot.access.kind.Field.line;
import static io.github.probity.bot.access.kind.Field.option;
import static io.github.probity.bot.access.kind.Field.ticks;
import static io.github.probity.bot.access.kind.Field.words;
import static io.github.probity.bot.access.kind.Text.of;

import io.github.probity.bot.access.kind.Kind.Granted;
import java.util.List;
import org.springframework.stereotype.Component;

/** A telephone or tablet of the organisation, for one of seven reasons, or from the pool for a while. */
@Component
final class MobileDevice implements Declaration {

    @Override
    public Kind kind() {
        return Kind.named(
                        "mobile-device",
                        of("A mobile phone or tablet", "Ffôn symudol neu lechen"),
                        of(
                                "When at least one of seven reasons holds; for a short need there is a pool.",
                                "Pan fo o leiaf un o saith rheswm yn gymwys; ar gyfer angen byr mae cronfa."),
                        fields(),
                        List.of(
                                Step.decision("manager", Office.LINE_MANAGER),
                                Step.decision("ict", Office.IT_DESK),
                                Step.confirmation(
                                        "issue",
                                        of("ICT hands the device out", "TGCh yn rhoi’r ddyfais"),
                                        Office.IT_DESK,
                                        line("serial", of("Serial number", "Rhif cyfresol")))),
                        Granted.to(MobileDevice::what))
                .checked(
                        Check.refusing(
                                form -> form.many("reasons").contains("lone")
                                        && form.day("assessed-on").isEmpty(),
                                "assessed-on",
                                of(
                                        "Enter the day of the health and safety assessment: a lone worker needs one first",
                                        "Rhowch ddiwrnod yr asesiad iechyd a diogelwch: mae ei angen ar weithiwr unigol yn gyntaf")),
                        Check.refusing(
                                (form, asker) -> form.day("assessed-on")
                                        .filter(day -> day.isAfter(asker.today()))
                                        .isPresent(),
                                "assessed-on",
                                of("Enter a day that has been", "Rhowch ddiwrnod sydd wedi bod")),
                        Check.refusing(
                                form -> form.get("term").equals("pool") && !form.has(Kind.UNTIL),
                                Kind.UNTIL,
                                of(
                                        "Say when you give it back to the pool",
                                        "Dywedwch pryd y dychwelwch ef i’r gronfa")))
                .obliging(
                        Duty.onLoss(
                                "wipe",
                                of(
                                        "Wipe the device from afar and block the line",
                                        "Clirio’r ddyfais o bell a rhwystro’r lein"),
                                Office.IT_DESK,
                                0),
                        Duty.atEnd(
                                "return",
                                of("Give the device back to ICT", "Rhoi’r ddyfais yn ôl i TGCh"),
                                Office.OWNER,
                                5),
                        Duty.atEnd(
                                "suspend",
                                of(
                                        "Take the device back, or block the line",
                                        "Cymryd y ddyfais yn ôl, neu rwystro’r lein"),
                                Office.IT_DESK,
                                7),
                        Duty.atEnd(
                                "invoice",
                                of(
                                        "Have an invoice sent if it was not given back",
                                        "Anfon anfoneb os na chafodd ei dychwelyd"),
                                Office.IT_DESK,
                                28))
                .spokenOfAs(
                        "mobile phone", "work phone", "smartphone", "tablet", "ipad", "ffôn symudol", "ffôn gwaith");
    }

    private static List<Field> fields() {
        return List.of(
                choice(
                        "device",
                        of("What do you need?", "Beth sydd ei angen arnoch?"),
                        option("phone", of("A mobile phone", "Ffôn symudol")),
                        option("smartphone", of("A smartphone", "Ffôn clyfar")),
                        option("tablet", of("A tablet", "Llechen"))),
                ticks(
                        "reasons",
                        of("Which of these hold?", "Pa rai o’r rhain sy’n gymwys?"),
                        option(
                                "remote",
                                of(
                                        "I work away and cannot do my job without it",
                                        "Rwy’n gweithio o bell ac ni allaf wneud fy ngwaith hebddo")),
                        option(
                                "customers",
                                of(
                                        "Customers are served better with it",
                                        "Mae cwsmeriaid yn cael gwell gwasanaeth gydag ef")),
                        option(
                                "contact",
                                of(
                                        "I must be reached away from my desk, and nothing else will do",
                                        "Rhaid gallu cysylltu â mi oddi wrth fy nesg, ac ni wnaiff dim arall")),
                        option("hours", of("I am on call out of hours", "Rwyf ar alwad y tu allan i oriau")),
                        option(
                                "lone",
                                of(
                                        "I work alone and may be in danger without it",
                                        "Rwy’n gweithio ar fy mhen fy hun a gallaf fod mewn perygl hebddo")),
                        option(
                                "places",
                                of(
                                        "I travel where it is hard to call for help",
                                        "Rwy’n teithio lle mae’n anodd galw am help")),
                        option(
                                "statute",
                                of(
                                        "The law or the organisation requires it",
                                        "Mae’r gyfraith neu’r sefydliad yn mynnu hynny"))),
                words("evidence", of("What shows that they hold?", "Beth sy’n dangos eu bod yn gymwys?")),
                anyDay(
                                "assessed-on",
                                of(
                                        "When was the health and safety assessment?",
                                        "Pryd oedd yr asesiad iechyd a diogelwch?"))
                        .hint(of("Needed if you work alone.", "Ei angen os ydych yn gweithio ar eich pen eich hun."))
                        .optional(),
                choice(
                        "term",
                        of("For how long?", "Am ba hyd?"),
                        option("own", of("As long as the reasons hold", "Cyhyd ag y bo’r rhesymau’n gymwys")),
                        option("pool", of("For a while, from the pool", "Am gyfnod, o’r gronfa"))),
                day(Kind.UNTIL, of("Until when?", "Tan pryd?")).optional());
    }

    private static String what(Form form) {
        return form.get("device")
                + (form.get("term").equals("pool") ? ", pool" : "")
                + (form.has("serial") ? ", " + form.get("serial") : "");
    }
}
