package io.github.probity.bot.review.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Representative;
import io.github.probity.bot.review.Representatives;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom to tell at other organisations about abuse by their people. */
@Controller
final class RepresentativePages {

    static final String PATH = "/console/representatives";
    private static final int LONGEST = 200;

    private final Representatives representatives;

    RepresentativePages(Representatives representatives) {
        this.representatives = representatives;
    }

    @GetMapping(PATH)
    String all(Model model) {
        model.addAttribute("all", representatives.all());
        return "review/representatives";
    }

    @PostMapping(PATH)
    String change(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String reach,
            Person person,
            RedirectAttributes next) {
        boolean whole = isFit(name) && isFit(reach);
        if (whole && representatives.change(new Representative(organisation, name.strip(), reach.strip()), person)) {
            next.addFlashAttribute("notice", "representatives.changed");
        } else {
            next.addFlashAttribute("refused", "representatives.error");
        }
        return "redirect:" + PATH;
    }

    private static boolean isFit(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST;
    }
}
