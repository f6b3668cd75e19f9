package io.github.probity.bot.teams.connector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/** A certificate and its key, made afresh by the JDK's own tool. */
final class TestCertificate {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private TestCertificate() {}

    /** Writes both to one PEM file in the folder. */
    static Path write(Path folder) throws Exception {
        KeyStore made = make(folder.resolve("store.p12"));
        Path pem = folder.resolve("bot.pem");
        Files.writeString(
                pem,
                block("CERTIFICATE", made.getCertificate("bot").getEncoded())
                        + block("PRIVATE KEY", made.getKey("bot", PASSWORD).getEncoded()));
        return pem;
    }

    private static KeyStore make(Path store) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(List.of(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "bot",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=bot",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD)))
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("keytool failed");
        }
        return KeyStore.getInstance(store.toFile(), PASSWORD);
    }

    private static String block(String name, byte[] content) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + name + "-----\n" + body + "\n-----END " + name + "-----\n";
    }
}
