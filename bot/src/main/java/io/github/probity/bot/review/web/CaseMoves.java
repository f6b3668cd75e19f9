package io.github.probity.bot.review.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Refusal;
import io.github.probity.bot.review.Reviews;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a reviewer does on a case's page, save deciding. */
@Controller
final class CaseMoves {

    static final String CASE = CasePages.PATH + "/{id}";
    private static final int LONGEST = 4_000;

    private final Reviews reviews;

    CaseMoves(Reviews reviews) {
        this.reviews = reviews;
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

    @PostMapping(CASE + "/reopen")
    String reopen(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        Optional<Refusal> refusal = reviews.reopen(id, version, cut(note), person);
        Outcomes.tell(refusal, "cases.reopened", Given.note(note), next);
        Outcomes.leadTo("reopen-note", refusal, next);
        return page(id);
    }

    @PostMapping(CASE + "/note")
    String note(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        Optional<Refusal> refusal = reviews.note(id, cut(note), person);
        Outcomes.tell(refusal, "cases.noted", next);
        Outcomes.leadTo("new-note", refusal, next);
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
            next.addFlashAttribute("refusedField", "reason");
        } else {
            next.addFlashAttribute("notice", "cases.dismissed");
            next.addFlashAttribute(
                    "noticeArguments", new Object[] {reviews.dismissAll(ids, cut(reason), person), ids.size()});
        }
        return "redirect:" + CasePages.PATH;
    }

    static String cut(String text) {
        String stripped = text.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }

    static String page(long id) {
        return "redirect:" + CasePages.PATH + "/" + id;
    }
}
