package io.github.probity.bot.access.kind;

import static io.github.probity.bot.access.kind.Field.anyDay;
import static io.github.probity.bot.access.kind.Field.day;
import static io.github.probity.bot.access.kind.Field.line;
import static io.github.probity.bot.access.kind.Field.option;
import static io.github.probity.bot.access.kind.Field.someone;
import static io.github.probity.bot.access.kind.Field.ticks;
import static io.github.probity.bot.access.kind.Field.words;
import static io.github.probity.bot.access.kind.Text.of;

import io.github.probity.bot.access.kind.Kind.Granted;
import io.github.probity.bot.review.Reveals;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A look at how somebody suspected of misuse uses electronic communications. Only after a Director, or the deputy whom they
 * nominated, and then the Head of ICT have agreed is anybody named, to nobody but whoever asked, and for some weeks.
 */
@Component
public final class Investigation implements Declaration {

    /** Under which the register knows it. */
    public static final String CODE = "investigation";

    private static final int LONGEST_DAYS = 28;

    private final Reveals reveals;

    Investigation(Reveals reveals) {
        this.reveals = reveals;
    }

    @Override
    public Kind kind() {
        return Kind.named(
                        CODE,
                        of("A user investigation", "Ymchwiliad i ddefnyddiwr"),
                        of(
                                "When you suspect misuse: who sent a message of a case, or details of somebody’s usage.",
                                "Pan amheuwch gamddefnydd: pwy anfonodd neges mewn achos, neu fanylion defnydd rhywun."),
                        fields(),
                        List.of(Step.decision("director", Office.DIRECTOR), Step.decision("ict", Office.HEAD_OF_ICT)),
                        Granted.to(form -> form.has("case") ? about(form.get("case")) : "Usage details"))
                .checked(
                        Check.refusing(
                                form -> form.has("case") == form.has("suspect"),
                                "case",
                                of(
                                        "Give either the number of a case or the person, not both",
                                        "Rhowch naill ai rif achos neu’r person, nid y ddau")),
                        Check.refusing(
                                (form, asker) -> form.has("case") && !asker.reviews(form.get("case")),
                                "case",
                                of(
                                        "Enter the number of a case that you review, and whose sender is known",
                                        "Rhowch rif achos yr ydych yn ei adolygu, y mae ei anfonwr yn hysbys")),
                        Check.refusing(
                                (form, asker) -> form.has("suspect")
                                        && !asker.manages(form.get("suspect"))
                                        && !asker.holds(Office.HUMAN_RESOURCES),
                                "suspect",
                                of(
                                        "Only the person’s manager or Human Resources can ask for this",
                                        "Dim ond rheolwr y person neu Adnoddau Dynol all ofyn am hyn")),
                        Check.refusing(
                                (form, asker) -> before(form, "to", "from"),
                                "to",
                                of(
                                        "The last day must not be before the first",
                                        "Ni chaiff y diwrnod olaf fod cyn y cyntaf")),
                        Check.refusing(
                                (form, asker) -> form.day(Kind.UNTIL)
                                        .filter(day -> day.isAfter(asker.today().plusDays(LONGEST_DAYS)))
                                        .isPresent(),
                                Kind.UNTIL,
                                of(
                                        "Enter a day within the next 28 days",
                                        "Rhowch ddiwrnod o fewn yr 28 diwrnod nesaf")))
                .inConfidence()
                .about(form -> form.get("case").matches("\\d{1,18}")
                        ? reveals.partyTo(Long.parseLong(form.get("case")))
                                .map(Set::of)
                                .orElse(Set.of())
                        : Set.of())
                .obliging(Duty.atEnd(
                        "destroy",
                        of(
                                "Hand what was found to Human Resources, or destroy it",
                                "Rhoi’r hyn a ganfuwyd i Adnoddau Dynol, neu ei ddinistrio"),
                        Office.OWNER,
                        7))
                .spokenOfAs("user investigation", "investigate", "ymchwiliad");
    }

    /** How the register calls what may be looked at about a case. */
    public static String about(String caseNumber) {
        return "Case " + caseNumber;
    }

    private static boolean before(Form form, String last, String first) {
        LocalDate from = form.day(first).orElse(LocalDate.MIN);
        return form.day(last).filter(day -> day.isBefore(from)).isPresent();
    }

    private static List<Field> fields() {
        return List.of(
                line("case", of("Number of the case, if it is about one", "Rhif yr achos, os yw am un"))
                        .optional(),
                someone("suspect", of("The person, if you know who it is", "Y person, os gwyddoch pwy yw"))
                        .optional(),
                words(Kind.PURPOSE, of("What makes you suspect misuse?", "Beth sy’n peri i chi amau camddefnydd?")),
                ticks(
                        "scope",
                        of(
                                "What is needed? Nothing else is looked at.",
                                "Beth sydd ei angen? Ni edrychir ar ddim arall."),
                        option("name", of("Who it is", "Pwy yw")),
                        option("email", of("E-mail traffic", "Traffig e-bost")),
                        option("internet", of("Sites visited", "Gwefannau")),
                        option("telephone", of("Telephone calls", "Galwadau ffôn"))),
                anyDay("from", of("From which day on?", "O ba ddiwrnod?")),
                anyDay("to", of("Up to which day?", "Hyd at ba ddiwrnod?")),
                words("necessity", of("Why will nothing less do?", "Pam na wnaiff dim llai?")),
                words(
                        "proportion",
                        of(
                                "Why does the suspicion weigh more than their privacy?",
                                "Pam mae’r amheuaeth yn drymach na’u preifatrwydd?")),
                ticks(
                        "rights",
                        of("The person’s rights", "Hawliau’r person"),
                        option(
                                "told",
                                of(
                                        "I know that they can see that they were named, ask what is held about them, and answer to it before anything is decided",
                                        "Gwn y gallant weld iddynt gael eu henwi, gofyn beth a gedwir amdanynt, ac ateb cyn penderfynu dim"))),
                day(Kind.UNTIL, of("Until when do you need it?", "Tan pryd y mae ei angen arnoch?"))
                        .hint(of("At most 28 days from today.", "28 diwrnod o heddiw ar y mwyaf.")));
    }

    @Override
    public void granted(Outcome outcome) {
        String about = outcome.form().get("case");
        if (!about.isEmpty()) {
            int last = outcome.deciders().size() - 1;
            reveals.grant(
                    Long.parseLong(about),
                    outcome.requester(),
                    outcome.form().get(Kind.PURPOSE),
                    outcome.deciders().get(last));
        }
    }
}
