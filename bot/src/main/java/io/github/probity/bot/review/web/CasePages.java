package io.github.probity.bot.review.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Queue;
import io.github.probity.bot.review.Refusal;
import io.github.probity.bot.review.State;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The reviewers' queue, and each case at an address of its own. */
@Controller
final class CasePages {

    static final String PATH = "/console/cases";

    private static final Map<String, List<State>> TABS = Map.of(
            "waiting", List.of(State.OPEN, State.SECOND_OPINION),
            "appeals", List.of(State.APPEALED),
            "decided",
                    List.of(State.UPHELD, State.DISMISSED, State.APPEAL_UPHELD, State.APPEAL_REFUSED, State.DELETED));

    private final Queue queue;
    private final CaseView view;
    private final Names names;
    private final Clock clock;

    CasePages(Queue queue, CaseView view, Names names, Clock clock) {
        this.queue = queue;
        this.view = view;
        this.names = names;
        this.clock = clock;
    }

    /**
     * A line of the queue.
     *
     * @param holder who works on it now; empty when nobody does
     * @param mine whether that is the reader
     * @param waitsFor why the reader cannot take it, by the code of the refusal; empty if they can or nobody need
     * @param alike how many cases of the list have the same words
     */
    record Row(Case about, long days, long hours, String holder, boolean mine, String waitsFor, long alike) {}

    @GetMapping(PATH)
    String queue(
            @RequestParam(defaultValue = "waiting") String show,
            @RequestParam(defaultValue = "") String gravity,
            @RequestParam(defaultValue = "") String category,
            Person person,
            Model model,
            Locale locale) {
        String tab = TABS.containsKey(show) ? show : "waiting";
        List<State> states = TABS.getOrDefault(tab, List.of());
        List<Case> all = tab.equals("decided") ? queue.decided(states, person) : queue.waiting(states, person);
        Map<String, Long> alike =
                all.stream().collect(Collectors.groupingBy(one -> one.origin().words(), Collectors.counting()));
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", List.of("waiting", "appeals", "decided"));
        model.addAttribute("gravity", gravity);
        model.addAttribute("category", category);
        model.addAttribute("categories", categories(all));
        model.addAttribute(
                "rows",
                all.stream()
                        .filter(one -> gravity.isEmpty() || isOf(one.weight(), gravity))
                        .filter(one -> category.isEmpty() || CaseView.codes(one).contains(category))
                        .map(one -> row(one, alike, person, locale))
                        .toList());
        return "review/queue";
    }

    private static boolean isOf(@Nullable Gravity weight, String code) {
        return weight != null && weight.code().equals(code);
    }

    private static List<String> categories(List<Case> all) {
        return all.stream()
                .flatMap(one -> CaseView.codes(one).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Row row(Case about, Map<String, Long> alike, Person person, Locale locale) {
        Instant now = clock.instant();
        Duration age = Duration.between(about.origin().openedAt(), now);
        String holder = about.holder(now);
        return new Row(
                about,
                age.toDays(),
                age.toHours(),
                holder == null ? "" : names.of(holder, locale),
                person.id().equals(holder),
                CaseView.waitsFor(queue.claimRefusal(about, person)),
                alike.getOrDefault(about.origin().words(), 1L));
    }

    /** @param excerpt {@code shown} when the reviewer has asked to read what was said */
    @GetMapping(PATH + "/{id}")
    String page(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String excerpt,
            @RequestParam(defaultValue = "") String clause,
            Person person,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var refusal = queue.refusal(id, person);
        if (refusal.isPresent()) {
            return refused(refusal.get(), model, response);
        }
        view.fill(queue.find(id, person).orElseThrow(), excerpt.equals("shown"), clause, person, model, locale);
        return "review/case";
    }

    private static String refused(Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(refusal == Refusal.NOT_THERE ? HttpStatus.NOT_FOUND.value() : HttpStatus.FORBIDDEN.value());
        model.addAttribute("refused", "review.refused." + refusal.code());
        return "review/refused";
    }
}
