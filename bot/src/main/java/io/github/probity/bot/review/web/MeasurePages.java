package io.github.probity.bot.review.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Look;
import io.github.probity.bot.review.Measures;
import io.github.probity.bot.review.Queue;
import io.github.probity.bot.review.Surroundings;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a reviewer does about the message itself: reads what was said around it, has it hidden or shown, refers the case. */
@Controller
final class MeasurePages {

    private final Measures measures;
    private final Surroundings surroundings;
    private final Queue queue;
    private final CaseView view;
    private final MessageSource messages;

    MeasurePages(Measures measures, Surroundings surroundings, Queue queue, CaseView view, MessageSource messages) {
        this.measures = measures;
        this.surroundings = surroundings;
        this.queue = queue;
        this.view = view;
        this.messages = messages;
    }

    /** Shows the conversation in the answer itself, so that it is kept nowhere, not even until the next page. */
    @PostMapping(CaseMoves.CASE + "/conversation")
    String conversation(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String excerpt,
            @RequestParam(defaultValue = "") String clause,
            Person person,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        Look look = surroundings.look(id, person, speaker -> called(speaker, locale));
        if (look instanceof Look.Refused refused) {
            Outcomes.tell(Optional.of(refused.why()), "", next);
            return CaseMoves.page(id);
        }
        Case about = queue.find(id, person).orElseThrow();
        view.fill(about, excerpt.equals("shown"), clause, person, model, locale);
        model.addAttribute("look", look);
        model.addAttribute("lookKind", look.getClass().getSimpleName());
        return "review/case";
    }

    /** Whoever opens the address by itself, or changes the language there, has not asked for the conversation. */
    @GetMapping(CaseMoves.CASE + "/conversation")
    String notAsked(@PathVariable long id) {
        return CaseMoves.page(id);
    }

    private String called(Look.Speaker speaker, Locale locale) {
        return speaker.isSender()
                ? messages.getMessage("cases.around.sender", null, locale)
                : messages.getMessage("cases.around.person", new Object[] {speaker.letter()}, locale);
    }

    @PostMapping(CaseMoves.CASE + "/block")
    String block(@PathVariable long id, Person person, RedirectAttributes next) {
        Outcomes.tell(measures.block(id, person), "cases.block.asked", next);
        return CaseMoves.page(id);
    }

    @PostMapping(CaseMoves.CASE + "/unblock")
    String unblock(@PathVariable long id, Person person, RedirectAttributes next) {
        Outcomes.tell(measures.unblock(id, person), "cases.unblock.asked", next);
        return CaseMoves.page(id);
    }

    @PostMapping(CaseMoves.CASE + "/refer")
    String refer(@PathVariable long id, Person person, RedirectAttributes next) {
        Outcomes.tell(measures.refer(id, person), "cases.referred", next);
        return CaseMoves.page(id);
    }
}
