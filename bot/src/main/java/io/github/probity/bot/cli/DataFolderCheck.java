package io.github.probity.bot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Can Probity write where it keeps its data, and is there room? */
final class DataFolderCheck implements Check {

    private static final long ROOM = 1L << 30;

    @Override
    public String name() {
        return "data folder";
    }

    @Override
    public Optional<String> fault(DoctorSettings settings) {
        Path folder = Path.of(settings.value("probity.data").orElse("./data"))
                .toAbsolutePath()
                .normalize();
        try {
            Path existing = nearestExisting(folder);
            if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
                return Optional.of(
                        "Make " + existing + " a folder that this user can write, or name another with probity.data.");
            }
            return existing.toFile().getUsableSpace() >= ROOM
                            || Files.getFileStore(existing).getUsableSpace() >= ROOM
                    ? Optional.empty()
                    : Optional.of("Free at least 1 GB on the disk of " + folder
                            + ", or name another folder with probity.data.");
        } catch (IOException unreadable) {
            return Optional.of("Make " + folder + " readable for this user, or name another folder with probity.data.");
        }
    }

    private static Path nearestExisting(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}
