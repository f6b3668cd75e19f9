package io.github.probity.bot.access.web;

import io.github.probity.bot.access.FieldText;
import io.github.probity.bot.access.Foreseen;
import io.github.probity.bot.access.Requests;
import io.github.probity.bot.access.Sending;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.access.kind.Problem;
import io.github.probity.bot.people.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** From the choice of a kind by its form to a look at who will decide, and only then to sending it. */
@Controller
class NewRequestPages {

    private static final String NEW = RequestPages.PATH + "/new";

    private final Requests requests;
    private final Kinds kinds;
    private final FormReading reading;
    private final FieldText text;
    private final Names names;

    NewRequestPages(Requests requests, Kinds kinds, FormReading reading, FieldText text, Names names) {
        this.requests = requests;
        this.kinds = kinds;
        this.reading = reading;
        this.text = text;
        this.names = names;
    }

    record KindView(String code, String name, String hint) {}

    record ForeseenView(String step, List<String> people, int needed, String how, String nobody) {}

    @GetMapping(NEW)
    String choose(Model model, Locale locale) {
        model.addAttribute(
                "kinds", kinds.all().stream().map(kind -> view(kind, locale)).toList());
        return "access/kinds";
    }

    private static KindView view(Kind kind, Locale locale) {
        return new KindView(kind.code(), kind.name().in(locale), kind.hint().in(locale));
    }

    /** The form; what the address says of its fields is filled in. */
    @GetMapping(NEW + "/{code}")
    String form(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> sent, Model model, Locale locale) {
        Kind kind = kind(code);
        return fill(kind, reading.read(kind.fields(), sent), List.of(), model, locale);
    }

    private String fill(Kind kind, Form form, List<Problem> problems, Model model, Locale locale) {
        model.addAttribute("kind", view(kind, locale));
        model.addAttribute("form", FormView.of(kind.fields(), form, problems, text, locale));
        model.addAttribute("offered", names.offered());
        return "access/new";
    }

    /** Shows what was filled in with who will decide; sends it once that was seen. */
    @PostMapping(NEW + "/{code}")
    String send(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            Person person,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Kind kind = kind(code);
        Form form = reading.read(kind.fields(), sent);
        List<Problem> problems = requests.problems(kind, form, person);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(kind, form, problems, model, locale);
        }
        String key = sent.getFirst("key");
        if (key == null || key.length() > 64) {
            return look(kind, form, person, model, locale);
        }
        if ("change".equals(sent.getFirst("next"))) {
            return fill(kind, form, List.of(), model, locale);
        }
        Sending sending = requests.send(kind, form, person, person.id() + "/" + key);
        if (sending instanceof Sending.Sent done) {
            return "redirect:" + RequestPages.PATH + "/" + done.id() + "?sent";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (sending instanceof Sending.Refused refused) {
            model.addAttribute("refused", "access.refused." + refused.why().code());
        }
        return look(kind, form, person, model, locale);
    }

    private String look(Kind kind, Form form, Person person, Model model, Locale locale) {
        model.addAttribute("kind", view(kind, locale));
        model.addAttribute("form", FormView.of(kind.fields(), form, List.of(), text, locale));
        List<ForeseenView> foreseen = requests.foresee(kind, form, person).stream()
                .map(one -> foreseen(one, locale))
                .toList();
        model.addAttribute("foreseen", foreseen);
        model.addAttribute("blocked", !foreseen.get(0).nobody().isEmpty());
        model.addAttribute("key", UUID.randomUUID());
        return "access/check";
    }

    private static ForeseenView foreseen(Foreseen one, Locale locale) {
        return new ForeseenView(
                one.step().name().in(locale),
                one.seats().people().stream().map(Person::name).toList(),
                one.step().needed(),
                one.seats().how().code(),
                one.seats().nobody() == null ? "" : one.seats().nobody().code());
    }

    private Kind kind(String code) {
        return kinds.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
