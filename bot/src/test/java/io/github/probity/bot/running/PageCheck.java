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

    private static final String VIOLATIONS = """
            async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}))
                .violations.map(v => v.id + ': ' + v.help + ' at ' + v.nodes.map(n => n.target.join(' ')).join(', '))
            """;

    private PageCheck() {}

    /** Fails when axe finds that the page keeps somebody out, or its title is no title. */
    @SuppressWarnings("unchecked")
    public static void isAccessible(Page page) {
        assertThat(page.title()).as("the title of %s", page.url()).matches("(?!null)[^<>${}]+ – Probity");
        page.evaluate(AXE);
        assertThat((List<String>) page.evaluate(VIOLATIONS))
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

    /** Keeps a picture of the page for people to look at, in the build's folder. */
    public static void picture(Page page, String name) {
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
