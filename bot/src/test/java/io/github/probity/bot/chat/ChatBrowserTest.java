package io.github.probity.bot.chat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.github.probity.bot.running.BrowserTest;
import io.github.probity.bot.running.BrowserTest.WithoutJavaScript;
import io.github.probity.bot.running.PageCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class ChatBrowserTest {

    private static final String WHATSAPP = "can I use WhatsApp with my team?";

    /** The picture at the top of the README; {@code -Dprobity.readme-picture=src/docs/answer.png} takes it anew. */
    private static final Path PICTURE =
            Path.of(System.getProperty("probity.readme-picture", "target/pictures/answer.png"));

    @Test
    void theFirstQuestionOfTheReadmeIsAnsweredWithTheClause(Page page) {
        page.setViewportSize(1100, 760);
        page.navigate("/");
        ask(page, WHATSAPP);
        Locator newest = page.locator("#newest");
        assertThat(newest.locator("blockquote").first()).containsText("You must not use WhatsApp");
        assertThat(newest).containsText("Model Electronic Communications Policy");
        assertThat(newest).containsText("Version 4.2");
        assertThat(newest).containsText("issued March 2026");
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURE));
    }

    @Test
    void everythingWorksWithoutJavaScript(@WithoutJavaScript Page page) {
        page.navigate("/");
        page.getByLabel("Your question").fill("What does paragraph 5.3 say?");
        page.getByRole(AriaRole.BUTTON, button("Ask")).click();
        assertThat(page.locator("#newest .clause__number")).hasText("5.3");
        page.getByRole(AriaRole.BUTTON, button("Yes, it did")).click();
        assertThat(page.locator("#newest")).containsText("Thank you.");
        page.getByRole(AriaRole.LINK, named("See 5.3 in the document")).click();
        assertThat(page.locator("[id='5.3']:target")).isVisible();
    }

    @Test
    void everythingCanBeReachedWithTheKeyboardAlone(Page page) {
        page.navigate("/");
        page.getByLabel("Your question").focus();
        page.keyboard().type("What does paragraph 5.3 say?");
        page.keyboard().press("Enter");
        assertThat(page.locator("#newest")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.LINK, named("See 5.3 in the document")))
                .isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.BUTTON, button("No, it did not"))).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".actions:target")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Ask another question")).isFocused();
    }

    @Test
    void everyStateOfThePageIsAccessibleInBothLanguagesAndFitsASmallScreen(Page page) {
        for (String language : List.of("en", "cy")) {
            page.navigate("/?lang=" + language);
            check(page, "chat-empty-" + language);
            ask(page, "What does paragraph 5.3 say?");
            ask(page, "qzx vbn");
            check(page, "chat-answers-" + language);
            ask(page, "I can't go on");
            check(page, "chat-distress-" + language);
            ask(page, "");
            check(page, "chat-error-" + language);
            page.navigate("/policies/model-electronic-communications-policy/1#5.3-item-3");
            check(page, "document-" + language);
        }
    }

    @Test
    void theItemThatIsCitedIsMarkedInItsClause(Page page) {
        page.navigate("/policies/model-electronic-communications-policy/1#5.3-item-3");
        assertThat(page.locator(".clause:has(:target) .clause__number")).hasText("5.3");
        assertThat(page.locator(":target")).containsText("share nothing that identifies a resident");
        assertThat(page.locator(":target")).isInViewport();
    }

    @Test
    void theBrowserReportsNoErrorAndNoBreachOfTheContentSecurityPolicy(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.navigate("/");
        ask(page, "What does paragraph 5.3 say?");
        page.navigate("/policies/model-electronic-communications-policy/1");
        assertThat(complaints).isEmpty();
    }

    private static void check(Page page, String name) {
        PageCheck.isAccessible(page);
        PageCheck.fitsSmallScreen(page);
        PageCheck.picture(page, name);
    }

    private static void ask(Page page, String question) {
        page.locator("#question").fill(question);
        page.locator(".chat__send").click();
        page.waitForLoadState();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
