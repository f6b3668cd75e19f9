package io.github.probity.bot.access.conversation;

import io.github.probity.bot.access.register.EntryRefusal;
import io.github.probity.bot.access.register.Register;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Skill;
import io.github.probity.bot.conversation.Turn;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes "keep" and "end" from the buttons of what people are asked whether they still need it. */
@Component
@Order(115)
class EntrySkill implements Skill {

    private static final String KEEP = "access.keep";
    private static final String END = "access.end";

    private final Register register;
    private final AccessReplies replies;
    private final People people;

    EntrySkill(Register register, AccessReplies replies, People people) {
        this.register = register;
        this.replies = replies;
        this.people = people;
    }

    @Override
    public boolean takes(Turn turn) {
        Chosen chosen = turn.utterance().chosen();
        return chosen != null
                && (chosen.action().equals(KEEP) || chosen.action().equals(END));
    }

    @Override
    public Reply answer(Turn turn) {
        Utterance said = turn.utterance();
        Chosen chosen = said.chosen();
        Optional<Person> person = people.person(said.speaker().id());
        if (person.isEmpty() || chosen == null || !chosen.value().matches("\\d{1,18}")) {
            return replies.say("access.chat.stranger", said.locale());
        }
        boolean keep = chosen.action().equals(KEEP);
        long id = Long.parseLong(chosen.value());
        Optional<EntryRefusal> refusal = keep ? register.keep(id, person.get()) : register.end(id, "", person.get());
        return refusal.map(why -> replies.say("register.refused." + why.code(), said.locale()))
                .orElseGet(() -> replies.say(keep ? "register.done.keep" : "access.chat.ended", said.locale()));
    }
}
