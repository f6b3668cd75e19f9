package io.github.probity.bot.access.leaving;

import static io.github.probity.bot.access.kind.Field.anyDay;
import static io.github.probity.bot.access.kind.Field.choice;
import static io.github.probity.bot.access.kind.Field.option;
import static io.github.probity.bot.access.kind.Field.someone;
import static io.github.probity.bot.access.kind.Field.words;
import static io.github.probity.bot.access.kind.Text.of;

import io.github.probity.bot.access.kind.Check;
import io.github.probity.bot.access.kind.Declaration;
import io.github.probity.bot.access.kind.Duty;
import io.github.probity.bot.access.kind.Field;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kind.Granted;
import io.github.probity.bot.access.kind.Office;
import io.github.probity.bot.access.kind.Outcome;
import io.github.probity.bot.access.kind.Step;
import io.github.probity.bot.access.register.Entry;
import io.github.probity.bot.access.register.Register;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Somebody leaves: the account is switched off, what they had goes to others, and nothing is deleted for 30 days, so that
 * neither the 28 days for files and logins nor the 30 days for mail are undercut.
 */
@Component
final class Leaver implements Declaration {

    static final String CODE = "leaver";
    static final String PERSON = "person";
    static final String LAST_DAY = "last-day";
    static final int DAYS_KEPT = 30;

    private final ObjectProvider<Register> register;

    Leaver(ObjectProvider<Register> register) {
        this.register = register;
    }

    @Override
    public Kind kind() {
        return Kind.named(
                        CODE,
                        of("Somebody leaves", "Mae rhywun yn gadael"),
                        of(
                                "Their manager says so; ICT switches the account off and keeps it for 30 days.",
                                "Eu rheolwr sy’n dweud; mae TGCh yn diffodd y cyfrif ac yn ei gadw am 30 diwrnod."),
                        fields(),
                        List.of(Step.confirmation(
                                "disable",
                                of("ICT switches the account off", "TGCh yn diffodd y cyfrif"),
                                Office.IT_DESK)),
                        Granted.to(form -> "Account and mailbox, kept for handing over")
                                .of(PERSON)
                                .until((form, from) -> form.day(LAST_DAY)
                                        .filter(day -> day.isAfter(from))
                                        .orElse(from)
                                        .plusDays(DAYS_KEPT)))
                .checked(
                        Check.refusing(
                                (form, asker) -> form.has(PERSON)
                                        && !asker.manages(form.get(PERSON))
                                        && !asker.holds(Office.HUMAN_RESOURCES),
                                PERSON,
                                of(
                                        "Only the person’s manager or Human Resources can say so",
                                        "Dim ond rheolwr y person neu Adnoddau Dynol all ddweud hynny")),
                        Check.refusing(
                                (form, asker) ->
                                        form.get("why").equals("discipline") && !asker.holds(Office.HUMAN_RESOURCES),
                                "why",
                                of(
                                        "Only Human Resources can have an account switched off in a disciplinary matter",
                                        "Dim ond Adnoddau Dynol all ddiffodd cyfrif mewn mater disgyblu")))
                .obliging(
                        Duty.atStart(
                                "files",
                                of(
                                        "Move files and mail folders to those who take them over",
                                        "Symud ffeiliau a ffolderi post at y rhai sy’n eu cymryd"),
                                Office.LINE_MANAGER,
                                14),
                        Duty.atStart(
                                "things",
                                of(
                                        "Take back devices, and hand accounts and groups over",
                                        "Cymryd dyfeisiau’n ôl, a throsglwyddo cyfrifon a grwpiau"),
                                Office.LINE_MANAGER,
                                14),
                        Duty.atEnd(
                                "delete",
                                of("Delete the login and the mail", "Dileu’r mewngofnod a’r post"),
                                Office.IT_DESK,
                                7))
                .spokenOfAs("leaver", "is leaving", "yn gadael");
    }

    private static List<Field> fields() {
        return List.of(
                someone(PERSON, of("Who leaves?", "Pwy sy’n gadael?")),
                anyDay(LAST_DAY, of("What is their last day?", "Beth yw eu diwrnod olaf?")),
                choice(
                        "why",
                        of("Is it a disciplinary matter?", "A yw’n fater disgyblu?"),
                        option("ordinary", of("No", "Nac ydy")),
                        option(
                                "discipline",
                                of("Yes: switch the account off at once", "Ydy: diffodd y cyfrif ar unwaith"))),
                someone("files-to", of("Who takes over files and mail?", "Pwy sy’n cymryd ffeiliau a phost?"))
                        .optional(),
                words(
                                "devices",
                                of(
                                        "Which devices, accounts and groups do they have?",
                                        "Pa ddyfeisiau, cyfrifon a grwpiau sydd ganddynt?"))
                        .optional());
    }

    /** What they had is in nobody's hands until it is handed over. */
    @Override
    public void granted(Outcome outcome) {
        Register all = register.getObject();
        all.heldBy(outcome.form().get(PERSON)).stream()
                .filter(entry -> !entry.grant().kind().equals(CODE))
                .map(Entry::id)
                .forEach(id -> all.suspend(id, ""));
    }
}
