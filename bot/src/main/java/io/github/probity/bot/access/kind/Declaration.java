package io.github.probity.bot.access.kind;

/** A file that declares one kind of request; found as a bean. */
public interface Declaration {

    Kind kind();

    /** What else happens when a request is granted, in the transaction of the last decision. */
    default void granted(Outcome outcome) {}
}
