package io.github.probity.bot.review.conversation;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Proceeding;
import io.github.probity.bot.review.Told;
import io.github.probity.bot.review.Word;
import io.github.probity.bot.review.Word.Occasion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What those are told whom the policies name by their office. Who can read the matter in the console is told no name here;
 * whoever cannot is told the name, the day and the clause.
 */
record OfficeLetters(Told told, Say say) {

    private static final Set<Occasion> NAMED =
            Set.of(Occasion.OFFICE_TOLD, Occasion.OFFICE_CORRECTED, Occasion.MEMBER_REVIEW_CLOSED);

    Reply write(Word word) {
        String key = "letter." + word.occasion();
        Long about = word.about();
        List<Part> parts = new ArrayList<>();
        parts.add(say.heading(key));
        if (about != null && NAMED.contains(word.occasion())) {
            parts.addAll(named(key, told.about(about)));
        } else {
            parts.add(say.words(key + ".next"));
        }
        parts.add(new Part.Facts(facts(about, word.reference())));
        if (word.reference() != null && word.occasion() != Occasion.MEMBER_REVIEW_CLOSED) {
            parts.add(new Part.Link(say.text("letter.open.record"), "/console/proceedings/" + word.reference()));
        }
        return new Reply(parts, true);
    }

    private List<Part> named(String key, Case about) {
        boolean alone = key.equals("letter." + Occasion.OFFICE_TOLD) && !told.isManagerTold(about.id());
        Part.Words words = say.words(
                key + (alone ? ".alone" : ".next"),
                say.named(told, about),
                say.day(about.origin().sentAt()));
        Quotation clause = about.ruling().clause();
        return clause == null ? List.of(words) : List.of(words, clause);
    }

    private List<Part.Fact> facts(@Nullable Long about, @Nullable String reference) {
        List<Part.Fact> facts = new ArrayList<>();
        if (reference != null) {
            facts.add(say.fact("letter.reference", reference));
            Proceeding proceeding = told.proceeding(reference);
            Proceeding.Outcome outcome = proceeding.outcome();
            if (outcome != null) {
                facts.add(say.fact("letter.outcome", say.text("proceedings.outcome." + outcome.code())));
            }
        } else if (about != null) {
            facts.add(say.fact("letter.case", Long.toString(about)));
        }
        return facts;
    }
}
