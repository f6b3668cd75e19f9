package io.github.probity.bot.review.web;

import io.github.probity.bot.review.Refusal;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells on the next page what came of a wish: that it was done, or the sentence that says why not. */
final class Outcomes {

    private static final Set<Refusal> MISSING = Set.of(Refusal.REASON_MISSING, Refusal.CLAUSE_MISSING);

    private Outcomes() {}

    static void tell(Optional<Refusal> refusal, String done, RedirectAttributes next) {
        refusal.ifPresentOrElse(
                why -> next.addFlashAttribute("refused", "review.refused." + why.code()),
                () -> next.addFlashAttribute("notice", done));
    }

    /** Leads from the sentence that says what is missing to the field that lacks it. */
    static void leadTo(String field, Optional<Refusal> refusal, RedirectAttributes next) {
        refusal.filter(MISSING::contains).ifPresent(missing -> next.addFlashAttribute("refusedField", field));
    }

    /** The same for what came with a form, which is not lost when it is refused. */
    static void tell(Optional<Refusal> refusal, String done, Given given, RedirectAttributes next) {
        tell(refusal, done, next);
        if (refusal.isPresent()) {
            next.addFlashAttribute("given", given);
        }
    }
}
