package io.github.probity.bot.retention.web;

import io.github.probity.bot.console.DayForm;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.retention.Hold;
import io.github.probity.bot.retention.LegalHolds;
import io.github.probity.bot.retention.LegalHolds.Refusal;
import io.github.probity.bot.retention.LegalHolds.Wish;
import io.github.probity.bot.retention.Subject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sees, sets, reviews and lifts legal holds. Why one was set is shown to officers alone. */
@Controller
final class HoldPages {

    static final String PATH = RetentionPages.PATH + "/holds";

    private final LegalHolds holds;
    private final People people;
    private final MessageSource messages;

    HoldPages(LegalHolds holds, People people, MessageSource messages) {
        this.holds = holds;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String all(Person person, Model model, Locale locale) {
        model.addAttribute("inForce", holds.inForce());
        model.addAttribute("ended", holds.ended());
        model.addAttribute("today", holds.today());
        model.addAttribute("officer", person.is(Role.INFORMATION_OFFICER));
        model.addAttribute("shown", (Function<Hold, String>) hold -> shown(hold, locale));
        model.addAttribute("names", (Function<String, String>) this::name);
        return "retention/holds";
    }

    /** A hold on a name shows the name and one on a pseudonym the pseudonym, so that neither tells the other. */
    private String shown(Hold hold, Locale locale) {
        if (hold.subject() instanceof Subject.OfPerson person) {
            return hold.person() == null
                    ? messages.getMessage("holds.pseudonym", new Object[] {holds.shown(person)}, locale)
                    : name(hold.person());
        }
        String id = hold.subject().key().substring("case/".length());
        return messages.getMessage("holds.case", new Object[] {id}, locale);
    }

    private String name(String id) {
        return people.person(id).map(Person::name).orElse(id);
    }

    @PostMapping(PATH)
    ModelAndView set(HoldForm form, DayForm day, Person person, Model model, Locale locale, RedirectAttributes next) {
        Map<String, String> errors = new LinkedHashMap<>(form.errors(day));
        if (errors.isEmpty()) {
            Optional<Wish> wish = day.date().flatMap(until -> form.wish(until, people));
            Optional<Refusal> refusal =
                    wish.isEmpty() ? Optional.of(Refusal.NOTHING_THERE) : holds.set(wish.get(), person);
            refusal.ifPresent(why -> errors.put(field(why), "holds.refused." + why.code()));
        }
        if (errors.isEmpty()) {
            next.addFlashAttribute("notice", "holds.set.done");
            return new ModelAndView("redirect:" + PATH);
        }
        model.addAttribute("errors", errors);
        model.addAttribute("form", form);
        model.addAttribute("dayForm", day);
        return new ModelAndView(all(person, model, locale), model.asMap(), HttpStatus.BAD_REQUEST);
    }

    private static String field(Refusal why) {
        return switch (why) {
            case REASON_MISSING -> "reason";
            case DAY_NOT_AHEAD -> "day";
            default -> "about";
        };
    }

    @PostMapping(PATH + "/{id}/lift")
    String lift(@PathVariable long id, Person person, RedirectAttributes next) {
        return told(holds.lift(id, person), "holds.lift.done", next);
    }

    @PostMapping(PATH + "/{id}/review")
    String review(@PathVariable long id, DayForm day, Person person, RedirectAttributes next) {
        Optional<Refusal> refusal = day.date().isEmpty()
                ? Optional.of(Refusal.DAY_NOT_AHEAD)
                : holds.renew(id, day.date().get(), person);
        return told(refusal, "holds.review.done", next);
    }

    private static String told(Optional<Refusal> refusal, @Nullable String done, RedirectAttributes next) {
        refusal.ifPresentOrElse(
                why -> next.addFlashAttribute("refused", "holds.refused." + why.code()),
                () -> next.addFlashAttribute("notice", done));
        return "redirect:" + PATH;
    }
}
