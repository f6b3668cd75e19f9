package io.github.probity.bot.policies;

import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Skill;
import io.github.probity.bot.conversation.Turn;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.Person;
import io.github.probity.nlp.policy.answering.Question;
import io.github.probity.nlp.policy.answering.Question.Asker;
import io.github.probity.nlp.policy.answering.Question.Previous;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes whatever nobody else took as a question to the policies. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PolicySkill implements Skill {

    private final Policies policies;
    private final AnswerReplies answers;
    private final FixedReplies fixed;

    PolicySkill(Policies policies, AnswerReplies answers, FixedReplies fixed) {
        this.policies = policies;
        this.answers = answers;
        this.fixed = fixed;
    }

    @Override
    public boolean takes(Turn turn) {
        Chosen chosen = turn.utterance().chosen();
        return chosen == null || Offers.MEANT.equals(chosen.action()) || Offers.FEEDBACK.equals(chosen.action());
    }

    @Override
    public Reply answer(Turn turn) {
        Chosen chosen = turn.utterance().chosen();
        Locale locale = turn.utterance().locale();
        if (chosen == null) {
            return asked(turn);
        }
        Optional<Reply> reply = Offers.MEANT.equals(chosen.action()) ? meant(chosen, locale) : feedback(chosen, locale);
        return reply.orElseGet(() -> fixed.outdatedChoice(locale));
    }

    private Reply asked(Turn turn) {
        Utterance utterance = turn.utterance();
        Question question = new Question(
                utterance.text(),
                Set.of(),
                asker(utterance.speaker().kind()),
                turn.previousWords().map(Previous::new).orElse(null));
        return policies.answer(question, utterance.channel().name())
                .map(answered -> answers.to(answered, utterance.locale()))
                .orElseGet(() -> fixed.notReady(utterance.locale()));
    }

    private Optional<Reply> meant(Chosen chosen, Locale locale) {
        return Offers.Meant.parse(chosen.value())
                .flatMap(meant -> policies.place(meant.document(), meant.number(), meant.fragment())
                        .map(place -> {
                            policies.chosen(meant.question(), place);
                            return answers.quote(place, meant.question(), locale);
                        }));
    }

    private Optional<Reply> feedback(Chosen chosen, Locale locale) {
        return Offers.Feedback.parse(chosen.value()).map(feedback -> {
            policies.feedback(feedback.question(), feedback.answered());
            return fixed.thanksForFeedback(feedback.answered(), locale);
        });
    }

    private static Asker asker(Person.Kind kind) {
        return Asker.valueOf(kind.name());
    }
}
