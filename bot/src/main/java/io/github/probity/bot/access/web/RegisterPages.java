package io.github.probity.bot.access.web;

import io.github.probity.bot.access.RequestFigures;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.access.register.RegisterFigures;
import io.github.probity.bot.access.register.RegisterFiles;
import io.github.probity.bot.access.register.RegisterSearch;
import io.github.probity.bot.access.register.RegisterSearch.Filter;
import io.github.probity.bot.access.register.RegisterSearch.Found;
import io.github.probity.bot.people.Person;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register for those who keep or read all of it. */
@Controller
class RegisterPages {

    static final String PATH = "/console/register";

    private final RegisterSearch search;
    private final RegisterFiles files;
    private final RegisterFigures figures;
    private final RequestFigures requests;
    private final Kinds kinds;
    private final EntryView view;

    RegisterPages(
            RegisterSearch search,
            RegisterFiles files,
            RegisterFigures figures,
            RequestFigures requests,
            Kinds kinds,
            EntryView view) {
        this.search = search;
        this.files = files;
        this.figures = figures;
        this.requests = requests;
        this.kinds = kinds;
        this.view = view;
    }

    record KindView(String code, String name) {}

    /** A bar of a picture, with its part of the longest in percent. */
    record Bar(String name, long count, long percent) {}

    @GetMapping(PATH)
    String all(
            Filter filter,
            @RequestParam(required = false) @Nullable Long before,
            Person person,
            Model model,
            Locale locale) {
        Filter asked = whole(filter);
        Found found = search.find(asked, before, person);
        model.addAttribute(
                "lines",
                found.entries().stream().map(entry -> view.line(entry, locale)).toList());
        model.addAttribute("next", found.next());
        model.addAttribute("earlier", before);
        model.addAttribute("filter", asked);
        model.addAttribute(
                "kinds",
                kinds.all().stream()
                        .map(kind -> new KindView(kind.code(), kind.name().in(locale)))
                        .toList());
        model.addAttribute("departments", search.departments());
        model.addAttribute("mayImport", ImportPages.isKeeper(person));
        return "access/register";
    }

    @GetMapping(PATH + "/figures")
    String figures(Model model, Locale locale) {
        model.addAttribute("now", figures.now());
        model.addAttribute("open", requests.now().open());
        model.addAttribute("overdue", requests.now().overdue());
        model.addAttribute("granted", requests.now().granted());
        model.addAttribute(
                "kinds",
                bars(figures.byKind().stream()
                        .map(bar -> new Bar(view.kind(bar.code(), locale), bar.count(), 0))
                        .toList()));
        model.addAttribute(
                "months",
                bars(figures.byMonthOfEnd().stream()
                        .map(bar -> new Bar(month(bar.code(), locale), bar.count(), 0))
                        .toList()));
        return "access/figures";
    }

    private static String month(String code, Locale locale) {
        return java.time.YearMonth.parse(code)
                .format(java.time.format.DateTimeFormatter.ofPattern("MMMM yyyy", locale));
    }

    private static List<Bar> bars(List<Bar> bare) {
        long most = Math.max(1, bare.stream().mapToLong(Bar::count).max().orElse(1));
        return bare.stream()
                .map(bar -> new Bar(bar.name(), bar.count(), 100 * bar.count() / most))
                .toList();
    }

    @GetMapping(PATH + "/register.csv")
    ResponseEntity<byte[]> csv(Filter filter, Person person, Locale locale) {
        return file("probity-register.csv", files.csv(whole(filter), person, locale));
    }

    @GetMapping(PATH + "/foi.csv")
    ResponseEntity<byte[]> freedomOfInformation(Filter filter, Person person, Locale locale) {
        return file("probity-register-foi.csv", files.freedomOfInformation(whole(filter), person, locale));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    @SuppressWarnings("ConstantValue") // A browser leaves out what it likes
    private static Filter whole(Filter filter) {
        return new Filter(text(filter.words()), text(filter.kind()), text(filter.state()), text(filter.department()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.replace("\0", "").strip();
    }
}
