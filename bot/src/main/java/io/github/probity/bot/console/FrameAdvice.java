package io.github.probity.bot.console;

import io.github.probity.bot.people.Person;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the {@link Frame} into the model of every page, as {@code frame}. */
@ControllerAdvice(annotations = Controller.class)
final class FrameAdvice {

    private final List<ConsoleArea> areas;

    FrameAdvice(List<ConsoleArea> areas) {
        this.areas = areas.stream()
                .sorted(Comparator.comparingInt(ConsoleArea::order))
                .toList();
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        Optional<Person> person = SignedIn.now();
        List<ConsoleArea> open = person.map(this::openTo).orElse(List.of());
        return new Frame(person.orElse(null), open, path(request), locale.getLanguage());
    }

    private List<ConsoleArea> openTo(Person person) {
        return areas.stream().filter(area -> area.isOpenTo(person)).toList();
    }

    /** On a page that tells of an error, the path that was asked for. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
