package io.github.probity.bot.laptop;

import io.github.probity.bot.serve.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that one running Probity keeps its data in. It is this process's alone from {@link #claim} until closed or
 * until the process dies, whichever way.
 */
final class DataFolder implements AutoCloseable {

    static final String POSTGRES_MAJOR = "18";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes hold of the folder, making it when it isn't there.
     *
     * @throws CannotStart when it can't be written, is in use, or holds something that isn't Probity's
     */
    static DataFolder claim(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            DataFolder claimed = new DataFolder(root, lock(root));
            claimed.clearUnfinished();
            claimed.refuseForeign();
            return claimed;
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "Probity cannot write its data folder " + root
                            + ": make it writable for this user, or name another with --probity.data=FOLDER.",
                    unwritable);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("probity.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new CannotStart("Another Probity is running on the data folder " + root
                    + ": stop it, or give this one its own with --probity.data=FOLDER.");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** A first start that was killed half-way leaves a cluster that PostgreSQL can't use; nothing was stored in it. */
    private void clearUnfinished() throws IOException {
        if (Files.exists(unfinished())) {
            FileSystemUtils.deleteRecursively(cluster());
        }
    }

    private void refuseForeign() throws IOException {
        Path version = cluster().resolve("PG_VERSION");
        if (Files.exists(version)) {
            refuseOtherMajor(Files.readString(version).strip());
        } else if (Files.exists(cluster()) && !isEmpty(cluster())) {
            throw new CannotStart(
                    "The folder " + cluster() + " holds something else than Probity's database, and was left"
                            + " alone: name another data folder with --probity.data=FOLDER.");
        }
    }

    private void refuseOtherMajor(String major) {
        if (!major.equals(POSTGRES_MAJOR)) {
            throw new CannotStart("The data in " + cluster() + " is of PostgreSQL " + major
                    + " and this Probity carries " + POSTGRES_MAJOR
                    + ": start the Probity that wrote it, copy the data with pg_dump, and restore it here.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    boolean isNew() {
        return !Files.exists(cluster().resolve("PG_VERSION"));
    }

    void markUnfinished() throws IOException {
        Files.writeString(unfinished(), "The database is being made.\n");
    }

    void markFinished() throws IOException {
        Files.deleteIfExists(unfinished());
    }

    /** Where PostgreSQL keeps its data. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /** Where PostgreSQL's programs are unpacked. */
    Path programs() {
        return root.resolve("postgres-" + POSTGRES_MAJOR + "-programs");
    }

    private Path unfinished() {
        return root.resolve("postgres-unfinished");
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException ignored) {
            // The lock goes with the process at the latest.
        }
    }
}
