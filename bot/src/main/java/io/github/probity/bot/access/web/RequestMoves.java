package io.github.probity.bot.access.web;

import io.github.probity.bot.access.Answer;
import io.github.probity.bot.access.Decisions;
import io.github.probity.bot.access.FieldText;
import io.github.probity.bot.access.Refusal;
import io.github.probity.bot.access.Request;
import io.github.probity.bot.access.RequestDesk;
import io.github.probity.bot.access.Requests;
import io.github.probity.bot.access.Stage;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Problem;
import io.github.probity.bot.people.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people do on a request's page. What was written is not lost when it is refused. */
@Controller
class RequestMoves {

    private final Requests requests;
    private final Decisions decisions;
    private final RequestDesk desk;
    private final FormReading reading;
    private final FieldText text;
    private final Names names;

    RequestMoves(
            Requests requests,
            Decisions decisions,
            RequestDesk desk,
            FormReading reading,
            FieldText text,
            Names names) {
        this.requests = requests;
        this.decisions = decisions;
        this.desk = desk;
        this.reading = reading;
        this.text = text;
        this.names = names;
    }

    @PostMapping(RequestPages.ONE + "/decide")
    String decide(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String note,
            @RequestParam MultiValueMap<String, String> sent,
            Person person,
            RedirectAttributes next) {
        Request request = seen(id, person);
        Optional<Stage> meant = Stage.of(stage);
        Optional<Answer> said = Answer.of(answer);
        if (meant.isEmpty() || said.isEmpty()) {
            next.addFlashAttribute("refused", "access.error.answer");
            next.addFlashAttribute("note", note);
            return page(id);
        }
        Kind kind = desk.kind(request);
        Form words = reading.read(kind.step(meant.get().step()).fields(), sent);
        Optional<Refusal> refusal = decisions.answer(id, meant.get(), said.get(), words, note.strip(), person);
        tell(refusal, "access.done." + said.get().code(), note, next);
        next.addFlashAttribute("given", words);
        next.addFlashAttribute("said", answer);
        return page(id);
    }

    @PostMapping(RequestPages.ONE + "/answer")
    String answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        seen(id, person);
        tell(requests.answer(id, note.strip(), person), "access.done.answer", note, next);
        return page(id);
    }

    @PostMapping(RequestPages.ONE + "/withdraw")
    String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        seen(id, person);
        tell(requests.withdraw(id, note.strip(), person), "access.done.withdraw", note, next);
        return page(id);
    }

    /** The form of a request that came to nothing, to be changed and sent again. */
    @GetMapping(RequestPages.ONE + "/reopen")
    String form(@PathVariable long id, Person person, Model model, Locale locale) {
        Request request = seen(id, person);
        return form(request, desk.form(request), List.of(), "", model, locale);
    }

    private String form(Request request, Form form, List<Problem> problems, String note, Model model, Locale locale) {
        Kind kind = desk.kind(request);
        model.addAttribute("id", request.id());
        model.addAttribute("kindName", kind.name().in(locale));
        model.addAttribute("form", FormView.of(kind.fields(), form, problems, text, locale));
        model.addAttribute("note", note);
        model.addAttribute("offered", names.offered());
        return "access/reopen";
    }

    @PostMapping(RequestPages.ONE + "/reopen")
    String reopen(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            @RequestParam MultiValueMap<String, String> sent,
            Person person,
            Model model,
            Locale locale,
            RedirectAttributes next,
            HttpServletResponse response) {
        Request request = seen(id, person);
        Kind kind = desk.kind(request);
        Form changed = reading.read(kind.fields(), sent);
        List<Problem> problems = requests.problems(kind, changed, person);
        Optional<Refusal> refusal = problems.isEmpty()
                ? requests.reopen(id, changed, note.strip(), person)
                : Optional.of(Refusal.FORM_INCOMPLETE);
        if (!problems.isEmpty() || refusal.equals(Optional.of(Refusal.REASON_MISSING))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            if (problems.isEmpty()) {
                model.addAttribute("refused", "access.refused.reason-missing");
            }
            return form(request, changed, problems, note, model, locale);
        }
        tell(refusal, "access.done.reopen", note, next);
        return page(id);
    }

    private Request seen(long id, Person person) {
        return desk.find(id, person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void tell(Optional<Refusal> refusal, String done, String note, RedirectAttributes next) {
        refusal.ifPresentOrElse(
                why -> {
                    next.addFlashAttribute("refused", "access.refused." + why.code());
                    next.addFlashAttribute("note", note);
                },
                () -> next.addFlashAttribute("notice", done));
    }

    private static String page(long id) {
        return "redirect:" + RequestPages.PATH + "/" + id;
    }
}
