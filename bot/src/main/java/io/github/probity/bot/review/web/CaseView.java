package io.github.probity.bot.review.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Action;
import io.github.probity.bot.review.Block;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Foreseen;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Measures;
import io.github.probity.bot.review.Move;
import io.github.probity.bot.review.Queue;
import io.github.probity.bot.review.Refusal;
import io.github.probity.bot.review.Repeats;
import io.github.probity.bot.review.Reveals;
import io.github.probity.bot.review.Surroundings;
import io.github.probity.bot.review.Welfare;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts into the model what a case's page shows to a reviewer who may see it. */
@Component
final class CaseView {

    private static final Set<Refusal> OTHERS = Set.of(Refusal.DECIDED_BEFORE, Refusal.NEEDS_SENIOR);

    private final Queue queue;
    private final Foreseen foreseen;
    private final Measures measures;
    private final Surroundings surroundings;
    private final Repeats repeats;
    private final Reveals reveals;
    private final Welfare welfare;
    private final Names names;
    private final Clock clock;

    CaseView(
            Queue queue,
            Foreseen foreseen,
            Measures measures,
            Surroundings surroundings,
            Repeats repeats,
            Reveals reveals,
            Welfare welfare,
            Names names,
            Clock clock) {
        this.queue = queue;
        this.foreseen = foreseen;
        this.measures = measures;
        this.surroundings = surroundings;
        this.repeats = repeats;
        this.reveals = reveals;
        this.welfare = welfare;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param asked whether the reviewer has asked to read what was said
     * @param search for clauses, in the reviewer's words; may be empty
     */
    void fill(Case about, boolean asked, String search, Person person, Model model, Locale locale) {
        List<Move> moves = queue.moves(about, person);
        model.addAttribute("about", about);
        model.addAttribute("codes", codes(about));
        model.addAttribute("can", moves.stream().collect(Collectors.toMap(Move::name, Function.identity())));
        model.addAttribute("me", person.id());
        model.addAttribute("waitsFor", waitsFor(queue.claimRefusal(about, person)));
        words(about, asked, person, model);
        deciding(about, search, model);
        measures(about, model);
        background(about, person, model, locale);
    }

    /** Why somebody cannot take a case, where that is for somebody else to do and not done already. */
    static String waitsFor(Optional<Refusal> refusal) {
        return refusal.filter(OTHERS::contains).map(Refusal::code).orElse("");
    }

    static List<String> codes(Case one) {
        return one.origin().categories().stream()
                .map(category -> category.code())
                .sorted()
                .toList();
    }

    private void words(Case about, boolean asked, Person person, Model model) {
        boolean may = welfare.mayRead(about.id(), person);
        boolean shown = asked && may;
        if (shown) {
            welfare.reads(about.id(), person);
        }
        model.addAttribute("evidence", queue.evidence(about));
        model.addAttribute("shown", shown);
        model.addAttribute("enough", may ? 0 : welfare.cap());
        model.addAttribute("breakDue", welfare.isBreakDue(person) ? welfare.breakAfter() : 0);
        model.addAttribute("pause", Math.max(1, welfare.pause().toMinutes()));
        model.addAttribute("canLook", surroundings.canLook(about));
    }

    private void deciding(Case about, String search, Model model) {
        model.addAttribute("clauses", queue.clauses(about, search, Locale.UK));
        model.addAttribute("clauseSearch", search);
        model.addAttribute(
                "courses",
                Map.of(
                        "minor", foreseen.courses(about, Gravity.MINOR),
                        "serious", foreseen.courses(about, Gravity.SERIOUS)));
        model.addAttribute("actions", foreseen.actions(about));
        model.addAttribute("canTell", foreseen.canTell(about));
        model.addAttribute("vacant", foreseen.vacant(about));
        if (!model.containsAttribute("given")) {
            model.addAttribute("given", new Given("", "", usual(about), ""));
        }
    }

    /** What is hidden stays hidden unless the reviewer says otherwise. */
    private List<String> usual(Case about) {
        List<String> usual = new ArrayList<>();
        if (about.origin().editedAt() == null) {
            usual.add(Action.ASK_MEND.code());
        }
        if (measures.block(about).filter(Block::hidden).isPresent()) {
            usual.add(Action.BLOCK.code());
        }
        return usual;
    }

    private void measures(Case about, Model model) {
        model.addAttribute("block", measures.block(about).orElse(null));
        model.addAttribute("canReach", measures.canReach(about));
        model.addAttribute("overridden", measures.isOverridden(about));
        model.addAttribute("disputed", measures.isDisputed(about));
        model.addAttribute("proceedings", measures.proceedings(about));
        model.addAttribute("canRefer", measures.canRefer(about));
    }

    private void background(Case about, Person person, Model model, Locale locale) {
        String holder = about.holder(clock.instant());
        model.addAttribute("holder", holder == null ? "" : names.of(holder, locale));
        model.addAttribute("mine", person.id().equals(holder));
        model.addAttribute("times", queue.times(about));
        model.addAttribute("standing", repeats.standing(about.origin().sender()));
        model.addAttribute("repeats", repeats);
        model.addAttribute(
                "repeated", about.gravity() == Gravity.SERIOUS && about.origin().graded() == Gravity.MINOR);
        model.addAttribute("earlier", queue.earlier(about));
        model.addAttribute("alike", queue.alike(about, person));
        model.addAttribute("reasons", queue.reasons(about));
        model.addAttribute("history", queue.history(about));
        model.addAttribute("names", (Function<String, String>) actor -> names.of(actor, locale));
        model.addAttribute("name", reveals.name(about.id(), person).orElse(null));
    }
}
