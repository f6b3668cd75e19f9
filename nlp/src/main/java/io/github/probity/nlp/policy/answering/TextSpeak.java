package io.github.probity.nlp.policy.answering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes out the short forms of text messages ("r u alowed 2"), which neither dictionary nor encoder knows well. */
final class TextSpeak {

    private static final Map<String, String> FORMS = read();

    private TextSpeak() {}

    static String writtenOut(String text) {
        return java.util.Arrays.stream(text.strip().split("\\s+"))
                .map(TextSpeak::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        int end = word.length();
        while (end > 0 && ".,;:!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String full = FORMS.get(word.substring(0, end).toLowerCase(Locale.ROOT));
        return full == null ? word : full + word.substring(end);
    }

    private static Map<String, String> read() {
        Properties forms = new Properties();
        try (@Nullable InputStream in = TextSpeak.class.getResourceAsStream("text-speak.properties")) {
            if (in == null) {
                throw new IOException("text-speak.properties is missing from the program; install it again");
            }
            forms.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms.stringPropertyNames().stream().collect(Collectors.toMap(form -> form, forms::getProperty));
    }
}
