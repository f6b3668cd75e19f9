package io.github.probity.bot.console;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that belong to no area. */
@Controller
final class HomePages {

    /** What the person may do here. */
    @GetMapping("/console")
    String home() {
        return "console/home";
    }

    /** How accessible Probity is, which a public body must say. */
    @GetMapping("/accessibility")
    String accessibility() {
        return "console/accessibility";
    }
}
