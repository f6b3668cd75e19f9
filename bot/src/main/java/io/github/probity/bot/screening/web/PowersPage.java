package io.github.probity.bot.screening.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.screening.Power;
import io.github.probity.bot.screening.Powers;
import io.github.probity.bot.screening.ScreeningSettings;
import io.github.probity.nlp.screening.Category;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What each kind of finding may lead to. */
@Controller
final class PowersPage {

    private static final String PATH = ScreeningArea.PATH + "/powers";

    private final Powers powers;
    private final ScreeningSettings settings;

    PowersPage(Powers powers, ScreeningSettings settings) {
        this.powers = powers;
        this.settings = settings;
    }

    /** A kind of finding, what it leads to now, and what it could. */
    record Row(Category category, Power power, List<Power> choices) {}

    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute("dryRun", settings.dryRun());
        model.addAttribute(
                "rows", Arrays.stream(Category.values()).map(this::row).toList());
        return "screening/powers";
    }

    private Row row(Category category) {
        return new Row(category, powers.of(category), Powers.choices(category));
    }

    /** Sets those that the form holds and that can be so; anything else in it is no choice of the page. */
    @PostMapping(PATH)
    String set(@RequestParam Map<String, String> form, Person person, RedirectAttributes next) {
        for (Category category : Category.values()) {
            chosen(category, form).ifPresent(power -> powers.set(category, power, person));
        }
        next.addFlashAttribute("notice", "screening.powers.saved");
        return "redirect:" + PATH;
    }

    private static Optional<Power> chosen(Category category, Map<String, String> form) {
        return Powers.choices(category).stream()
                .filter(power -> power.code().equals(form.get(category.code())))
                .findFirst();
    }
}
