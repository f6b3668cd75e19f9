package io.github.probity.bot.access;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Asker;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.FormCheck;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Problem;
import io.github.probity.bot.access.kind.Step;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Queue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks what people fill in, and reads from it until when it can be decided. */
@Component
class Forms {

    /** In characters (code points). */
    static final int LONGEST_NOTE = 2_000;

    private static final int LONGEST_WAIT_DAYS = 180;

    private final FormCheck check;
    private final People people;
    private final OfficeHolders offices;
    private final Queue cases;
    private final WorkingDays days;

    Forms(People people, OfficeHolders offices, Queue cases, WorkingDays days) {
        this.check = new FormCheck(id -> people.person(id).isPresent());
        this.people = people;
        this.offices = offices;
        this.cases = cases;
        this.days = days;
    }

    List<Problem> problems(Kind kind, Form form, Person asker) {
        return problems(kind, form, new KnownAsker(asker, days.today(), people, offices, cases));
    }

    /** What is wrong with a form that Probity itself filled in; it may name somebody who has just left. */
    List<Problem> problems(Kind kind, Form form) {
        return new FormCheck(id -> true).problems(kind.fields(), kind.checks(), form, Asker.probity(days.today()));
    }

    private List<Problem> problems(Kind kind, Form form, Asker asker) {
        return check.problems(kind.fields(), kind.checks(), form, asker);
    }

    /** What is wrong with what somebody who decides filled in. */
    List<Problem> problems(Step step, Form words) {
        return check.problems(step.fields(), List.of(), words, Asker.probity(days.today()));
    }

    /** Why a note cannot be taken; empty if it can. */
    static Optional<Refusal> refusal(String note, boolean needed) {
        if (needed && note.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        return note.codePointCount(0, note.length()) > LONGEST_NOTE ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    /** The last day on which a decision is worth anything. */
    LocalDate expires(Form form) {
        return Stream.of(
                        form.day("deadline"),
                        form.day(Kind.UNTIL),
                        Optional.of(days.today().plusDays(LONGEST_WAIT_DAYS)))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
