package io.github.probity.bot.review.web;

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
import io.github.probity.bot.running.SignIn;
import io.github.probity.nlp.screening.Category;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case's way through the console, as the people in it would go it. */
@BrowserTest
class ReviewBrowserTest {

    private final Person reporter = Sample.employee(2);
    private final Person sender = Sample.employee(3);
    private final Person reviewer = Sample.all(Role.REVIEWER).get(0);
    private final Person second = Sample.all(Role.REVIEWER).get(1);
    private final Person senior = Sample.all(Role.SENIOR_REVIEWER).get(0);
    private final String words = Sample.words();

    @Test
    void aReportBecomesACaseIsDecidedAppealedAndDecidedByAnother(@WithoutJavaScript Page page) {
        String address = report(page);

        SignIn.as(page, reviewer);
        page.navigate("/console/cases");
        PageCheck.picture(page, "review-queue");
        page.locator("a[href='" + address + "']").click();
        assertThat(page.locator("main")).not().containsText(words);
        PageCheck.picture(page, "review-case-veiled");
        button(page, "Take this case").click();
        decide(page, "A minor breach", "It belittles a colleague.");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Whoever must hear of it is told");

        SignIn.as(page, sender);
        page.navigate("/console/held");
        assertThat(page.locator("main")).containsText("It belittles a colleague.");
        PageCheck.picture(page, "review-held");
        page.locator("a[href='" + address.replace("/cases/", "/held/") + "/appeal']")
                .click();
        PageCheck.picture(page, "review-appeal");
        button(page, "Yes, appeal").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Your appeal has been taken");

        SignIn.as(page, senior);
        page.navigate("/console/cases?show=appeals");
        page.locator("a[href='" + address + "']").click();
        button(page, "Take this case").click();
        page.getByLabel("Uphold the appeal").check();
        page.locator("#appeal-note").fill("It was banter between friends.");
        PageCheck.picture(page, "review-appeal-decision");
        button(page, "Decide").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The appeal is upheld");

        SignIn.as(page, sender);
        page.navigate("/console/held");
        assertThat(page.locator("main")).containsText("Your appeal was upheld");
    }

    @Test
    void aSeriousOutcomeWaitsForASecondReviewer(@WithoutJavaScript Page page) {
        String address = "/console/cases/" + Sample.open(Sample.employee(4).id(), Category.HATE);
        SignIn.as(page, reviewer);
        page.navigate(address);
        button(page, "Take this case").click();
        page.locator("#note").fill("It attacks a group.");
        button(page, "Decide").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say what it is");
        assertThat(page.locator("#note")).hasValue("It attacks a group.");
        decide(page, "A serious breach", "It attacks a group.");
        assertThat(page.locator("main")).containsText("What is proposed");

        SignIn.as(page, second);
        page.navigate(address);
        button(page, "Take this case").click();
        PageCheck.picture(page, "review-second-opinion");
        page.getByLabel("I agree").check();
        button(page, "Decide").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Confirmed");
    }

    @Test
    void aConcernAndAnIncidentReachThoseWhoDealWithThem(@WithoutJavaScript Page page) {
        long concern = Sample.open(Sample.employee(5).id(), Category.SELF_HARM);
        SignIn.as(page, reporter);
        page.navigate("/console/report/incident/site");
        assertThat(page.locator("main")).containsText("never uploaded");
        button(page, "Report it").click();
        assertThat(page.locator("#where-error")).containsText("Enter the address");
        page.locator("#where").fill("bad-site.example");
        button(page, "Report it").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("I-");
        PageCheck.picture(page, "review-receipt");

        SignIn.as(page, Sample.all(Role.IT_DESK).get(0));
        page.navigate("/console/it-desk");
        PageCheck.picture(page, "review-it-desk");
        button(page, "It is barred").first().click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Written down as barred");

        SignIn.as(page, Sample.all(Role.SAFEGUARDING).get(0));
        page.navigate("/console/concerns/" + concern);
        PageCheck.picture(page, "review-concern");
        page.locator("#note").fill("Spoke with them; occupational health sees them today.");
        button(page, "I have taken care of it").click();
        assertThat(page.locator("main")).containsText("Taken care of");
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesAndFitsASmallScreen(Page page) {
        long open = Sample.open(sender.id(), Category.THREAT);
        long concern = Sample.open(sender.id(), Category.CHILD_SAFETY);
        check(page, reviewer, List.of("/console/cases", "/console/cases?show=decided", "/console/cases/" + open));
        button(page, "Cymryd yr achos hwn").click();
        check(page, reviewer, List.of("/console/cases/" + open + "?excerpt=shown"));
        check(
                page,
                sender,
                List.of(
                        "/console/held",
                        "/console/report",
                        "/console/report/message",
                        "/console/report/incident/site",
                        "/console/report/incident/received"));
        check(page, Sample.all(Role.SAFEGUARDING).get(0), List.of("/console/concerns", "/console/concerns/" + concern));
        check(page, Sample.all(Role.IT_DESK).get(0), List.of("/console/it-desk"));
    }

    private static void check(Page page, Person person, List<String> paths) {
        SignIn.as(page, person);
        for (String language : List.of("en", "cy")) {
            for (String path : paths) {
                page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                PageCheck.isAccessible(page);
                PageCheck.fitsSmallScreen(page);
                PageCheck.picture(page, "review" + path.replaceAll("[^a-z]+", "-") + "-" + language);
            }
        }
    }

    /** Reports the sender's words, and gives the address of the case. */
    private String report(Page page) {
        SignIn.as(page, reporter);
        page.navigate("/console/report/message");
        button(page, "Report it").click();
        assertThat(page.locator("#words-error")).containsText("Enter the words");
        page.getByLabel("It is offensive or bullying").check();
        page.locator("#words").fill(words);
        page.locator("#sender").fill(sender.name());
        button(page, "Report it").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("R-");
        Long id = RunningProbity.get()
                .bean(JdbcClient.class)
                .sql("select max(id) from review_case")
                .query(Long.class)
                .single();
        return "/console/cases/" + id;
    }

    private static void decide(Page page, String outcome, String why) {
        page.getByText("Show the words").click();
        PageCheck.picture(page, "review-case-shown");
        page.locator("input[type=radio][name=clause]").first().check();
        page.getByLabel(outcome, new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#note").fill(why);
        button(page, "Decide").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
