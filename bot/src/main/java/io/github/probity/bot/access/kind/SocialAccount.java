package io.github.probity.bot.access.kind;

import static io.github.probity.bot.access.kind.Field.anyDay;
import static io.github.probity.bot.access.kind.Field.choice;
import static io.github.probity.bot.access.kind.Field.day;
import static io.github.probity.bot.access.kind.Field.line;
import static io.github.probity.bot.access.kind.Field.option;
import static io.github.probity.bot.access.kind.Field.someone;
import static io.github.probity.bot.access.kind.Field.words;
import static io.github.probity.bot.access.kind.Text.of;

import io.github.probity.bot.access.kind.Kind.Granted;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;

/** A social media account of the organisation, new or already there. Its password is never written down here. */
@Component
final class SocialAccount implements Declaration {

    @Override
    public Kind kind() {
        return Kind.named(
                        "social-account",
                        of("A social media account", "Cyfrif cyfryngau cymdeithasol"),
                        of(
                                "To speak for your service, once you have learned how.",
                                "I siarad dros eich gwasanaeth, wedi i chi ddysgu sut."),
                        fields(),
                        steps(),
                        Granted.to(form -> form.get("account") + " (" + form.get("platform") + ")")
                                .deputised("deputy"))
                .checked(Check.refusing(
                        (form, asker) -> form.get("platform")
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("password")
                                || form.get("account")
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("password"),
                        "account",
                        of("Never write a password here", "Peidiwch byth ag ysgrifennu cyfrinair yma")))
                .obliging(
                        Duty.every(
                                Period.ofMonths(3),
                                "rotate",
                                of("Change the password of the account", "Newid cyfrinair y cyfrif"),
                                Office.OWNER,
                                7),
                        Duty.atEnd(
                                "take-away",
                                of(
                                        "Change the password and take the access out of the record",
                                        "Newid y cyfrinair a thynnu’r mynediad o’r cofnod"),
                                Office.IT_DESK,
                                1))
                .spokenOfAs(
                        "social media",
                        "facebook",
                        "twitter",
                        "instagram",
                        "linkedin",
                        "tiktok",
                        "youtube",
                        "cyfryngau cymdeithasol");
    }

    private static List<Field> fields() {
        return List.of(
                line("platform", of("Which platform?", "Pa blatfform?")),
                line("account", of("Which account?", "Pa gyfrif?"))
                        .hint(of("The name that the public sees", "Yr enw y mae’r cyhoedd yn ei weld")),
                choice(
                        "new",
                        of("Is it there already?", "A yw yno’n barod?"),
                        option("access", of("Yes, I need access to it", "Ydy, mae angen mynediad arnaf")),
                        option("account", of("No, it is new", "Nac ydy, mae’n newydd"))),
                words(Kind.PURPOSE, of("What is it for?", "Ar gyfer beth y mae?")),
                someone("deputy", of("Who stands in for you?", "Pwy sy’n cymryd eich lle?")),
                day(Kind.UNTIL, of("Until when is it needed?", "Tan pryd y mae ei angen?"))
                        .optional());
    }

    private static List<Step> steps() {
        return List.of(
                Step.decision("communications", Office.HEAD_OF_COMMUNICATIONS),
                Step.confirmation(
                        "manager",
                        of("The manager asks ICT for the access", "Y rheolwr yn gofyn i TGCh am y mynediad"),
                        Office.LINE_MANAGER),
                Step.confirmation(
                        "learning",
                        of(
                                "ICT has seen that the e-learning is done",
                                "Mae TGCh wedi gweld bod yr e-ddysgu wedi’i wneud"),
                        Office.IT_DESK,
                        anyDay("learned-on", of("Done on which day?", "Ar ba ddiwrnod?"))),
                Step.confirmation(
                        "give",
                        of(
                                "ICT gives access and enters it in its record",
                                "TGCh yn rhoi mynediad a’i nodi yn ei gofnod"),
                        Office.IT_DESK,
                        line("record", of("Reference in ICT’s record", "Cyfeirnod yng nghofnod TGCh"))));
    }
}
