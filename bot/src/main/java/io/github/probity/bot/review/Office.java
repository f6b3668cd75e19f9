package io.github.probity.bot.review;

/** Whom a policy names to be told of a breach. The message {@code office.NAME} names it. */
public enum Office {
    /** The sender's own manager; staff alone have one. */
    MANAGER,
    HUMAN_RESOURCES,
    HEAD_OF_ICT,
    /** The director of the sender's department. */
    DIRECTOR,
    /** Those who hold the documented reviews with elected members and keep the register of them. */
    MEMBER_REVIEWS,
    /** The leader of the political group that an elected member belongs to. */
    GROUP_LEADER,
    WHIP,
    /** The officer of the standards committee. */
    STANDARDS
}
