package io.github.probity.bot.questions.web;

import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.export.CsvTable;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.policies.AskedLog;
import io.github.probity.bot.policies.AskedLog.AskedQuestion;
import io.github.probity.bot.policies.AskedLog.Week;
import io.github.probity.bot.policies.Attempts;
import io.github.probity.bot.questions.OpenQuestions;
import io.github.probity.bot.questions.OpenQuestions.Subject;
import io.github.probity.bot.questions.Usage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people asked. */
@Controller
final class QuestionPages {

    static final String PATH = "/console/questions";

    private static final int SUBJECTS = 50;
    private static final int NEAREST = 5;
    private static final int LONGEST = 2_000;

    private final OpenQuestions open;
    private final Usage usage;
    private final AskedLog asked;
    private final Attempts attempts;

    QuestionPages(OpenQuestions open, Usage usage, AskedLog asked, Attempts attempts) {
        this.open = open;
        this.usage = usage;
        this.asked = asked;
        this.attempts = attempts;
    }

    @GetMapping(PATH)
    String openQuestions(Model model) {
        List<Subject> subjects = open.subjects();
        model.addAttribute("subjects", subjects.stream().limit(SUBJECTS).toList());
        model.addAttribute("more", Math.max(0, subjects.size() - SUBJECTS));
        model.addAttribute("times", subjects.stream().mapToInt(Subject::times).sum());
        return "questions/open";
    }

    @PostMapping(PATH + "/set-aside")
    String setAside(@RequestParam List<UUID> ids, Person person, RedirectAttributes redirect) {
        open.setAside(ids, person.id());
        redirect.addFlashAttribute("notice", "questions.set-aside.done");
        return "redirect:" + PATH;
    }

    /** What a question would get now, and what can be done if that is not good. */
    @GetMapping(PATH + "/try")
    String attempt(@RequestParam(defaultValue = "") String question, Model model) {
        String text = question.strip().substring(0, Math.min(question.strip().length(), LONGEST));
        model.addAttribute("question", text);
        if (!text.isEmpty()) {
            model.addAttribute("attempt", attempts.answer(text, NEAREST).orElse(null));
        }
        return "questions/try";
    }

    @GetMapping(PATH + "/usage")
    String usage(Model model) {
        List<Week> weeks = usage.quarter();
        model.addAttribute("weeks", weeks);
        model.addAttribute("chart", Chart.of(weeks));
        model.addAttribute("total", weeks.stream().mapToInt(Week::total).sum());
        model.addAttribute(
                "answered",
                weeks.stream()
                        .mapToInt(week -> week.answered() + week.askedBack())
                        .sum());
        return "questions/usage";
    }

    @GetMapping(PATH + "/questions.csv")
    ResponseEntity<byte[]> export() {
        CsvTable table = CsvTable.withHeader(
                "asked at", "question", "answer", "clause", "confidence", "channel", "asker", "feedback");
        for (AskedQuestion question : asked.all()) {
            table.row(
                    question.askedAt(),
                    question.text(),
                    question.answer(),
                    question.reference(),
                    question.confidence(),
                    question.channel(),
                    question.asker(),
                    question.feedback());
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("probity-questions.csv")
                                .build()
                                .toString())
                .body(table.bytes());
    }

    @Configuration(proxyBeanMethods = false)
    static class Area {

        @Bean
        ConsoleArea questionsArea() {
            return new ConsoleArea(PATH, "questions", Set.of(Role.POLICY_EDITOR), 20);
        }
    }
}
