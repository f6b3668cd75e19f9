package io.github.probity.bot.audit.web;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows how the trail stands, and hands it out as a file. */
@Controller
final class AuditPages {

    static final String PATH = "/console/audit";

    private final Audit audit;

    AuditPages(Audit audit) {
        this.audit = audit;
    }

    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute("state", audit.verify());
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
