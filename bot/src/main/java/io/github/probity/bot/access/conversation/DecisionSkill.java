package io.github.probity.bot.access.conversation;

import io.github.probity.bot.access.Answer;
import io.github.probity.bot.access.Decisions;
import io.github.probity.bot.access.Refusal;
import io.github.probity.bot.access.RequestCard;
import io.github.probity.bot.access.Stage;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Exchange;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Skill;
import io.github.probity.bot.conversation.Turn;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes answers to requests from buttons and numbers. A refusal and a question need a sentence, which is what is said next. */
@Component
@Order(110)
class DecisionSkill implements Skill {

    private static final Pattern MEANT = Pattern.compile("(\\d{1,18})/(\\d{1,4}\\.\\d{1,4})");

    private static final Pattern CANCEL = Pattern.compile("(?i)\\W*(?:cancel|stop|never mind|canslo|peidio)\\W*");

    private final Decisions decisions;
    private final AccessReplies replies;
    private final People people;

    DecisionSkill(Decisions decisions, AccessReplies replies, People people) {
        this.decisions = decisions;
        this.replies = replies;
        this.people = people;
    }

    /** An answer and what it is an answer to. */
    private record Meant(Answer answer, long request, Stage stage) {

        static Optional<Meant> of(@Nullable Chosen chosen) {
            if (chosen == null || !chosen.action().startsWith(RequestCard.ACTION)) {
                return Optional.empty();
            }
            Matcher value = MEANT.matcher(chosen.value());
            Optional<Answer> answer = Answer.of(chosen.action().substring(RequestCard.ACTION.length()));
            return value.matches() && answer.isPresent()
                    ? Stage.of(value.group(2))
                            .map(stage -> new Meant(answer.get(), Long.parseLong(value.group(1)), stage))
                    : Optional.empty();
        }
    }

    @Override
    public boolean takes(Turn turn) {
        return Meant.of(turn.utterance().chosen()).isPresent()
                || waitsForWords(turn).isPresent();
    }

    /** What the person has just been asked to explain, if what they say now is the explanation. */
    private Optional<Meant> waitsForWords(Turn turn) {
        if (turn.utterance().chosen() != null || turn.recent().isEmpty()) {
            return Optional.empty();
        }
        Exchange last = turn.recent().get(0);
        return Meant.of(last.chosen())
                .filter(meant -> meant.answer() != Answer.AGREE)
                .filter(meant -> last.reply()
                        .parts()
                        .equals(why(meant, turn.utterance().locale()).parts()));
    }

    private Reply why(Meant meant, Locale locale) {
        return replies.say("access.chat.say-why." + meant.answer().code(), locale, meant.request());
    }

    @Override
    public Reply answer(Turn turn) {
        Utterance said = turn.utterance();
        Locale locale = said.locale();
        Optional<Person> person = people.person(said.speaker().id());
        if (person.isEmpty()) {
            return replies.say("access.chat.stranger", locale);
        }
        Optional<Meant> pressed = Meant.of(said.chosen());
        Meant meant = pressed.or(() -> waitsForWords(turn)).orElseThrow();
        String note = pressed.isPresent() ? "" : said.text();
        if (CANCEL.matcher(note).matches()) {
            return replies.say("access.chat.cancelled", locale);
        }
        return reply(meant, note, person.get(), locale);
    }

    private Reply reply(Meant meant, String note, Person person, Locale locale) {
        Optional<Refusal> refusal =
                decisions.answer(meant.request(), meant.stage(), meant.answer(), Form.empty(), note, person);
        if (refusal.equals(Optional.of(Refusal.REASON_MISSING))) {
            return why(meant, locale);
        }
        return refusal.map(why -> replies.say("access.refused." + why.code(), locale))
                .orElseGet(() -> replies.say("access.done." + meant.answer().code(), locale));
    }
}
