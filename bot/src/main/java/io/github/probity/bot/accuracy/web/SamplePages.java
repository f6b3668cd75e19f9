package io.github.probity.bot.accuracy.web;

import io.github.probity.bot.accuracy.Answer;
import io.github.probity.bot.accuracy.Answer.Verdict;
import io.github.probity.bot.accuracy.Judged;
import io.github.probity.bot.accuracy.Reading;
import io.github.probity.bot.accuracy.SampleReviews;
import io.github.probity.bot.people.Person;
import io.github.probity.nlp.screening.Category;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a reviewer judges messages in which screening found nothing, one after the other. */
@Controller
final class SamplePages {

    static final String PATH = "/console/samples";
    private static final String SAMPLE = PATH + "/{id}";
    private static final String START = "redirect:" + PATH;

    private final SampleReviews reviews;

    SamplePages(SampleReviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping(PATH)
    String start(Person person, Model model) {
        model.addAttribute("waiting", reviews.waiting(person));
        return "accuracy/samples";
    }

    @PostMapping(PATH + "/next")
    String next(Person person, RedirectAttributes next) {
        return reviews.take(person).map(id -> START + "/" + id).orElseGet(() -> told("none", next));
    }

    /** Without the words, until they are asked for. */
    @GetMapping(SAMPLE)
    String veiled(@PathVariable long id, Person person, Model model, RedirectAttributes next) {
        if (!reviews.has(id, person)) {
            return told("not-held", next);
        }
        model.addAttribute("id", id);
        return "accuracy/sample";
    }

    /** With the words: a form brings them, for each showing is written down. */
    @PostMapping(SAMPLE + "/words")
    String words(@PathVariable long id, Person person, Model model, RedirectAttributes next) {
        return shown(id, reviews.read(id, person), model, next);
    }

    private static String shown(long id, Reading reading, Model model, RedirectAttributes next) {
        if (reading instanceof Reading.Shown shown) {
            model.addAttribute("id", id);
            model.addAttribute("words", shown.original().text());
            model.addAttribute("categories", Category.values());
            model.addAttribute("verdicts", Verdict.values());
            return "accuracy/sample";
        }
        if (reading instanceof Reading.Unreachable unreachable) {
            next.addFlashAttribute("sentence", unreachable.sentence());
            return START + "/" + id;
        }
        return told(
                reading instanceof Reading.Gone
                        ? "gone"
                        : reading instanceof Reading.NotYours ? "not-yours" : "not-held",
                next);
    }

    @PostMapping(SAMPLE + "/answer")
    String answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "false") boolean open,
            Person person,
            Model model,
            RedirectAttributes next) {
        Optional<Answer> answer = read(verdict, category);
        if (answer.isEmpty()) {
            model.addAttribute(
                    "refused", verdict.equals("missed") ? "samples.error.category" : "samples.error.verdict");
            model.addAttribute("chosen", verdict);
            return shown(id, reviews.read(id, person), model, next);
        }
        return told(id, reviews.answer(id, answer.get(), open, person), next);
    }

    private static Optional<Answer> read(String verdict, String category) {
        @Nullable Category named = Arrays.stream(Category.values())
                .filter(one -> one.code().equals(category))
                .findFirst()
                .orElse(null);
        return Arrays.stream(Verdict.values())
                .filter(one -> one.code().equals(verdict))
                .filter(one -> one != Verdict.MISSED || named != null)
                .map(one -> new Answer(one, one == Verdict.MISSED ? named : null))
                .findFirst();
    }

    private static String told(long id, Judged judged, RedirectAttributes next) {
        if (judged instanceof Judged.Unreachable unreachable) {
            next.addFlashAttribute("sentence", unreachable.sentence());
            return START + "/" + id;
        }
        if (judged instanceof Judged.NotHeld) {
            return told("not-held", next);
        }
        next.addFlashAttribute(
                "notice",
                judged instanceof Judged.Reported
                        ? "samples.reported"
                        : judged instanceof Judged.CountedButGone ? "samples.counted-gone" : "samples.counted");
        if (judged instanceof Judged.Reported reported) {
            next.addFlashAttribute(
                    "noticeArguments", new Object[] {reported.receipt().reference()});
        }
        return START;
    }

    @PostMapping(SAMPLE + "/skip")
    String skip(@PathVariable long id, Person person, RedirectAttributes next) {
        if (!reviews.skip(id, person)) {
            return told("not-held", next);
        }
        next.addFlashAttribute("notice", "samples.skipped");
        return START;
    }

    private static String told(String why, RedirectAttributes next) {
        next.addFlashAttribute("refused", "samples.refused." + why);
        return START;
    }
}
