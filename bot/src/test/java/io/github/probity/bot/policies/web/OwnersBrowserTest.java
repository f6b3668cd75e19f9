package io.github.probity.bot.policies.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.BrowserTest;
import io.github.probity.bot.running.BrowserTest.WithoutJavaScript;
import io.github.probity.bot.running.PageCheck;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The owner's walk through Probity, as somebody would go it. */
@BrowserTest
class OwnersBrowserTest {

    private static final List<String> PAGES = List.of(
            "/console/policies",
            "/console/policies/upload",
            "/console/policies/teaching",
            "/console/policies/model-electronic-communications-policy/1",
            "/console/policies/model-electronic-communications-policy/1/clauses",
            "/console/questions",
            "/console/questions/try?question=Where+is+the+tea%3F",
            "/console/questions/usage",
            "/console/rounds",
            "/console/rounds/new",
            "/console/reading",
            "/console/reading/team");

    private static final Pattern VERSION = Pattern.compile(".*/console/policies/(?!uploads/)[^/]+/\\d+");

    private final Person owner = Visitor.person(Role.POLICY_EDITOR);

    @Test
    void theOwnerUploadsASecondVersionSeesTheDifferencePublishesItAndIsAnsweredFromIt(@WithoutJavaScript Page page) {
        String name = "Walk " + UUID.randomUUID().toString().substring(0, 8);
        signIn(page);
        String first = upload(page, null, document(name, "1.0", "within ten days"));
        publish(page, first);

        String second = upload(page, first, document(name, "1.1", "within two days"));
        Locator change = page.locator(".change").filter(new Locator.FilterOptions().setHasText("7.31"));
        assertThat(change.locator("del").first()).hasText("ten");
        assertThat(change.locator("ins").first()).hasText("two");
        PageCheck.picture(page, "owner-difference");
        publish(page, second);

        page.waitForCondition(() -> answer(page, "what does 7.31 say").contains("within two days"));
        assertThat(page.locator("a[href*='" + second.replace("/console", "") + "#']")
                        .first())
                .isVisible();
        PageCheck.picture(page, "owner-answered");
    }

    @Test
    void anUnfitFileIsRefusedBesideItsField(Page page) {
        signIn(page);
        page.navigate("/console/policies/upload");
        button(page, "Upload").click();
        assertThat(page.locator("#file-error")).containsText("Choose the document to upload");
        page.setInputFiles("#file", new FilePayload("virus.exe", "application/octet-stream", new byte[] {1}));
        button(page, "Upload").click();
        assertThat(page.locator("#file-error")).containsText("must be a Word document");
        PageCheck.isAccessible(page);
    }

    @Test
    void theOwnerPairsAQuestionWithAClauseAfterSeeingWhatItChanges(Page page) {
        String question = "Where do I hang my " + UUID.randomUUID() + " coat?";
        answer(page, question);
        signIn(page);
        page.navigate("/console/questions/try");
        page.getByLabel("A question, as people would ask it").fill(question);
        button(page, "Try a question").click();
        page.getByLabel("Reference of another clause, such as 5.3").fill("2.4");
        page.getByLabel("Another one").check();
        button(page, "See what it would change").first().click();
        assertThat(page.getByText(question).last()).isVisible();
        button(page, "Put it into effect").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("in effect");
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(question)))
                .isVisible();
    }

    @Test
    void aRoundIsStartedAcknowledgedAndInTheRegister(Page page) {
        signIn(page);
        page.navigate("/console/rounds/new");
        page.locator("input[name=version]").last().check();
        page.getByLabel("Everybody").check();
        button(page, "Start the round").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Register")))
                .isVisible();
        PageCheck.isAccessible(page);
        PageCheck.fitsSmallScreen(page);
        String register = page.url();
        page.navigate("/console/reading");
        button(page, "I have read it").first().click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("written down");
        page.navigate(register + "?state=yes");
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(owner.name())))
                .isVisible();
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesAndFitsASmallScreen(Page page) {
        signIn(page);
        for (String language : List.of("en", "cy")) {
            for (String path : PAGES) {
                page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                PageCheck.isAccessible(page);
                PageCheck.fitsSmallScreen(page);
                PageCheck.picture(page, "owner" + path.replaceAll("[^a-z0-9]+", "-") + "-" + language);
            }
        }
    }

    private void signIn(Page page) {
        page.navigate("/sign-in");
        button(page, owner.name()).click();
    }

    /** Uploads a document and waits on its version's page; gives the address of that, without the server's. */
    private static String upload(Page page, @Nullable String versionOf, byte[] document) {
        String query = versionOf == null ? "" : "?document=" + versionOf.split("/")[3];
        page.navigate("/console/policies/upload" + query);
        page.setInputFiles("#file", new FilePayload("walk.md", "text/markdown", document));
        button(page, "Upload").click();
        page.waitForURL(VERSION);
        return page.url().substring(RunningProbity.get().address("").toString().length());
    }

    private static void publish(Page page, String version) {
        page.navigate(version);
        page.getByLabel("From today").check();
        button(page, "Publish").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Published");
    }

    private static String answer(Page page, String question) {
        page.navigate("/");
        page.getByRole(AriaRole.TEXTBOX).first().fill(question);
        page.getByRole(AriaRole.TEXTBOX).first().evaluate("box => box.form.requestSubmit()");
        page.waitForLoadState();
        return page.locator("main").innerText();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static byte[] document(String name, String version, String delay) {
        return """
                # %s

                Version: %s

                ## 7 Reports

                7.30 Staff must report what they lose.

                7.31 Managers answer every report %s and say what they did about it.
                """.formatted(name, version, delay).getBytes(StandardCharsets.UTF_8);
    }
}
