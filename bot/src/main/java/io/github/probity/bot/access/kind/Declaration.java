package io.github.probity.bot.access.kind;

/** A file that declares one kind of request; found as a bean. */
@FunctionalInterface
public interface Declaration {

    Kind kind();
}
