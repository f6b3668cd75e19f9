package io.github.probity.bot.review.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.review.SampleOriginals;
import io.github.probity.bot.running.BrowserTest;
import io.github.probity.bot.running.BrowserTest.WithoutJavaScript;
import io.github.probity.bot.running.PageCheck;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.SignIn;
import io.github.probity.nlp.screening.Category;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done about a breach, as the people who have a part in it see it in the console. */
@BrowserTest
class RoutesBrowserTest {

    private final Person reviewer = Sample.all(Role.REVIEWER).get(0);
    private final Person second = Sample.all(Role.REVIEWER).get(1);
    private final SampleOriginals originals = RunningProbity.get().bean(SampleOriginals.class);

    @Test
    void aSeriousBreachIsReadInItsPlaceHiddenReferredAndDealtWith(@WithoutJavaScript Page page) {
        Person sender = Sample.employee(11);
        String address = open(sender, Category.HATE);
        SignIn.as(page, reviewer);
        page.navigate(address);
        button(page, "Take this case").click();
        button(page, "Read the conversation around it").click();
        assertThat(page.locator(".review-talk")).containsText("person A");
        assertThat(page.locator(".review-talk")).not().containsText(sender.name());
        PageCheck.picture(page, "routes-conversation");

        page.getByLabel("A serious breach", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("#action-block").check();
        page.locator("#action-tell").check();
        page.locator("#action-refer").check();
        page.locator("#note").fill("It attacks a group.");
        button(page, "Decide").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose the clause");
        assertThat(page.locator("#outcome-serious")).isChecked();
        assertThat(page.locator("#action-refer")).isChecked();
        assertThat(page.locator("#note")).hasValue("It attacks a group.");
        PageCheck.picture(page, "routes-decide");
        page.locator("input[type=radio][name=clause]").first().check();
        button(page, "Decide").click();

        confirm(page, address);
        assertThat(page.locator("main")).containsText("Formal referral under the disciplinary procedure");
        PageCheck.picture(page, "routes-upheld");

        String proceeding = proceeding(page, Sample.all(Role.HUMAN_RESOURCES).get(0), sender);
        assertThat(page.locator("main")).containsText("It attacks a group.");
        PageCheck.picture(page, "routes-proceeding");
        page.locator("#new-note").fill("Spoke with the line manager.");
        button(page, "Write it down").click();
        assertThat(page.locator("main")).containsText("Spoke with the line manager.");
        page.navigate(proceeding + "/record");
        assertThat(page.locator("main")).containsText(sender.name());
        PageCheck.picture(page, "routes-record");
        page.navigate(proceeding);
        button(page, "End it").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say how it ends");
        page.getByLabel("Formal disciplinary action").check();
        page.locator("#close-note").fill("Heard and found.");
        button(page, "End it").click();
        assertThat(page.locator("main")).containsText("Dealt with");
    }

    @Test
    void anElectedMembersReviewIsShownBeforehandAndKeptInTheRegister(@WithoutJavaScript Page page) {
        Person member = RunningProbity.get().bean(People.class).everyone().stream()
                .filter(person -> person.kind() == Person.Kind.ELECTED_MEMBER)
                .filter(person -> person.roles().isEmpty())
                .findFirst()
                .orElseThrow();
        String address = open(member, Category.PROFANITY);
        SignIn.as(page, reviewer);
        page.navigate(address);
        button(page, "Take this case").click();
        assertThat(page.locator("#outcome-minor-hint")).containsText("a documented review follows");
        PageCheck.picture(page, "routes-member-decide");
        page.locator("input[type=radio][name=clause]").first().check();
        page.getByLabel("A minor breach", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("#note").fill("It belittles the mayor.");
        button(page, "Decide").click();

        proceeding(page, Sample.all(Role.MEMBER_REVIEWS).get(1), member);
        PageCheck.picture(page, "routes-register-entry");
        page.getByLabel("Advice or training").check();
        page.locator("#close-note").fill("The member has apologised.");
        button(page, "End it").click();
        assertThat(page.locator("main")).containsText("The member has apologised.");
        page.navigate("/console/proceedings?kind=member-review");
        PageCheck.picture(page, "routes-register");
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesAndFitsASmallScreen(Page page) {
        Person sender = Sample.employee(12);
        String address = open(sender, Category.THREAT);
        SignIn.as(page, reviewer);
        page.navigate(address);
        button(page, "Take this case").click();
        button(page, "Read the conversation around it").click();
        PageCheck.isAccessible(page);
        PageCheck.fitsSmallScreen(page);
        page.getByLabel("A serious breach", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("input[type=radio][name=clause]").first().check();
        page.locator("#note").fill("A threat.");
        button(page, "Decide").click();
        confirm(page, address);
        check(page, List.of(address));

        String proceeding = proceeding(page, Sample.all(Role.HUMAN_RESOURCES).get(0), sender);
        check(page, List.of("/console/proceedings", proceeding, proceeding + "/record", "/console/representatives"));
    }

    private static void check(Page page, List<String> paths) {
        for (String language : List.of("en", "cy")) {
            for (String path : paths) {
                page.navigate(path + "?lang=" + language);
                PageCheck.isAccessible(page);
                PageCheck.fitsSmallScreen(page);
                PageCheck.picture(page, "routes" + path.replaceAll("[^a-z]+", "-") + "-" + language);
            }
        }
        page.navigate(paths.get(0) + "?lang=en");
    }

    private String open(Person sender, Category category) {
        MessageRef message = SampleOriginals.place();
        String words = Sample.words();
        originals.say(message, SampleOriginals.place(), "somebody", "Ann Other", "Who has the keys?");
        originals.say(message, message, sender.id(), sender.name(), words);
        long id = RunningProbity.get()
                .bean(Cases.class)
                .open(Sample.suspicion(message, 1, sender.id(), words, category))
                .orElseThrow();
        return "/console/cases/" + id;
    }

    private void confirm(Page page, String address) {
        SignIn.as(page, second);
        page.navigate(address);
        button(page, "Take this case").click();
        page.getByLabel("I agree").check();
        button(page, "Decide").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Confirmed");
    }

    /** Opens the proceeding about somebody, and gives its address. */
    private static String proceeding(Page page, Person handler, Person about) {
        SignIn.as(page, handler);
        page.navigate("/console/proceedings");
        page.locator("tr", new Page.LocatorOptions().setHasText(about.name()))
                .locator("a")
                .first()
                .click();
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
