package io.github.probity.bot.retention;

/** What a legal hold is about. */
public sealed interface Subject {

    /** As holds are kept and compared; holds no comma. */
    String key();

    /** A case with everything in it. */
    record OfCase(long id) implements Subject {

        @Override
        public String key() {
            return "case/" + id;
        }
    }

    /**
     * Everything about or by a person.
     *
     * @param digest the keyed digest that stands for them
     */
    record OfPerson(String digest) implements Subject {

        @Override
        public String key() {
            return "person/" + digest;
        }
    }

    /** Reads what {@link #key()} wrote. */
    static Subject of(String key) {
        String value = key.substring(key.indexOf('/') + 1);
        return key.startsWith("case/") ? new OfCase(Long.parseLong(value)) : new OfPerson(value);
    }
}
