package io.github.probity.bot.retention;

import java.util.Optional;

/** Port: knows what holds can be about, and seals what is written about them. */
public interface Subjects {

    boolean isCase(long id);

    /** The keyed digest that stands for a person of the directory. */
    String digest(String person);

    /** What people see of a digest. */
    String shown(String digest);

    /** The digest of which people see this; empty if nothing is held about such a person. */
    Optional<String> digestShownAs(String shown);

    byte[] seal(String words);

    String open(byte[] sealed);
}
