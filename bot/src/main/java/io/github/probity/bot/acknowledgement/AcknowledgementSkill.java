package io.github.probity.bot.acknowledgement;

import io.github.probity.bot.acknowledgement.Acknowledgements.Given;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Skill;
import io.github.probity.bot.conversation.Turn;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells people what they are asked to read, and takes their word that they have. */
@Component
@Order(200)
class AcknowledgementSkill implements Skill {

    private static final Pattern ASKED_FOR = Pattern.compile(
            "\\W*(?:i )?(?:acknowledge|acknowledgements?|acknowledge (?:it|the policy)|what (?:do|must) i (?:have to )?read"
                    + "|i have read (?:it|the policy)|cydnabod|rwy(?:f|'n) cydnabod)\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROUND = Pattern.compile("\\d{1,18}");
    private static final int LONGEST = 80;

    private final Acknowledgements acknowledgements;
    private final RoundReplies replies;
    private final People people;

    AcknowledgementSkill(Acknowledgements acknowledgements, RoundReplies replies, People people) {
        this.acknowledgements = acknowledgements;
        this.replies = replies;
        this.people = people;
    }

    @Override
    public boolean takes(Turn turn) {
        Chosen chosen = turn.utterance().chosen();
        String text = turn.utterance().text();
        return chosen == null
                ? text.length() <= LONGEST && ASKED_FOR.matcher(text).matches()
                : chosen.action().equals(RoundReplies.GIVE);
    }

    @Override
    public Reply answer(Turn turn) {
        Utterance utterance = turn.utterance();
        Locale locale = utterance.locale();
        Optional<Person> person = people.person(utterance.speaker().id());
        if (person.isEmpty()) {
            return replies.stranger(locale);
        }
        Chosen chosen = utterance.chosen();
        return chosen == null
                ? replies.toRead(acknowledgements.of(person.get()), locale)
                : replies.given(given(chosen, person.get(), utterance), locale);
    }

    private Given given(Chosen chosen, Person person, Utterance utterance) {
        return ROUND.matcher(chosen.value()).matches()
                ? acknowledgements.acknowledge(
                        Long.parseLong(chosen.value()),
                        person.id(),
                        utterance.channel().name())
                : Given.NOT_ASKED;
    }
}
