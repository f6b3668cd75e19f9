package io.github.probity.bot.accuracy.web;

import io.github.probity.bot.accuracy.Accuracy;
import io.github.probity.bot.accuracy.Figures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How right the screening is, to look at and as a file. */
@Controller
final class AccuracyPages {

    static final String PATH = "/console/accuracy";
    private static final List<Integer> TIMES = List.of(30, 90, 365);
    private static final int USUAL = 90;

    private final Accuracy accuracy;

    AccuracyPages(Accuracy accuracy) {
        this.accuracy = accuracy;
    }

    @GetMapping(PATH)
    String page(@RequestParam(defaultValue = "") String days, Model model) {
        int time = time(days);
        Figures figures = accuracy.overDays(time);
        model.addAttribute("days", time);
        model.addAttribute("times", TIMES);
        model.addAttribute("figures", figures);
        model.addAttribute("chart", IntervalChart.of(figures));
        return "accuracy/accuracy";
    }

    @GetMapping(PATH + "/figures.csv")
    ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String days) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("probity-accuracy.csv")
                                .build()
                                .toString())
                .body(AccuracyFile.of(accuracy.overDays(time(days))));
    }

    /** One of the times that the page offers. */
    private static int time(String days) {
        return TIMES.stream()
                .filter(time -> Integer.toString(time).equals(days))
                .findFirst()
                .orElse(USUAL);
    }
}
