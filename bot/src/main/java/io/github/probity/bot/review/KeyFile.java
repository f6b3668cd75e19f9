package io.github.probity.bot.review;

import io.github.probity.bot.serve.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The key in a file of the data folder, for installations that set none. A laptop makes its own. */
record KeyFile(Path file) {

    private static final String NAME = "review.key";

    static KeyFile in(Path data) {
        return new KeyFile(data.resolve(NAME));
    }

    /** @throws CannotStart when there is none and none may be made, or it cannot be read */
    String key(boolean mayMake) {
        try {
            if (mayMake && !Files.exists(file)) {
                make();
            }
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
        } catch (IOException unusable) {
            throw new CannotStart(
                    "Probity cannot use the key file " + file.toAbsolutePath()
                            + ": make it readable for this user, or give the key as probity.review.key.",
                    unusable);
        }
        throw new CannotStart(
                "Probity cannot start without probity.review.key, which seals what cases hold: make one with"
                        + " `openssl rand -base64 32` and keep it safe (PROBITY_REVIEW_KEY in the environment, or the file "
                        + NAME + " in the data folder), or try Probity out with --laptop.");
    }

    private void make() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, Vault.newKey() + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // It holds a key by now, or will in a moment; reading says so.
        }
    }
}
