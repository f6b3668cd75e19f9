package io.github.probity.bot.review;

/** Puts into words what a sender reads in place of a message that was hidden. */
public interface BlockWriter {

    Originals.Blocking write(Case about);
}
