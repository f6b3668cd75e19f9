package io.github.probity.bot.review.conversation;

import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Skill;
import io.github.probity.bot.conversation.Turn;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Held;
import io.github.probity.bot.review.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes a sender's appeal by button: one press asks, the second appeals. */
@Component
@Order(160)
class AppealSkill implements Skill {

    static final String ASK = "review.appeal";
    static final String CONFIRM = "review.appeal-confirm";

    private static final Pattern CASE = Pattern.compile("\\d{1,18}");

    private final Held held;
    private final People people;
    private final MessageSource messages;

    AppealSkill(Held held, People people, MessageSource messages) {
        this.held = held;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public boolean takes(Turn turn) {
        Chosen chosen = turn.utterance().chosen();
        return chosen != null && Set.of(ASK, CONFIRM).contains(chosen.action());
    }

    @Override
    public Reply answer(Turn turn) {
        Utterance utterance = turn.utterance();
        Chosen chosen = utterance.chosen();
        Say say = new Say(messages, utterance.locale());
        Optional<Person> person = people.person(utterance.speaker().id());
        Optional<Case> own = person.flatMap(known -> own(chosen, known));
        if (own.isEmpty()) {
            return refused(Refusal.NOT_YOURS, say);
        }
        return ASK.equals(chosen == null ? "" : chosen.action())
                ? ask(own.get(), person.orElseThrow(), say)
                : appeal(own.get(), person.orElseThrow(), say);
    }

    /** What comes back from a button is a wish: a case that is not the person's is none. */
    private Optional<Case> own(@Nullable Chosen chosen, Person person) {
        return chosen != null && CASE.matcher(chosen.value()).matches()
                ? held.find(Long.parseLong(chosen.value()), person)
                : Optional.empty();
    }

    private Reply ask(Case own, Person person, Say say) {
        Optional<Refusal> refusal = held.appealRefusal(own, person);
        if (refusal.isPresent()) {
            return refused(refusal.get(), say);
        }
        Part.Offer yes = new Part.Offer(say.text("appeal.confirm"), null, new Chosen(CONFIRM, Long.toString(own.id())));
        return Reply.of(say.words("appeal.ask"), new Part.Actions(say.text("appeal.prompt"), List.of(yes)));
    }

    private Reply appeal(Case own, Person person, Say say) {
        return held.appeal(own.id(), "", person)
                .map(refusal -> refused(refusal, say))
                .orElseGet(() -> Reply.of(say.heading("appeal.taken"), say.words("appeal.taken.next")));
    }

    private static Reply refused(Refusal refusal, Say say) {
        return Reply.of(say.words("review.refused." + refusal.code()));
    }
}
