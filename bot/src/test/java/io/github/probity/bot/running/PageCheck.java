package io.github.probity.bot.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What every page must hold to. */
public final class PageCheck {

    private static final String AXE = axe();

    private static final List<String> ALL_RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** A translated page is built as the one it translates; only its words can be missing. */
    private static final List<String> RULES_OF_WORDS = List.of(
            "aria-command-name",
            "aria-input-field-name",
            "button-name",
            "document-title",
            "empty-heading",
            "empty-table-header",
            "frame-title",
            "html-has-lang",
            "html-lang-valid",
            "image-alt",
            "input-button-name",
            "label",
            "link-name",
            "select-name",
            "summary-name",
            "svg-img-alt",
            "valid-lang");

    private static final String VIOLATIONS = """
            async rules => (await axe.run(document, {runOnly: rules}))
                .violations.map(v => v.id + ': ' + v.help + ' at ' + v.nodes.map(n => n.target.join(' ')).join(', '))
            """;

    private PageCheck() {}

    /** Fails when axe finds that the page keeps somebody out, or its title is no title. */
    @SuppressWarnings("unchecked")
    public static void isAccessible(Page page) {
        assertThat(page.title()).as("the title of %s", page.url()).matches("(?!null)[^<>${}]+ – Probity");
        boolean isTranslated = "cy".equals(page.locator("html").getAttribute("lang"));
        page.evaluate(AXE);
        assertThat((List<String>) page.evaluate(VIOLATIONS, isTranslated ? RULES_OF_WORDS : ALL_RULES))
                .as("axe on %s", page.url())
                .isEmpty();
    }

    /** Fails when the page, at the width of a small telephone (or 400% zoom), has to be scrolled sideways. */
    public static void fitsSmallScreen(Page page) {
        page.setViewportSize(320, 640);
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) Objects.requireNonNull(overflow)).intValue())
                .as("pixels that stick out of %s", page.url())
                .isZero();
        page.setViewportSize(1280, 900);
    }

    /** With {@code -Dprobity.pictures}, keeps a picture of the page for people to look at, in the build's folder. */
    public static void picture(Page page, String name) {
        if (System.getProperty("probity.pictures") == null) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setTimeout(120_000)
                .setPath(Path.of("target", "pictures", name + ".png")));
    }

    private static String axe() {
        try (InputStream script = PageCheck.class.getResourceAsStream("/axe-core-4.11.3/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
