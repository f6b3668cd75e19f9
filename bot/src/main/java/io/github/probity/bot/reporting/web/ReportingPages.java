package io.github.probity.bot.reporting.web;

import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.reporting.Report;
import io.github.probity.bot.reporting.Reports;
import io.github.probity.bot.reporting.Standing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports, to look at and as a file. */
@Controller
final class ReportingPages {

    static final String PATH = "/console/reports";
    private static final List<Integer> TIMES = List.of(13, 26, 52);

    private final Reports reports;

    ReportingPages(Reports reports) {
        this.reports = reports;
    }

    @GetMapping(PATH)
    String page(@RequestParam(defaultValue = "") String weeks, Model model) {
        int time = time(weeks);
        Report report = reports.overWeeks(time);
        model.addAttribute("weeks", time);
        model.addAttribute("times", TIMES);
        model.addAttribute("report", report);
        model.addAttribute("standings", Standing.values());
        model.addAttribute("weekChart", WeekChart.of(report.byWeek()));
        model.addAttribute("categoryChart", BarChart.of(report.byCategory()));
        return "reporting/report";
    }

    @GetMapping(PATH + "/report.csv")
    ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String weeks) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("probity-report.csv")
                                .build()
                                .toString())
                .body(ReportFile.of(reports.overWeeks(time(weeks))));
    }

    /** One of the times that the page offers; the shortest where it is none of them. */
    private static int time(String weeks) {
        return TIMES.stream()
                .filter(time -> Integer.toString(time).equals(weeks))
                .findFirst()
                .orElse(TIMES.get(0));
    }

    /** For those who answer for the policy, decide appeals, audit or run Probity. It holds nothing personal. */
    @Configuration(proxyBeanMethods = false)
    static class Area {

        @Bean
        ConsoleArea reportingArea() {
            return new ConsoleArea(
                    PATH, "reports", Set.of(Role.POLICY_EDITOR, Role.SENIOR_REVIEWER, Role.AUDITOR, Role.ADMIN), 47);
        }
    }
}
