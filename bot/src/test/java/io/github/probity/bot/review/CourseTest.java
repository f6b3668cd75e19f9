package io.github.probity.bot.review;

import static io.github.probity.bot.people.Person.Kind.ELECTED_MEMBER;
import static io.github.probity.bot.people.Person.Kind.STAFF;
import static io.github.probity.bot.people.Person.Kind.THIRD_PARTY;
import static io.github.probity.bot.review.Gravity.MINOR;
import static io.github.probity.bot.review.Gravity.SERIOUS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.nlp.screening.Category;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What follows from a breach, every kind of person, gravity and category: what is not written here does not happen. */
class CourseTest {

    private static final Set<Category> CRIMES = EnumSet.of(Category.THREAT, Category.CHILD_SAFETY);

    static Stream<Arguments> breaches() {
        return Stream.of(Person.Kind.values())
                .flatMap(kind -> Stream.of(Gravity.values())
                        .flatMap(gravity ->
                                Stream.of(Category.values()).map(category -> Arguments.of(kind, gravity, category))));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void eachBreachTakesItsCourseAndNoOther(Person.Kind kind, Gravity gravity, Category category) {
        List<Course> courses = Course.of(about(kind, category), gravity);

        assertThat(courses.stream().flatMap(course -> course.told().stream()))
                .containsExactlyElementsOf(
                        kind == STAFF && gravity == SERIOUS
                                ? List.of(Office.MANAGER, Office.HUMAN_RESOURCES, Office.HEAD_OF_ICT)
                                : List.of());
        assertThat(courses.stream().map(Course::opens).filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(opened(kind, gravity, category));
        assertThat(courses.stream().map(Course::referral).filter(Objects::nonNull))
                .containsExactlyElementsOf(
                        kind == STAFF && gravity == SERIOUS ? List.of(Proceeding.Kind.DISCIPLINE) : List.of());
    }

    private static Set<Proceeding.Kind> opened(Person.Kind kind, Gravity gravity, Category category) {
        Set<Proceeding.Kind> opened = EnumSet.noneOf(Proceeding.Kind.class);
        if (kind == ELECTED_MEMBER) {
            opened.add(Proceeding.Kind.MEMBER_REVIEW);
        }
        if (kind == THIRD_PARTY) {
            opened.add(Proceeding.Kind.REPRESENTATIVE);
        }
        if (gravity == SERIOUS && CRIMES.contains(category)) {
            opened.add(Proceeding.Kind.POLICE);
        }
        return opened;
    }

    @ParameterizedTest
    @EnumSource(Gravity.class)
    void aMinorBreachIsNeverToldOrReferredWhateverWasChosen(Gravity gravity) {
        Decision decision = new Decision(gravity, null, EnumSet.allOf(Action.class), "x");

        assertThat(decision.actions())
                .isEqualTo(gravity == MINOR ? EnumSet.of(Action.ASK_MEND, Action.BLOCK) : EnumSet.allOf(Action.class));
    }

    private static Case about(Person.Kind kind, Category category) {
        Case.Origin origin =
                new Case.Origin(null, kind, false, MINOR, Set.of(category), "", false, Sample.SENT, Sample.SENT, null);
        return new Case(1, 1, Route.REVIEW, State.OPEN, MINOR, origin, null, Case.Ruling.NONE);
    }
}
