package io.github.probity.bot.access.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.github.probity.bot.access.Staff;
import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.running.BrowserTest;
import io.github.probity.bot.running.BrowserTest.WithoutJavaScript;
import io.github.probity.bot.running.PageCheck;
import io.github.probity.bot.running.SignIn;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A request from its form to its end in the register, as each of those sees it who has a part in it. */
@BrowserTest
class AccessBrowserTest {

    private final LocalDate until = LocalDate.now(WorkingDays.LONDON).plusDays(20);

    @Test
    void aRequestGoesItsWayWithoutScripts(@WithoutJavaScript Page page) {
        SignIn.as(page, Staff.numbered(50));
        page.navigate("/console/requests");
        page.getByText("Ask for something").click();
        PageCheck.picture(page, "access-kinds");
        page.getByText("WhatsApp or another chat app").click();
        button(page, "Continue").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("What is it for?");
        PageCheck.picture(page, "access-form-errors");
        page.getByLabel("Which app?").fill("WhatsApp");
        page.getByLabel("What is it for?").fill("Waste crews on the round");
        page.getByLabel("Who is in the group?").fill("Crew 4");
        page.getByLabel("What will not be discussed there?").fill("Residents");
        page.getByLabel("How do records get").fill("Copied each Friday");
        page.getByLabel("Day").fill(Integer.toString(until.getDayOfMonth()));
        page.getByLabel("Month").fill(Integer.toString(until.getMonthValue()));
        page.getByLabel("Year").fill(Integer.toString(until.getYear()));
        button(page, "Continue").click();
        assertThat(page.locator(".access-steps"))
                .containsText(Staff.numbered(49).name());
        PageCheck.picture(page, "access-check");
        button(page, "Send the request").click();
        assertThat(page.getByText("Your request is sent")).isVisible();
        String request = page.url().replaceAll("\\?.*", "");

        decide(page, Staff.numbered(49), request, "I agree", "Only crew 4");
        decide(page, Staff.numbered(48), request, "I need to know more first", "Why not Teams?");
        SignIn.as(page, Staff.numbered(50));
        page.navigate(request);
        assertThat(page.getByText("Why not Teams?").first()).isVisible();
        PageCheck.picture(page, "access-question");
        page.getByLabel("Your answer").fill("There is no signal for it");
        button(page, "Send the answer").click();
        decide(page, Staff.numbered(48), request, "I agree", "");
        decide(page, Staff.informationGovernanceOfficer(), request, "I agree", "");
        assertThat(page.locator("main")).containsText("Granted");
        PageCheck.picture(page, "access-granted");

        SignIn.as(page, Staff.numbered(50));
        page.navigate("/console/yours");
        PageCheck.picture(page, "access-yours");
        page.getByLabel("Keep").first().check();
        button(page, "Save what you chose").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("1 kept, 0 ended");

        SignIn.as(page, Staff.communicationsManager());
        page.navigate("/console/register?words=waste+crew");
        assertThat(page.locator("table")).containsText(Staff.numbered(50).name());
        PageCheck.picture(page, "access-register");
        page.locator("table a").first().click();
        assertThat(page.locator("main")).containsText("Only crew 4");
        PageCheck.picture(page, "access-entry");
        page.locator("summary", new Page.LocatorOptions().setHasText("End it now"))
                .click();
        page.getByLabel("Why?").fill("The round has changed");
        button(page, "End it now").click();
        assertThat(page.locator("main")).containsText("Delete the group and its messages");
    }

    private static void decide(Page page, Person by, String request, String answer, String note) {
        SignIn.as(page, by);
        page.navigate("/console/requests");
        page.navigate(request);
        PageCheck.picture(page, "access-decide");
        page.getByLabel(answer).check();
        page.getByLabel("Conditions, a question").fill(note);
        button(page, "Send the answer").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesAndFitsASmallScreen(Page page) {
        SignIn.as(page, Staff.headOfIct());
        for (String path : new String[] {
            "requests",
            "requests/new",
            "requests/new/mobile-device",
            "requests/new/investigation",
            "requests/delegations",
            "yours",
            "register",
            "register/figures",
            "register/import",
            "offices"
        }) {
            page.navigate("/console/" + path);
            PageCheck.isAccessible(page);
            PageCheck.fitsSmallScreen(page);
            PageCheck.picture(page, "access-page-" + path.replace('/', '-'));
        }
        for (String path : new String[] {"requests", "yours", "register", "offices", "requests/new/chat-app"}) {
            page.navigate("/console/" + path + "?lang=cy");
            PageCheck.isAccessible(page);
            PageCheck.picture(page, "access-page-cy-" + path.replace('/', '-'));
        }
        page.navigate("/console?lang=en");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
