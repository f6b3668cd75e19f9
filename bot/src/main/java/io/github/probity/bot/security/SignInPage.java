package io.github.probity.bot.security;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.serve.Serve;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that asks who is there. */
@Controller
final class SignInPage {

    private final People people;
    private final SignIn signIn;
    private final boolean laptop;

    SignInPage(People people, SignIn signIn, Environment environment) {
        this.people = people;
        this.signIn = signIn;
        this.laptop = environment.acceptsProfiles(Profiles.of(Serve.LAPTOP));
    }

    @GetMapping(Paths.SIGN_IN)
    String page(Model model) {
        if (!laptop) {
            model.addAttribute("configured", signIn.isConfigured());
            return "security/sign-in-with-entra";
        }
        model.addAttribute("withRoles", withRoles());
        model.addAttribute("departments", byDepartment());
        return "security/choose-person";
    }

    /** Who can do more than ask, first: they are whom somebody trying Probity out looks for. */
    private List<Person> withRoles() {
        return people.everyone().stream()
                .filter(person -> !person.roles().isEmpty())
                .sorted(Comparator.comparing((Person person) -> person.roles().stream()
                                .min(Comparator.naturalOrder())
                                .orElseThrow())
                        .thenComparing(Person::name))
                .toList();
    }

    private Map<String, List<Person>> byDepartment() {
        return people.everyone().stream()
                .filter(person -> person.roles().isEmpty())
                .collect(Collectors.groupingBy(Person::department, TreeMap::new, Collectors.toList()));
    }
}
