package io.github.probity.bot.reporting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.probity.bot.accuracy.SampleQuarter;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.BrowserTest;
import io.github.probity.bot.running.BrowserTest.WithoutJavaScript;
import io.github.probity.bot.running.PageCheck;
import io.github.probity.bot.running.SignIn;
import io.github.probity.bot.running.Visitor;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reports page over a made-up quarter, and who may open it. */
@BrowserTest
class ReportingBrowserTest {

    private static final Set<Role> READERS = Set.of(Role.POLICY_EDITOR, Role.SENIOR_REVIEWER, Role.AUDITOR, Role.ADMIN);

    @Test
    void aQuarterIsReadableInBothLanguagesAndOnASmallScreen(Page page) {
        SampleQuarter.make();
        SignIn.as(page, Visitor.person(Role.POLICY_EDITOR));
        for (String language : List.of("en", "cy")) {
            page.navigate("/console/reports?lang=" + language);
            assertThat(page.locator("svg.chart")).hasCount(2);
            PageCheck.isAccessible(page);
            PageCheck.fitsSmallScreen(page);
            PageCheck.picture(page, "reports-" + language);
        }
    }

    @Test
    void smallDepartmentsAreHidden(@WithoutJavaScript Page page) {
        SampleQuarter.make();
        SignIn.as(page, Visitor.person(Role.POLICY_EDITOR));
        page.navigate("/console/reports?weeks=26&lang=en");

        assertThat(page.locator("table:has(caption:text-is('Cases by department of the sender'))"))
                .containsText("Housing");
        assertThat(page.locator("table:has(caption:text-is('Cases by department of the sender')) .figures-hidden")
                        .count())
                .isPositive();
        for (String cell : page.locator(
                        "table:has(caption:text-is('Cases by department of the sender')) tbody tr:not(:last-child) td")
                .allInnerTexts()) {
            assertThat(cell).doesNotMatch("[1-4]");
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theReportIsForThoseWhoAnswerForThePolicy(Role role) {
        Person person = Visitor.person(role);
        Visitor visitor = Visitor.as(person);
        int status = Collections.disjoint(READERS, person.roles()) ? 403 : 200;

        assertThat(visitor.get("/console/reports").statusCode()).isEqualTo(status);
        assertThat(visitor.get("/console/reports?weeks=nonsense").statusCode()).isEqualTo(status);
        assertThat(visitor.get("/console/reports/report.csv").statusCode()).isEqualTo(status);
    }
}
