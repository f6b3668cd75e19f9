package io.github.probity.bot.screening.web;

import io.github.probity.bot.screening.Scope;
import io.github.probity.bot.screening.ScreeningSettings;
import io.github.probity.bot.screening.Tally;
import io.github.probity.bot.screening.intake.Intake;
import io.github.probity.bot.screening.intake.Refusals;
import io.github.probity.bot.screening.intake.Troubles;
import io.github.probity.bot.screening.watch.Source;
import io.github.probity.bot.screening.watch.WatchState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How screening goes: first whether anything needs somebody, then the figures. */
@Controller
final class StatePage {

    private static final int DAYS = 28;

    private final Scope scope;
    private final ScreeningSettings settings;
    private final Intake intake;
    private final WatchState watch;
    private final Troubles troubles;
    private final Refusals refusals;
    private final Tally tally;
    private final Clock clock;

    StatePage(
            Scope scope,
            ScreeningSettings settings,
            Intake intake,
            WatchState watch,
            Troubles troubles,
            Refusals refusals,
            Tally tally,
            Clock clock) {
        this.scope = scope;
        this.settings = settings;
        this.intake = intake;
        this.watch = watch;
        this.troubles = troubles;
        this.refusals = refusals;
        this.tally = tally;
        this.clock = clock;
    }

    @GetMapping(ScreeningArea.PATH)
    String state(Model model) {
        List<Source> sources = watch.sources();
        LocalDate since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
        model.addAttribute("nobody", scope.watched().isNobody());
        model.addAttribute("dryRun", settings.dryRun());
        model.addAttribute("waiting", intake.waiting());
        model.addAttribute("troubles", troubles.all());
        model.addAttribute("subscribed", watch.subscribed());
        model.addAttribute("sources", sources);
        model.addAttribute("found", sources.stream().mapToLong(Source::found).sum());
        model.addAttribute("refusals", refusals.all());
        model.addAttribute("since", since);
        model.addAttribute("tally", tally.since(since));
        return "screening/state";
    }

    @PostMapping(ScreeningArea.PATH + "/look")
    String look(RedirectAttributes next) {
        watch.lookNow();
        next.addFlashAttribute("notice", "screening.looking");
        return "redirect:" + ScreeningArea.PATH;
    }

    @PostMapping(ScreeningArea.PATH + "/resume")
    String resume(RedirectAttributes next) {
        intake.resume();
        next.addFlashAttribute("notice", "screening.resumed");
        return "redirect:" + ScreeningArea.PATH;
    }
}
