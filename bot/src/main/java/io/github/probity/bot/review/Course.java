package io.github.probity.bot.review;

import static io.github.probity.bot.people.Person.Kind.ELECTED_MEMBER;
import static io.github.probity.bot.people.Person.Kind.STAFF;
import static io.github.probity.bot.people.Person.Kind.THIRD_PARTY;
import static io.github.probity.bot.review.Gravity.MINOR;
import static io.github.probity.bot.review.Gravity.SERIOUS;
import static io.github.probity.bot.review.Office.HEAD_OF_ICT;
import static io.github.probity.bot.review.Office.HUMAN_RESOURCES;
import static io.github.probity.bot.review.Office.MANAGER;

import io.github.probity.bot.people.Person;
import io.github.probity.nlp.screening.Category;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the policies let follow from a breach, by who committed it, how grave it is and what it is about. This table is the
 * whole rule: what is not in it does not happen. The message {@code cases.course.NAME} says it to the reviewer beforehand.
 */
public enum Course {
    /** The private word and no more; it counts towards repeated abuse. */
    STAFF_MINOR(STAFF, MINOR, List.of(), null, null),
    /** The manager deals with it, with assistance from Human Resources and ICT; a referral opens the disciplinary way. */
    STAFF_SERIOUS(STAFF, SERIOUS, List.of(MANAGER, HUMAN_RESOURCES, HEAD_OF_ICT), null, Proceeding.Kind.DISCIPLINE),
    /** A documented review with the member, kept in the register; its outcome goes to the group's leader and whip. */
    MEMBER_MINOR(ELECTED_MEMBER, MINOR, List.of(), Proceeding.Kind.MEMBER_REVIEW, null),
    /** The same, and the review may refer the member to the standards committee. */
    MEMBER_SERIOUS(ELECTED_MEMBER, SERIOUS, List.of(), Proceeding.Kind.MEMBER_REVIEW, null),
    /** Any abuse is reported to the other organisation's senior representative. */
    THIRD_PARTY_ANY(THIRD_PARTY, null, List.of(), Proceeding.Kind.REPRESENTATIVE, null),
    /** The director with Human Resources and ICT decides whether the police are told; Probity tells them nothing. */
    SUSPECTED_CRIME(null, SERIOUS, List.of(), Proceeding.Kind.POLICE, null);

    private static final Set<Category> CRIMES = Set.of(Category.THREAT, Category.CHILD_SAFETY);

    private final Person.@Nullable Kind kind;
    private final @Nullable Gravity gravity;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of
    private final List<Office> told;

    private final Proceeding.@Nullable Kind opens;
    private final Proceeding.@Nullable Kind referral;

    Course(
            Person.@Nullable Kind kind,
            @Nullable Gravity gravity,
            List<Office> told,
            Proceeding.@Nullable Kind opens,
            Proceeding.@Nullable Kind referral) {
        this.kind = kind;
        this.gravity = gravity;
        this.told = told;
        this.opens = opens;
        this.referral = referral;
    }

    /** Those that a breach of this gravity takes. */
    static List<Course> of(Case about, Gravity outcome) {
        return Arrays.stream(values())
                .filter(course ->
                        course.kind == null || course.kind == about.origin().kind())
                .filter(course -> course.gravity == null || course.gravity == outcome)
                .filter(course -> course != SUSPECTED_CRIME || mayBeCrime(about))
                .toList();
    }

    private static boolean mayBeCrime(Case about) {
        return !Collections.disjoint(about.origin().categories(), CRIMES);
    }

    /** Who is told, if the reviewer chooses that they are. */
    List<Office> told() {
        return told;
    }

    /** What is opened in any event; null for nothing. */
    public Proceeding.@Nullable Kind opens() {
        return opens;
    }

    /** What a referral opens; null where there is none to make. */
    Proceeding.@Nullable Kind referral() {
        return referral;
    }
}
