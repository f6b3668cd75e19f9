package io.github.probity.bot.screening.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.BrowserTest;
import io.github.probity.bot.running.BrowserTest.WithoutJavaScript;
import io.github.probity.bot.running.PageCheck;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.screening.Scope;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An organisation decides what is screened, in the browser. */
@BrowserTest
class ScreeningPagesTest {

    private final Person admin = Sample.all(Role.ADMIN).get(0);
    private final Scope scope = RunningProbity.get().bean(Scope.class);

    @AfterEach
    void forget() {
        scope.entries().forEach(entry -> scope.remove(entry.kind(), entry.id(), admin));
    }

    @Test
    void somebodyIsExcludedAndPutBack(@WithoutJavaScript Page page) {
        Person chaplain = Sample.employee(8);
        signIn(page);
        page.navigate("/console/screening/scope");
        button(page, "Save").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Say why");
        page.getByLabel("Never screen what is sent by or to them").check();
        page.getByLabel("Person", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Name or id").fill("Nobody Atall");
        page.locator("#reason").fill("People speak to the chaplain in confidence.");
        button(page, "Save").click();
        assertThat(page.locator("#name-error")).containsText("nobody of this name");
        assertThat(page.locator("#reason")).hasValue("People speak to the chaplain in confidence.");
        page.getByLabel("Name or id").fill(chaplain.name());
        button(page, "Save").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("It counts from the next message on");
        assertThat(page.locator("main")).containsText(chaplain.name());
        PageCheck.picture(page, "screening-scope");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove " + chaplain.name()))
                .click();
        assertThat(page.locator("main")).containsText("Nobody is excluded");
    }

    @Test
    void whatMayFollowIsChosenByKind(@WithoutJavaScript Page page) {
        signIn(page);
        page.navigate("/console/screening/powers");
        PageCheck.picture(page, "screening-powers");
        page.locator("#protective-marking-count").check();
        button(page, "Save").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Saved");
        assertThat(page.locator("#protective-marking-count")).isChecked();
        page.locator("#protective-marking-tell").check();
        button(page, "Save").click();
        assertThat(page.locator("#protective-marking-tell")).isChecked();
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesAndFitsASmallScreen(Page page) {
        signIn(page);
        for (String path : List.of("/console/screening", "/console/screening/scope", "/console/screening/powers")) {
            for (String language : List.of("cy", "en")) {
                page.navigate(path + "?lang=" + language);
                PageCheck.isAccessible(page);
                PageCheck.fitsSmallScreen(page);
            }
        }
        page.navigate("/console/screening");
        assertThat(page.locator("main")).containsText("Subscriptions");
        PageCheck.picture(page, "screening-state");
    }

    private void signIn(Page page) {
        page.navigate("/sign-in");
        page.locator("button[value='" + admin.id() + "']").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
