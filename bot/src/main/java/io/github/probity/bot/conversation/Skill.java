package io.github.probity.bot.conversation;

/**
 * Something Probity can talk about. Skills are asked in their {@link org.springframework.core.annotation.Order}; the first
 * that takes a turn answers it. The one that takes everything comes last.
 */
public interface Skill {

    /** Whether this turn is this skill's; must be cheap and change nothing. */
    boolean takes(Turn turn);

    /**
     * Answers. Runs in the transaction that also remembers the exchange, so that what a skill writes is written once even
     * if the channel delivers the utterance again.
     */
    Reply answer(Turn turn);
}
