package io.github.probity.bot.retention.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.BrowserTest;
import io.github.probity.bot.running.BrowserTest.WithoutJavaScript;
import io.github.probity.bot.running.PageCheck;
import io.github.probity.bot.running.SignIn;
import io.github.probity.bot.running.Visitor;
import io.github.probity.nlp.screening.Category;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeping, holding and giving out, as an officer and a member of staff see it. */
@BrowserTest
class RetentionBrowserTest {

    private final Person officer = Visitor.person(Role.INFORMATION_OFFICER);
    private final Person subject = Sample.employee(9);

    @TempDir
    private Path folder;

    @Test
    void anOfficerSetsReviewsAndLiftsAHold(@WithoutJavaScript Page page) {
        long open = Sample.open(Sample.stranger().id(), Category.PROFANITY);
        SignIn.as(page, officer);
        page.navigate("/console/retention/holds");
        button(page, "Set the hold").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Enter a case number");
        PageCheck.picture(page, "retention-hold-errors");
        page.locator("#about").fill(Long.toString(open));
        page.locator("#reason").fill("A claim at the employment tribunal");
        page.locator("#day").fill("31");
        page.locator("#month").fill("3");
        page.locator("#year").fill("2031");
        page.locator("#then-review").check();
        button(page, "Set the hold").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The hold is set");
        Locator hold = page.locator("section", new Page.LocatorOptions().setHasText("Case " + open));
        assertThat(hold).containsText("Review by 31 March 2031");
        PageCheck.picture(page, "retention-hold-set");
        hold.locator("summary").click();
        hold.getByLabel("Day").fill("30");
        hold.getByLabel("Month").fill("6");
        hold.getByLabel("Year").fill("2032");
        hold.getByText("Save").click();
        assertThat(hold).containsText("Review by 30 June 2032");
        hold.getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The hold is lifted");
        assertThat(page.locator("table")).containsText("Case " + open);
        PageCheck.picture(page, "retention-hold-lifted");
    }

    @Test
    void anOfficerMakesAPackOfSomebodyAndOneForThePublic(@WithoutJavaScript Page page) throws IOException {
        Sample.open(subject.id(), Category.PROFANITY);
        SignIn.as(page, officer);
        page.navigate("/console/information");
        page.locator("#q").fill(subject.name());
        button(page, "Search").click();
        PageCheck.picture(page, "information-found");
        String pack = html(page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("Make the pack " + subject.name()))
                        .click()));
        String figures = html(page.waitForDownload(
                () -> button(page, "Make the pack for the public").click()));

        look(page, pack, "information-pack-person");
        assertThat(page.locator("h1")).containsText(subject.name());
        look(page, figures, "information-pack-public");
        assertThat(page.locator("main")).containsText("Cases by how they stand");
    }

    @Test
    void aMemberOfStaffTakesTheirOwnCopyInWelsh(@WithoutJavaScript Page page) throws IOException {
        Sample.open(subject.id(), Category.PROFANITY);
        SignIn.as(page, subject);
        page.navigate("/console/held?lang=cy");
        String pack = html(
                page.waitForDownload(() -> button(page, "Lawrlwytho fy nata").click()));

        look(page, pack, "information-pack-own-cy");
        assertThat(page.locator("main")).containsText("Achosion am negeseuon a anfonasoch");
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesAndFitsASmallScreen(Page page) {
        SignIn.as(page, officer);
        for (String language : List.of("en", "cy")) {
            for (String path : List.of(
                    "/console/retention",
                    "/console/retention/log",
                    "/console/retention/holds",
                    "/console/information?q=a",
                    "/console/held")) {
                page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                PageCheck.isAccessible(page);
                PageCheck.fitsSmallScreen(page);
                PageCheck.picture(page, "retention" + path.replaceAll("[^a-z]+", "-") + "-" + language);
            }
        }
    }

    private static void look(Page page, String html, String name) {
        page.setContent(html);
        PageCheck.picture(page, name);
    }

    private String html(Download download) throws IOException {
        Path zip = folder.resolve(download.suggestedFilename());
        download.saveAs(zip);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return new String(file.getInputStream(file.getEntry("pack.html")).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(zip);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
