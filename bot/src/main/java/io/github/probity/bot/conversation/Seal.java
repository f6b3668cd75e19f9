package io.github.probity.bot.conversation;

/** Port: keeps words that wait to be said, or to be shown again, from whoever reads the database. */
public interface Seal {

    /** @param purpose the same that {@link #open} is asked with; what is sealed for one opens for no other */
    byte[] seal(String purpose, byte[] open);

    /** @throws IllegalStateException if it was changed, or sealed for another purpose or with a key that is not here */
    byte[] open(String purpose, byte[] sealed);
}
