package io.github.probity.bot.subjectaccess;

import java.util.List;

/** Port: what a package can tell the public, without personal data. */
public interface PublicRecords {

    List<Figures> figures();

    /** Published documents; most packages have none. */
    default List<Publication> publications() {
        return List.of();
    }

    /**
     * A published document.
     *
     * @param fileName with its ending
     */
    record Publication(String fileName, String text) {}
}
