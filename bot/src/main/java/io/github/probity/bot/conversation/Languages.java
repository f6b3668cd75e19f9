package io.github.probity.bot.conversation;

import java.util.Locale;

/** Port: in which language to speak to people who did not ask. */
public interface Languages {

    /** The language that the person uses; English where nobody knows. */
    Locale of(String person);
}
