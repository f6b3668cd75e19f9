package io.github.probity.bot.chat;

import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Conversations;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.policies.Policies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page at {@code /}: what was said, and a form to say more. A form that did its work leads back to the page. */
@Controller
class ChatPages {

    private final Chat chat;
    private final ChatLimits limits;
    private final Policies policies;

    ChatPages(Chat chat, ChatLimits limits, Policies policies) {
        this.chat = chat;
        this.limits = limits;
        this.policies = policies;
    }

    @GetMapping("/")
    ModelAndView page(HttpServletRequest request) {
        return page(Visitor.known(request), Stream.empty());
    }

    @PostMapping("/chat")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String ticket,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        String words = question.replace("\r\n", "\n").strip();
        Optional<Problem> problem = Problem.in(words).or(() -> limits.problem(request));
        if (problem.isPresent()) {
            return refused(problem.get(), words, request);
        }
        Visitor visitor = Visitor.of(request, response);
        return shown(chat.say(visitor, ticket, words, null, locale), visitor);
    }

    @PostMapping("/chat/choose")
    ModelAndView choose(
            @RequestParam String action,
            @RequestParam String value,
            @RequestParam String label,
            @RequestParam(defaultValue = "") String ticket,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Problem> problem = limits.problem(request);
        if (problem.isPresent()) {
            return refused(problem.get(), "", request);
        }
        Visitor visitor = Visitor.of(request, response);
        return shown(chat.say(visitor, ticket, label, new Chosen(action, value), locale), visitor);
    }

    /** Clears the conversation at once, here and in the database. */
    @PostMapping("/chat/forget")
    ModelAndView forget(HttpServletRequest request) {
        Visitor.known(request).ifPresent(chat::forget);
        return toPage();
    }

    /** A reply that may be kept is shown by the page it leads to; any other is in this answer and nowhere else. */
    private ModelAndView shown(Reply reply, Visitor visitor) {
        return reply.kept() ? toPage() : page(Optional.of(visitor), Stream.of(Entry.once(reply)));
    }

    private ModelAndView refused(Problem problem, String question, HttpServletRequest request) {
        ModelAndView page = page(Visitor.known(request), Stream.empty());
        page.setStatus(problem.status());
        page.addObject("errors", Map.of("question", problem.message()));
        page.addObject("question", question);
        return page;
    }

    private ModelAndView page(Optional<Visitor> visitor, Stream<Entry> more) {
        List<Entry> kept = visitor.map(chat::entries).orElse(List.of());
        ModelAndView page = new ModelAndView("chat/chat");
        page.addObject("entries", Stream.concat(kept.stream(), more).toList());
        page.addObject("policies", policies.inForce());
        page.addObject("suggestions", policies.suggestions());
        page.addObject("longest", Conversations.LONGEST);
        page.addObject("ticket", UUID.randomUUID());
        return page;
    }

    private static ModelAndView toPage() {
        ModelAndView redirect = new ModelAndView("redirect:/");
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
