package io.github.probity.start;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Checks the version of Java, then hands over to the launcher, which itself needs Java 17. */
public final class Start {

    static final int OLDEST_JAVA = 17;

    private static final String LAUNCHER = "io.github.probity.start.IndexedLauncher";

    private Start() {}

    public static void main(String[] args) throws Throwable {
        String version = System.getProperty("java.specification.version");
        if (isTooOld(version)) {
            System.err.println(
                    "Probity needs Java " + OLDEST_JAVA + " or later and this is Java " + version
                            + ": install a newer one, or start Probity with its full path, such as /usr/lib/jvm/java-17/bin/java.");
            System.exit(2);
        }
        try {
            Method main = Class.forName(LAUNCHER).getMethod("main", String[].class);
            main.invoke(null, (Object) args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    /** Java called itself 1.8 until 8, and a plain number since. */
    static boolean isTooOld(String specificationVersion) {
        String major = specificationVersion.startsWith("1.") ? specificationVersion.substring(2) : specificationVersion;
        return Integer.parseInt(major) < OLDEST_JAVA;
    }
}
