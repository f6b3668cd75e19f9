package io.github.probity.bot.policies.web;

import io.github.probity.bot.policies.Policies;
import io.github.probity.bot.policies.PolicyVersion;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows a version of a policy whole; the fragment of the address marks a clause, or an item of it. */
@Controller
class DocumentPages {

    private final Policies policies;

    DocumentPages(Policies policies) {
        this.policies = policies;
    }

    @GetMapping("/policies/{document}/{number:[0-9]{1,6}}")
    ModelAndView document(@PathVariable String document, @PathVariable int number) {
        PolicyVersion version =
                policies.version(document, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ModelAndView page = new ModelAndView("policies/document");
        page.addObject("version", version);
        page.addObject("facts", version.policy().facts());
        page.addObject("outline", Outline.of(version));
        page.addObject("newer", newer(version).orElse(null));
        return page;
    }

    /** The version in force, when it is another. */
    private Optional<PolicyVersion> newer(PolicyVersion version) {
        return policies.inForce().stream()
                .filter(current -> current.document().equals(version.document()))
                .filter(current -> current.number() != version.number())
                .findFirst();
    }
}
