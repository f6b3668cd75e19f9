package io.github.probity.bot.review.web;

import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Decision;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Queue;
import io.github.probity.bot.review.Refusal;
import io.github.probity.bot.review.Reveals;
import io.github.probity.bot.review.Reviews;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a reviewer does on a case's page. */
@Controller
final class CaseMoves {

    private static final String CASE = CasePages.PATH + "/{id}";
    private static final int LONGEST = 4_000;

    private final Reviews reviews;
    private final Reveals reveals;
    private final Queue queue;

    CaseMoves(Reviews reviews, Reveals reveals, Queue queue) {
        this.reviews = reviews;
        this.reveals = reveals;
        this.queue = queue;
    }

    @PostMapping(CASE + "/claim")
    String claim(@PathVariable long id, Person person, RedirectAttributes next) {
        Outcomes.tell(reviews.claim(id, person), "cases.claimed", next);
        return page(id);
    }

    @PostMapping(CASE + "/give-back")
    String giveBack(@PathVariable long id, Person person, RedirectAttributes next) {
        Outcomes.tell(reviews.giveBack(id, person), "cases.given-back", next);
        return "redirect:" + CasePages.PATH;
    }

    /** Decides that it is no breach, a minor or a serious one. */
    @PostMapping(CASE + "/decide")
    String decide(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String clause,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "false") boolean tellManager,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        Optional<Case> about = queue.find(id, person);
        if (about.isEmpty() || !List.of("none", "minor", "serious").contains(outcome)) {
            return askedAgain(id, "outcome", note, next);
        }
        Gravity gravity = outcome.equals("none") ? null : Gravity.valueOf(outcome.toUpperCase(Locale.ROOT));
        List<Quotation> clauses = queue.clauses(about.get(), search, Locale.UK);
        Quotation broken = gravity == null ? null : chosen(clauses, clause);
        Optional<Refusal> refusal = gravity != null && broken == null && !clauses.isEmpty()
                ? Optional.of(Refusal.CLAUSE_MISSING)
                : reviews.decide(id, version, new Decision(gravity, broken, tellManager, cut(note)), person);
        Outcomes.tell(refusal, "cases.decided." + outcome, note, next);
        return page(id);
    }

    private static String askedAgain(long id, String what, String note, RedirectAttributes next) {
        next.addFlashAttribute("refused", "cases.error." + what);
        next.addFlashAttribute("note", note);
        return page(id);
    }

    private static @Nullable Quotation chosen(List<Quotation> clauses, String path) {
        return clauses.stream()
                .filter(quotation -> quotation.source().path().equals(path))
                .findFirst()
                .orElse(null);
    }

    @PostMapping(CASE + "/second")
    String second(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        return answered(
                "second",
                answer,
                note,
                Map.of(
                        "confirm", () -> reviews.second(id, version, true, cut(note), person),
                        "disagree", () -> reviews.second(id, version, false, cut(note), person)),
                id,
                next);
    }

    @PostMapping(CASE + "/appeal")
    String appeal(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        return answered(
                "appeal",
                answer,
                note,
                Map.of(
                        "uphold", () -> reviews.decideAppeal(id, version, true, cut(note), person),
                        "refuse", () -> reviews.decideAppeal(id, version, false, cut(note), person)),
                id,
                next);
    }

    /** Makes the move that an answer stands for; any other answer is asked for again. */
    private static String answered(
            String question,
            String answer,
            String note,
            Map<String, Supplier<Optional<Refusal>>> moves,
            long id,
            RedirectAttributes next) {
        Supplier<Optional<Refusal>> move = moves.get(answer);
        if (move == null) {
            return askedAgain(id, question, note, next);
        }
        Outcomes.tell(move.get(), "cases." + question + "." + answer + ".done", note, next);
        return page(id);
    }

    @PostMapping(CASE + "/reopen")
    String reopen(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        Outcomes.tell(reviews.reopen(id, version, cut(note), person), "cases.reopened", note, next);
        return page(id);
    }

    @PostMapping(CASE + "/note")
    String note(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        Outcomes.tell(reviews.note(id, cut(note), person), "cases.noted", next);
        return page(id);
    }

    @PostMapping(CASE + "/reveal")
    String askName(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Person person,
            RedirectAttributes next) {
        Outcomes.tell(reveals.ask(id, cut(reason), person), "cases.reveal.asked", next);
        return page(id);
    }

    @PostMapping(CASE + "/reveal/{wish}")
    String grantName(@PathVariable long id, @PathVariable long wish, Person person, RedirectAttributes next) {
        Outcomes.tell(reveals.grant(id, wish, person), "cases.reveal.granted", next);
        return page(id);
    }

    @PostMapping(CasePages.PATH + "/dismiss")
    String dismissAll(
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(defaultValue = "") String reason,
            Person person,
            RedirectAttributes next) {
        if (ids.isEmpty() || reason.isBlank()) {
            next.addFlashAttribute("refused", "cases.error.dismiss");
        } else {
            next.addFlashAttribute("notice", "cases.dismissed");
            next.addFlashAttribute(
                    "noticeArguments", new Object[] {reviews.dismissAll(ids, cut(reason), person), ids.size()});
        }
        return "redirect:" + CasePages.PATH;
    }

    private static String cut(String text) {
        String stripped = text.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }

    private static String page(long id) {
        return "redirect:" + CasePages.PATH + "/" + id;
    }
}
