package io.github.probity.bot.review.conversation;

import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Skill;
import io.github.probity.bot.conversation.Turn;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes reports in a chat: what it is, what is wrong with it, and then the words themselves, which are kept in the report
 * and nowhere else.
 */
@Component
@Order(150)
class ReportSkill implements Skill {

    private static final Pattern ASKED_FOR = Pattern.compile(
            "\\W*(?:i (?:want|need|would like) to |can i )?(?:report(?: a| this| the)? (?:message|chat|site|website|colleague)"
                    + "|report(?: something)?|make a report|adrodd(?: am)?(?: neges)?)\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEVER_MIND =
            Pattern.compile("\\W*(?:cancel|stop|never ?mind|no|forget it|canslo|na)\\W*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 80;

    private final Reporting reporting;
    private final People people;
    private final MessageSource messages;

    ReportSkill(Reporting reporting, People people, MessageSource messages) {
        this.reporting = reporting;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public boolean takes(Turn turn) {
        Utterance utterance = turn.utterance();
        Chosen chosen = utterance.chosen();
        if (chosen != null) {
            return chosen.action().equals(Prompt.REPORT) || chosen.action().equals(Prompt.ABOUT);
        }
        return isAskedFor(utterance.text())
                || Prompt.of(turn)
                        .filter(prompt -> reporting.isOpen(prompt, utterance.text()))
                        .isPresent();
    }

    private static boolean isAskedFor(String text) {
        return text.length() <= LONGEST && ASKED_FOR.matcher(text).matches();
    }

    @Override
    public Reply answer(Turn turn) {
        Utterance utterance = turn.utterance();
        ReportReplies replies = new ReportReplies(new Say(messages, utterance.locale()));
        Optional<Person> person = people.person(utterance.speaker().id());
        if (person.isEmpty()) {
            return replies.stranger();
        }
        if (utterance.chosen() != null) {
            return chosen(utterance.chosen(), replies);
        }
        Optional<Prompt> prompt = isAskedFor(utterance.text()) ? Optional.empty() : Prompt.of(turn);
        return prompt.map(open -> answered(open, utterance, person.get(), replies))
                .orElseGet(replies::start);
    }

    private static Reply chosen(@Nullable Chosen chosen, ReportReplies replies) {
        Optional<Prompt> next = Prompt.of(chosen, "");
        return next.map(replies::ask).orElseGet(replies::about);
    }

    /** The words leave no trace in the conversation's memory: they may be what nobody should read twice. */
    private Reply answered(Prompt prompt, Utterance utterance, Person person, ReportReplies replies) {
        return NEVER_MIND.matcher(utterance.text()).matches()
                ? replies.neverMind()
                : replies.taken(reporting.take(prompt, utterance, person), prompt)
                        .unkept();
    }
}
