package io.github.probity.nlp.text;

import org.jspecify.annotations.Nullable;

/** One way of writing a word so that it is not recognised. */
interface Disguise {

    /**
     * The word behind a written one.
     *
     * @param written in lower case without spaces, not a known word
     * @return null where this disguise was not used, or nothing known lies behind it
     */
    @Nullable String undo(String written, Spelling spelling);
}
