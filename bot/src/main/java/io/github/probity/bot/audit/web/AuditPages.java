package io.github.probity.bot.audit.web;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditDeed;
import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how the trail stands and what is in it, and hands it out as a file. */
@Controller
final class AuditPages {

    static final String PATH = "/console/audit";
    private static final String NEWEST = "" + Long.MAX_VALUE;
    private static final int EACH = 50;

    private final Audit audit;

    AuditPages(Audit audit) {
        this.audit = audit;
    }

    /**
     * The page.
     *
     * @param subject whose entries are shown, as {@code case/12}; empty for all
     * @param before the place in the trail from which they are shown backwards
     */
    @GetMapping(PATH)
    String page(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = NEWEST) long before,
            Model model) {
        List<AuditDeed> shown = audit.latest(subject.strip(), before, EACH);
        model.addAttribute("state", audit.verify());
        model.addAttribute("subject", subject.strip());
        model.addAttribute("shown", shown);
        model.addAttribute(
                "older", shown.size() < EACH ? 0 : shown.get(EACH - 1).number());
        return "audit/trail";
    }

    /** Written as it is read, so that a long trail needs no memory. */
    @GetMapping(PATH + "/export")
    void export(HttpServletResponse response) throws IOException {
        response.setContentType("application/jsonl");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"probity-audit.jsonl\"");
        audit.export(response.getWriter());
    }

    @Configuration(proxyBeanMethods = false)
    static class Area {

        @Bean
        ConsoleArea auditArea() {
            return new ConsoleArea(PATH, "audit", Set.of(Role.AUDITOR), 90);
        }
    }
}
