package io.github.probity.bot.access.leaving;

import static io.github.probity.bot.access.kind.Field.anyDay;
import static io.github.probity.bot.access.kind.Field.line;
import static io.github.probity.bot.access.kind.Field.someone;
import static io.github.probity.bot.access.kind.Text.of;

import io.github.probity.bot.access.kind.Check;
import io.github.probity.bot.access.kind.Declaration;
import io.github.probity.bot.access.kind.Duty;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kind.Granted;
import io.github.probity.bot.access.kind.Office;
import io.github.probity.bot.access.kind.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody moves to another team or department, which ICT has to know, and what they have is looked through. */
@Component
final class Mover implements Declaration {

    static final String CODE = "mover";
    static final String PERSON = "person";
    static final String TO = "to";
    static final String ON = "on";

    @Override
    public Kind kind() {
        return Kind.named(
                        CODE,
                        of("Somebody moves to another team", "Mae rhywun yn symud i dîm arall"),
                        of(
                                "Their manager says so; ICT takes it in, and what they have is looked through.",
                                "Eu rheolwr sy’n dweud; mae TGCh yn ei nodi, ac edrychir drwy’r hyn sydd ganddynt."),
                        List.of(
                                someone(PERSON, of("Who moves?", "Pwy sy’n symud?")),
                                line(TO, of("To which team or department?", "I ba dîm neu adran?")),
                                anyDay(ON, of("From which day on?", "O ba ddiwrnod?"))),
                        List.of(Step.confirmation(
                                "take-in",
                                of("ICT has taken the move in", "Mae TGCh wedi nodi’r symud"),
                                Office.IT_DESK)),
                        Granted.to(form -> "→ " + form.get(TO))
                                .of(PERSON)
                                .until((form, from) -> form.day(ON)
                                        .filter(day -> day.isAfter(from))
                                        .orElse(from)))
                .checked(Check.refusing(
                        (form, asker) -> form.has(PERSON)
                                && !asker.manages(form.get(PERSON))
                                && !asker.holds(Office.HUMAN_RESOURCES),
                        PERSON,
                        of(
                                "Only the person’s manager or Human Resources can say so",
                                "Dim ond rheolwr y person neu Adnoddau Dynol all ddweud hynny")))
                .obliging(Duty.atStart(
                        "look-through",
                        of(
                                "Look through what they may use, and end what they no longer need",
                                "Edrych drwy’r hyn y cânt ei ddefnyddio, a dod â’r hyn nad oes ei angen i ben"),
                        Office.LINE_MANAGER,
                        14))
                .spokenOfAs("is moving", "changes department", "yn symud");
    }
}
