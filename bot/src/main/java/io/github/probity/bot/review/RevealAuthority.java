package io.github.probity.bot.review;

/** Port: whether a granted request lets somebody know today who the sender of a case is. */
public interface RevealAuthority {

    boolean isInForce(long about, String person);
}
