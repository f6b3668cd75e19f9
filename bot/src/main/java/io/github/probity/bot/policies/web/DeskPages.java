package io.github.probity.bot.policies.web;

import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.policies.ReviewDates;
import io.github.probity.bot.policies.Shelf;
import io.github.probity.bot.policies.Upload;
import io.github.probity.bot.policies.Uploads;
import io.github.probity.bot.policies.Versions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The owner's first page: all policies and versions; and the way in for a new one. */
@Controller
final class DeskPages {

    static final String PATH = "/console/policies";

    private static final Set<String> FORMATS = Set.of("docx", "pdf", "txt", "md", "html", "htm");
    private static final int LONGEST_NAME = 200;

    private final Versions versions;
    private final Uploads uploads;

    DeskPages(Versions versions, Uploads uploads) {
        this.versions = versions;
        this.uploads = uploads;
    }

    /**
     * A policy on the page.
     *
     * @param reviewDue null where the document does not say
     * @param reviewStage how near that is: empty, {@code soon}, {@code next-month} or {@code due}
     */
    record ShelfView(
            Shelf shelf,
            Shelf.@Nullable Copy inForce,
            @Nullable YearMonth reviewDue,
            String reviewStage) {}

    @GetMapping(PATH)
    String policies(Model model, HttpServletResponse response) {
        List<Upload> unfinished = uploads.unfinished();
        model.addAttribute(
                "shelves", versions.shelves().stream().map(this::view).toList());
        model.addAttribute("uploads", unfinished);
        model.addAttribute("today", versions.today());
        if (unfinished.stream().anyMatch(upload -> upload.status() == Upload.Status.READING)) {
            response.setHeader("Refresh", "4");
        }
        return "policies/desk";
    }

    private ShelfView view(Shelf shelf) {
        Shelf.@Nullable Copy inForce = shelf.inForce().orElse(null);
        Optional<YearMonth> due = shelf.inForce().flatMap(copy -> ReviewDates.due(copy.facts()));
        LocalDate today = versions.today();
        String stage = due.flatMap(month -> ReviewDates.reached(month, today))
                .map(reached -> reached.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("");
        return new ShelfView(shelf, inForce, due.orElse(null), stage);
    }

    @GetMapping(PATH + "/upload")
    String form(@RequestParam(defaultValue = "") String document, Model model) {
        model.addAttribute("document", document);
        model.addAttribute("shelves", versions.shelves());
        return "policies/upload";
    }

    @PostMapping(PATH + "/upload")
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String document,
            Person person,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Optional<String> error = error(file, document);
        if (error.isPresent() || file == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("errors", Map.of("file", error.orElse("desk.upload.error.none")));
            return form(document, model);
        }
        String name = name(file);
        long id = uploads.receive(name, file.getBytes(), document.isEmpty() ? null : document, person.id());
        return "redirect:" + PATH + "/uploads/" + id;
    }

    private Optional<String> error(@Nullable MultipartFile file, String document) {
        if (file == null || name(file).isEmpty()) {
            return Optional.of("desk.upload.error.none");
        }
        if (file.isEmpty()) {
            return Optional.of("desk.upload.error.empty");
        }
        String format = name(file).substring(name(file).lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(format)) {
            return Optional.of("desk.upload.error.format");
        }
        boolean known = document.isEmpty()
                || versions.shelves().stream()
                        .anyMatch(shelf -> shelf.document().equals(document));
        return known ? Optional.empty() : Optional.of("desk.upload.error.policy");
    }

    /** Without the folders that some browsers give, and no longer than a name should be. */
    private static String name(MultipartFile file) {
        String given =
                Optional.ofNullable(file.getOriginalFilename()).orElse("").replace('\\', '/');
        String name = given.substring(given.lastIndexOf('/') + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    /** Says how far a file is; goes on to the version as soon as there is one. */
    @GetMapping(PATH + "/uploads/{id}")
    String progress(@PathVariable long id, Model model, HttpServletResponse response) {
        Upload upload = uploads.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (upload.version() != null) {
            return "redirect:"
                    + versions.find(upload.version()).map(DeskPages::path).orElse(PATH);
        }
        if (upload.status() == Upload.Status.READING) {
            response.setHeader("Refresh", "2");
        }
        model.addAttribute("upload", upload);
        return "policies/uploading";
    }

    static String path(io.github.probity.bot.policies.PolicyVersion version) {
        return PATH + "/" + version.document() + "/" + version.number();
    }

    @Configuration(proxyBeanMethods = false)
    static class Area {

        @Bean
        ConsoleArea policiesArea() {
            return new ConsoleArea(PATH, "policies", Set.of(Role.POLICY_EDITOR), 10);
        }
    }
}
