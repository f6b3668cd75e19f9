package io.github.probity.bot.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that visit the running Probity in Chromium. Each test that declares a {@code
 * com.microsoft.playwright.Page} gets one of its own, with no cookies. Where there is no Chromium they are passed over.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.class)
public @interface BrowserTest {

    /** A page that runs no script. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface WithoutJavaScript {}
}
