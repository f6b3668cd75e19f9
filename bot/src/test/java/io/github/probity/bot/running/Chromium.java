package io.github.probity.bot.running;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Finds the Chromium of this machine, starts it once for a run, and gives each test a page in it. */
final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Chromium.class);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (installed().isPresent()) {
            return ConditionEvaluationResult.enabled("There is a Chromium");
        }
        String passedOver =
                "Browser tests passed over: no Chromium was found. Install one, or name it in PROBITY_CHROMIUM.";
        System.out.println(passedOver + " (" + context.getDisplayName() + ")");
        return ConditionEvaluationResult.disabled(passedOver);
    }

    private static Optional<Path> installed() {
        Stream<String> named = Stream.ofNullable(System.getenv("PROBITY_CHROMIUM"));
        Stream<String> onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> folder + "/" + name));
        return Stream.concat(named, onPath)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Page.class);
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        boolean scripts = !parameter.isAnnotated(BrowserTest.WithoutJavaScript.class);
        Page page = browser(context)
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningProbity.get().address("").toString())
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(scripts))
                .newPage();
        context.getStore(HERE).put("page", page);
        return page;
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .browser();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Page page = context.getStore(HERE).remove("page", Page.class);
        if (page != null) {
            page.context().close();
        }
    }

    /** The browser of this run; JUnit closes it after the last test. */
    private record Started(Playwright playwright, Browser browser) implements AutoCloseable {

        static Started now() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            LaunchOptions options = new LaunchOptions()
                    .setExecutablePath(installed().orElseThrow())
                    .setArgs(QUIET);
            return new Started(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
