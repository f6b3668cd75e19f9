package io.github.probity.bot.people;

/** The directory could not be read, now or ever before; the same question may be answered later. */
public final class DirectoryUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    DirectoryUnavailable(RuntimeException cause) {
        super("The directory has not been read yet. " + cause.getMessage(), cause);
    }
}
