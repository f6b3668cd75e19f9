package io.github.probity.nlp.screening;

import java.util.Locale;

/** Where a text stood: the same words weigh otherwise in a signature than in a chat. */
public enum Channel {
    CHAT,
    EMAIL,
    /** One utterance by itself. */
    TRANSCRIPT,
    /** A turn of a whole meeting, in which hardly any turn offends or discloses; the turns before it are its context. */
    MEETING,
    PROFILE;

    /**
     * The channel of a name as the command line takes it.
     *
     * @throws IllegalArgumentException with a sentence for the person who wrote the name
     */
    public static Channel named(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "There is no channel \"" + name + "\": use chat, email, transcript, meeting or profile.", e);
        }
    }
}
