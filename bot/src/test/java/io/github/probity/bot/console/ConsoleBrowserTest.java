package io.github.probity.bot.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.BrowserTest;
import io.github.probity.bot.running.BrowserTest.WithoutJavaScript;
import io.github.probity.bot.running.PageCheck;
import io.github.probity.bot.running.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class ConsoleBrowserTest {

    private static final List<String> PAGES =
            List.of("/sign-in", "/console", "/console/audit", "/accessibility", "/nothing-here");

    private final Person auditor = Visitor.person(Role.AUDITOR);

    @Test
    void somebodySignsInOpensWhatTheirRoleAllowsAndSignsOut(Page page) {
        signIn(page, auditor);
        assertThat(page.getByRole(AriaRole.HEADING, named("Hello, " + auditor.name())))
                .isVisible();
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, inside("Audit trail"))
                .click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("The trail is intact");
        page.getByRole(AriaRole.BUTTON, button("Sign out")).click();
        assertThat(page.getByText("You have signed out.")).isVisible();
    }

    @Test
    void everythingWorksWithoutJavaScript(@WithoutJavaScript Page page) {
        signIn(page, auditor);
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, inside("Audit trail"))
                .click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("The trail is intact");
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesAndFitsASmallScreen(Page page) {
        signIn(page, auditor);
        for (String language : List.of("en", "cy")) {
            for (String path : PAGES) {
                page.navigate(path + "?lang=" + language);
                PageCheck.isAccessible(page);
                PageCheck.fitsSmallScreen(page);
                PageCheck.picture(page, "console" + path.replace('/', '-') + "-" + language);
            }
        }
    }

    @Test
    void theFirstStopOfTheKeyboardSkipsToTheMainContent(Page page) {
        page.navigate("/accessibility");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main-content");
    }

    @Test
    void theBrowserReportsNoErrorAndNoBreachOfTheContentSecurityPolicy(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        signIn(page, auditor);
        page.navigate("/console/audit");
        assertThat(page.locator("body")).hasClass("govuk-template__body js-enabled govuk-frontend-supported");
        assertThat(complaints).isEmpty();
    }

    private static void signIn(Page page, Person person) {
        page.navigate("/sign-in");
        page.getByRole(AriaRole.BUTTON, button(person.name())).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static com.microsoft.playwright.Locator.GetByRoleOptions inside(String name) {
        return new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name);
    }
}
