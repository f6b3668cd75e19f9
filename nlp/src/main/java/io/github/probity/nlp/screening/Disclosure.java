package io.github.probity.nlp.screening;

import java.util.Locale;

/** Whose security vetting a text gives away, of which level, and how it stands. */
public record Disclosure(VettingLevel level, Subject subject, Standing standing) {

    /** Whose vetting it is. */
    public enum Subject {
        SELF,
        OTHER,
        GROUP;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the vetting stands: held now, held once, under way, or turned down. */
    public enum Standing {
        HELD,
        PAST,
        PROCESS,
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
