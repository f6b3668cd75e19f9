package io.github.probity.bot.review.web;

import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Decision;
import io.github.probity.bot.review.Foreseen;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Queue;
import io.github.probity.bot.review.Refusal;
import io.github.probity.bot.review.Reviews;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How reviewers decide a case, give a second opinion and decide an appeal. What was chosen is not lost when it is refused. */
@Controller
final class Deciding {

    private static final List<String> OUTCOMES = List.of("none", "minor", "serious");

    /** The field that a question begins with. */
    private static final Map<String, String> FIRST_ANSWERS =
            Map.of("outcome", "outcome-none", "second", "second-confirm", "appeal", "appeal-uphold");

    private final Reviews reviews;
    private final Queue queue;
    private final Foreseen foreseen;

    Deciding(Reviews reviews, Queue queue, Foreseen foreseen) {
        this.reviews = reviews;
        this.queue = queue;
        this.foreseen = foreseen;
    }

    /** Decides that it is no breach, a minor or a serious one. */
    @PostMapping(CaseMoves.CASE + "/decide")
    String decide(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String clause,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") List<String> actions,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        Given given = new Given(outcome, clause, actions, note);
        Optional<Case> about = queue.find(id, person);
        if (about.isEmpty() || !OUTCOMES.contains(outcome)) {
            return askedAgain(id, "outcome", given, search, next);
        }
        Gravity gravity = outcome.equals("none") ? null : Gravity.valueOf(outcome.toUpperCase(Locale.ROOT));
        List<Quotation> clauses = queue.clauses(about.get(), search, Locale.UK);
        Quotation broken = gravity == null ? null : chosen(clauses, clause);
        Decision decision = new Decision(
                gravity,
                broken,
                foreseen.actions(about.get()).stream()
                        .filter(action -> actions.contains(action.code()))
                        .collect(Collectors.toSet()),
                CaseMoves.cut(note));
        Optional<Refusal> refusal = gravity != null && broken == null && !clauses.isEmpty()
                ? Optional.of(Refusal.CLAUSE_MISSING)
                : reviews.decide(id, version, decision, person);
        Outcomes.tell(refusal, "cases.decided." + outcome, given, next);
        Outcomes.leadTo(note.isBlank() ? "note" : "clause-1", refusal, next);
        return page(id, refusal.isPresent() ? search : "", next);
    }

    private static String askedAgain(long id, String what, Given given, String search, RedirectAttributes next) {
        next.addFlashAttribute("refused", "cases.error." + what);
        next.addFlashAttribute("refusedField", FIRST_ANSWERS.get(what));
        next.addFlashAttribute("given", given);
        return page(id, search, next);
    }

    /** The same clauses are there to choose from again. */
    private static String page(long id, String search, RedirectAttributes next) {
        if (!search.isBlank()) {
            next.addAttribute("clause", search);
        }
        return CaseMoves.page(id);
    }

    private static @Nullable Quotation chosen(List<Quotation> clauses, String path) {
        return clauses.stream()
                .filter(quotation -> quotation.source().path().equals(path))
                .findFirst()
                .orElse(null);
    }

    @PostMapping(CaseMoves.CASE + "/second")
    String second(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        String why = CaseMoves.cut(note);
        return answered(
                "second",
                Given.answer(answer, note),
                Map.of(
                        "confirm", () -> reviews.second(id, version, true, why, person),
                        "disagree", () -> reviews.second(id, version, false, why, person)),
                id,
                next);
    }

    @PostMapping(CaseMoves.CASE + "/appeal")
    String appeal(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        String why = CaseMoves.cut(note);
        return answered(
                "appeal",
                Given.answer(answer, note),
                Map.of(
                        "uphold", () -> reviews.decideAppeal(id, version, true, why, person),
                        "refuse", () -> reviews.decideAppeal(id, version, false, why, person)),
                id,
                next);
    }

    /** Makes the move that an answer stands for; any other answer is asked for again. */
    private static String answered(
            String question,
            Given given,
            Map<String, Supplier<Optional<Refusal>>> moves,
            long id,
            RedirectAttributes next) {
        Supplier<Optional<Refusal>> move = moves.get(given.answer());
        if (move == null) {
            return askedAgain(id, question, given, "", next);
        }
        Optional<Refusal> refusal = move.get();
        Outcomes.tell(refusal, "cases." + question + "." + given.answer() + ".done", given, next);
        Outcomes.leadTo(question + "-note", refusal, next);
        return CaseMoves.page(id);
    }
}
