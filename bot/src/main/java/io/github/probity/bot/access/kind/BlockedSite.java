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

/** A web site that is blocked and is needed for work. */
@Component
final class BlockedSite implements Declaration {

    @Override
    public Kind kind() {
        return Kind.named(
                        "blocked-site",
                        of("A blocked web site", "Gwefan sydd wedi’i rhwystro"),
                        of("For work only, for you or for a group.", "At ddiben gwaith yn unig, i chi neu i grŵp."),
                        List.of(
                                line("site", of("Which site?", "Pa wefan?"))
                                        .hint(of("Such as www.example.org", "Er enghraifft www.example.org")),
                                words(Kind.PURPOSE, of("What work needs it?", "Pa waith sydd ei angen?")),
                                choice(
                                        "for",
                                        of("Who needs it?", "Pwy sydd ei angen?"),
                                        option("me", of("I do", "Fi")),
                                        option("group", of("A group or team", "Grŵp neu dîm"))),
                                line("group", of("Which group or team?", "Pa grŵp neu dîm?"))
                                        .optional(),
                                day(Kind.UNTIL, of("Until when is it needed?", "Tan pryd y mae ei angen?"))),
                        List.of(
                                Step.decision("head", Office.HEAD_OF_SERVICE),
                                Step.decision("ict", Office.HEAD_OF_ICT),
                                Step.confirmation(
                                        "open", of("ICT opens the site", "TGCh yn agor y wefan"), Office.IT_DESK)),
                        Granted.to(form -> form.get("group").isEmpty()
                                ? form.get("site")
                                : form.get("site") + " (" + form.get("group") + ")"))
                .checked(
                        Check.refusing(
                                form -> form.get("for").equals("group") && !form.has("group"),
                                "group",
                                of("Say which group or team needs it", "Dywedwch pa grŵp neu dîm sydd ei angen")),
                        Check.refusing(
                                form -> form.has("site")
                                        && !form.get("site")
                                                .matches(
                                                        "(?i)(https?://)?[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(:\\d+)?(/\\S*)?"),
                                "site",
                                of(
                                        "Enter the address of a site, such as www.example.org",
                                        "Rhowch gyfeiriad gwefan, er enghraifft www.example.org")))
                .obliging(Duty.atEnd("close", of("Block the site again", "Rhwystro’r wefan eto"), Office.IT_DESK, 3))
                .spokenOfAs(
                        "blocked site",
                        "blocked website",
                        "site is blocked",
                        "website is blocked",
                        "unblock",
                        "gwefan wedi");
    }
}
