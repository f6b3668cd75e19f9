package io.github.probity.bot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Which Probity this is, as the build wrote it into the jar. */
final class Version {

    private Version() {}

    static String current() {
        try (@Nullable InputStream written = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (written == null) {
                return "(built without a version)";
            }
            Properties build = new Properties();
            build.load(written);
            return build.getProperty("build.version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
