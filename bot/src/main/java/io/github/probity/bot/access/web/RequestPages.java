package io.github.probity.bot.access.web;

import io.github.probity.bot.access.Answer;
import io.github.probity.bot.access.FieldText;
import io.github.probity.bot.access.Request;
import io.github.probity.bot.access.RequestDesk;
import io.github.probity.bot.access.Stage;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Step;
import io.github.probity.bot.access.register.Register;
import io.github.probity.bot.people.Person;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Requests that wait for a person, and the person's own; one request with everything that became of it. */
@Controller
class RequestPages {

    static final String PATH = "/console/requests";
    static final String ONE = PATH + "/{id:\\d+}";

    private final RequestDesk desk;
    private final Register register;
    private final FieldText text;
    private final Names names;

    RequestPages(RequestDesk desk, Register register, FieldText text, Names names) {
        this.desk = desk;
        this.register = register;
        this.text = text;
        this.names = names;
    }

    /** A request in a list. */
    record Line(Request request, String kind, String what, String step) {}

    /** A step of the course of a request, and how far it is. */
    record StepView(String name, String standing, List<String> people, String how, List<DecisionView> decisions) {}

    record DecisionView(String who, String insteadOf, boolean agreed, java.time.Instant at) {}

    @GetMapping(PATH)
    String all(Person person, Model model, Locale locale) {
        model.addAttribute("waiting", lines(desk.waitingFor(person), locale));
        model.addAttribute("own", lines(desk.of(person), locale));
        model.addAttribute("names", names);
        return "access/requests";
    }

    private List<Line> lines(List<Request> requests, Locale locale) {
        return requests.stream().map(request -> line(request, locale)).toList();
    }

    private Line line(Request request, Locale locale) {
        Kind kind = desk.kind(request);
        String what = kind.restricted() ? "" : kind.granted().what().apply(desk.form(request));
        return new Line(
                request,
                kind.name().in(locale),
                what,
                kind.step(request.stage().step()).name().in(locale));
    }

    @GetMapping(ONE)
    String one(@PathVariable long id, Person person, Model model, Locale locale) {
        Request request = desk.find(id, person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Kind kind = desk.kind(request);
        Form form = desk.form(request);
        Step step = kind.step(request.stage().step());
        model.addAttribute("line", line(request, locale));
        model.addAttribute("form", FormView.of(kind.fields(), form, List.of(), text, locale));
        model.addAttribute(
                "words",
                FormView.of(
                        kind.everyField().skip(kind.fields().size()).toList(), all(request), List.of(), text, locale));
        model.addAttribute("steps", steps(request, kind, locale));
        model.addAttribute("history", desk.history(request));
        model.addAttribute("mine", request.requester().equals(person.id()));
        model.addAttribute("mayDecide", desk.mayDecide(request, person));
        model.addAttribute("ask", FormView.of(step.fields(), given(model), List.of(), text, locale));
        model.addAttribute("confirms", step.confirms());
        model.addAttribute("answers", Answer.values());
        model.addAttribute(
                "entry",
                register.ofRequest(id)
                        .filter(entry -> register.find(entry.id(), person).isPresent())
                        .orElse(null));
        model.addAttribute("names", names);
        return "access/request";
    }

    private Form all(Request request) {
        Form all = Form.empty();
        for (Form one : desk.words(request)) {
            all = all.with(one.values());
        }
        return all;
    }

    /** What was filled in before it was refused, so that it is not lost. */
    private static Form given(Model model) {
        return model.getAttribute("given") instanceof Form given ? given : Form.empty();
    }

    private List<StepView> steps(Request request, Kind kind, Locale locale) {
        return java.util.stream.IntStream.range(0, kind.steps().size())
                .mapToObj(number -> step(
                        request,
                        kind.steps().get(number),
                        new Stage(request.stage().round(), number),
                        locale))
                .toList();
    }

    private StepView step(Request request, Step step, Stage stage, Locale locale) {
        List<DecisionView> decisions = request.decisions().stream()
                .filter(decision -> decision.stage().equals(stage))
                .map(decision -> new DecisionView(
                        names.of(decision.person()),
                        decision.insteadOf() == null ? "" : names.of(decision.insteadOf()),
                        decision.agreed(),
                        decision.at()))
                .toList();
        List<String> people = request.seats().stream()
                .filter(seat -> seat.stage().equals(stage))
                .map(seat -> names.of(seat.person()))
                .toList();
        String how = request.seats().stream()
                .filter(seat -> seat.stage().equals(stage))
                .map(seat -> seat.how().code())
                .filter(code -> !code.equals("office"))
                .findFirst()
                .orElse("");
        return new StepView(step.name().in(locale), standing(request, stage), people, how, decisions);
    }

    private static String standing(Request request, Stage stage) {
        if (stage.step() < request.stage().step() || request.state() == io.github.probity.bot.access.State.GRANTED) {
            return "done";
        }
        return stage.equals(request.stage()) ? (request.state().isOpen() ? "now" : "ended") : "later";
    }
}
