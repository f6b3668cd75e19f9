package io.github.probity.bot.review.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Evidence;
import io.github.probity.bot.review.Held;
import io.github.probity.bot.review.HistoryLine;
import io.github.probity.bot.review.State;
import io.github.probity.bot.review.Told;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is held about the person who is signed in, and their appeals. Nobody sees anybody else's. */
@Controller
final class HeldPages {

    static final String PATH = "/console/held";
    private static final Set<State> STANDING = EnumSet.of(State.UPHELD, State.APPEALED, State.APPEAL_REFUSED);
    private static final int LONGEST = 4_000;

    private final Held held;
    private final Told told;

    HeldPages(Held held, Told told) {
        this.held = held;
        this.told = told;
    }

    /**
     * A case as its sender sees it.
     *
     * @param others who else learnt of a breach that stands, as {@link Told#others} has it; none of any other case
     * @param appealEnds null when there is nothing to appeal against, or the time has passed
     */
    record Own(
            Case about,
            Evidence evidence,
            List<HistoryLine> reasons,
            List<String> others,
            List<Instant> reveals,
            @Nullable Instant appealEnds) {}

    @GetMapping(PATH)
    String all(Person person, Model model) {
        model.addAttribute(
                "all", held.about(person).stream().map(one -> own(one, person)).toList());
        return "review/held";
    }

    @GetMapping(PATH + "/{id}/appeal")
    String form(@PathVariable long id, Person person, Model model) {
        Case about = held.find(id, person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("own", own(about, person));
        return "review/appeal";
    }

    @PostMapping(PATH + "/{id}/appeal")
    String appeal(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            Person person,
            RedirectAttributes next) {
        String cut = why.strip().substring(0, Math.min(why.strip().length(), LONGEST));
        Outcomes.tell(held.appeal(id, cut, person), "held.appealed", next);
        return "redirect:" + PATH;
    }

    private Own own(Case about, Person person) {
        boolean can = held.appealRefusal(about, person).isEmpty();
        return new Own(
                about,
                held.evidence(about),
                held.reasoned(about),
                STANDING.contains(about.state()) ? told.others(about) : List.of(),
                held.reveals(about),
                can ? held.appealEnds(about).orElse(null) : null);
    }
}
