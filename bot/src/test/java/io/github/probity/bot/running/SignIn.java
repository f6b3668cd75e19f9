package io.github.probity.bot.running;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.probity.bot.people.Person;

/** Signs in with a browser by choosing a person of the sample organisation. */
public final class SignIn {

    private SignIn() {}

    /** Whoever was signed in before is not any more. */
    public static void as(Page page, Person person) {
        page.context().clearCookies();
        page.navigate("/sign-in");
        Locator choice = page.locator("button[value='" + person.id() + "']");
        if (!choice.first().isVisible()) {
            page.locator("details summary").all().forEach(Locator::click);
        }
        choice.first().click();
    }
}
