package io.github.probity.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.running.Visitor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class LanguagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

    @Test
    void aLanguageThatWasChosenIsKept() {
        Visitor visitor = Visitor.unknown();
        assertThat(visitor.page("/accessibility").select("html").attr("lang")).isEqualTo("en");
        visitor.get("/accessibility?lang=cy");
        assertThat(visitor.page("/accessibility").select("html").attr("lang")).isEqualTo("cy");
        assertThat(visitor.page("/accessibility").select("h1").text()).isEqualTo("Datganiad hygyrchedd");
    }

    @Test
    void aLanguageThatTheConsoleDoesNotSpeakChangesNothing() {
        Visitor visitor = Visitor.unknown();
        visitor.get("/accessibility?lang=fr");
        assertThat(visitor.page("/accessibility").select("html").attr("lang")).isEqualTo("en");
        visitor.get("/accessibility?lang=%3Cscript%3E");
        assertThat(visitor.get("/accessibility").statusCode()).isEqualTo(200);
    }

    static List<Resource> bundles() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .filter(bundle -> !String.valueOf(bundle.getFilename()).endsWith("_cy.properties"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsThereInBothLanguagesWithTheSameArguments(Resource english) throws IOException {
        Properties en = read(english);
        Properties cy = read(
                english.createRelative(String.valueOf(english.getFilename()).replace(".properties", "_cy.properties")));
        assertThat(cy.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String code : en.stringPropertyNames()) {
            assertThat(arguments(cy, code)).as(code).isEqualTo(arguments(en, code));
        }
    }

    /** A straight apostrophe starts a quotation in a message with arguments, and the arguments vanish. */
    @ParameterizedTest
    @MethodSource("bundles")
    void noMessageHasAStraightApostrophe(Resource english) throws IOException {
        assertThat(read(english).values())
                .noneMatch(message -> message.toString().contains("'"));
    }

    private static TreeSet<String> arguments(Properties messages, String code) {
        return new TreeSet<>(ARGUMENT.matcher(messages.getProperty(code))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private static Properties read(Resource bundle) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
