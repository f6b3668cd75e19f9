package io.github.probity.bot.accuracy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.github.probity.bot.accuracy.SampleQuarter;
import io.github.probity.bot.accuracy.StandInOriginals;
import io.github.probity.bot.accuracy.WaitingSample;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.BrowserTest;
import io.github.probity.bot.running.BrowserTest.WithoutJavaScript;
import io.github.probity.bot.running.PageCheck;
import io.github.probity.bot.running.SignIn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The accuracy page and the second look, as people would use them. */
@BrowserTest
class AccuracyBrowserTest {

    private final Person reviewer = Sample.all(Role.REVIEWER).get(0);
    private final String words = Sample.words();

    @Test
    void aReviewerJudgesAMessageThatStandsElsewhere(@WithoutJavaScript Page page) {
        MessageRef message = WaitingSample.alone();
        StandInOriginals.connected().put(message, Sample.stranger().id(), words);
        SignIn.as(page, reviewer);
        page.navigate("/console/samples");
        PageCheck.picture(page, "samples");
        button(page, "Give me the next message").click();
        assertThat(page.locator("main")).not().containsText(words);
        PageCheck.picture(page, "sample-veiled");
        button(page, "Show the words").click();
        assertThat(page.locator("main")).containsText(words);

        button(page, "Save and go on").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say whether it should have been found");
        assertThat(page.locator("main")).containsText(words);
        page.getByLabel("Yes, it should have been found").check();
        button(page, "Save and go on").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose what should have been found");
        page.locator("#category").selectOption("harassment");
        page.getByLabel("Open a case about it, too").check();
        PageCheck.picture(page, "sample-shown");
        button(page, "Save and go on").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("passed on as your report R-");
        assertThat(page.locator("main")).containsText("No message waits for you");
    }

    @Test
    void whoeverDoesNotHaveAMessageIsTold(@WithoutJavaScript Page page) {
        WaitingSample.none();
        SignIn.as(page, reviewer);
        page.navigate("/console/samples/999999999");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("You do not have this message");
    }

    @Test
    void theFiguresOfAQuarterAreReadable(@WithoutJavaScript Page page) {
        SampleQuarter.make();
        SignIn.as(page, Sample.all(Role.POLICY_EDITOR).get(0));
        page.navigate("/console/accuracy");

        assertThat(page.locator("svg.chart > desc")).containsText("Findings that were right");
        assertThat(page.locator("main")).containsText("Harassment or offence");
        assertThat(page.locator("main")).containsText("said in meetings is not sampled yet");
        PageCheck.picture(page, "accuracy");
        page.navigate("/console/accuracy?days=30");
        PageCheck.picture(page, "accuracy-30");
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesAndFitsASmallScreen(Page page) {
        SampleQuarter.make();
        StandInOriginals.connected()
                .put(WaitingSample.alone(), Sample.stranger().id(), words);
        SignIn.as(page, reviewer);
        for (String language : List.of("en", "cy")) {
            for (String path : List.of("/console/accuracy", "/console/samples")) {
                page.navigate(path + "?lang=" + language);
                check(page, path.substring(9) + "-" + language);
            }
        }
        button(page, "Rhowch y neges nesaf imi").click();
        check(page, "sample-veiled-cy");
        button(page, "Dangos y geiriau").click();
        check(page, "sample-shown-cy");
    }

    private static void check(Page page, String name) {
        PageCheck.isAccessible(page);
        PageCheck.fitsSmallScreen(page);
        PageCheck.picture(page, name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
