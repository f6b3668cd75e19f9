package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Question;
import java.util.List;

/** Questions to begin with: of those that people ask everywhere, the first few that these policies do answer. */
final class Suggestions {

    private static final int MOST = 4;

    private static final List<String> ASKED_EVERYWHERE = List.of(
            "Can I use WhatsApp with my team?",
            "May I record a meeting?",
            "What should I do if I lose my phone?",
            "Can I use the internet for personal things at work?",
            "Who may post on our social media accounts?",
            "Can I forward work email to my private address?",
            "What should I do with a suspicious email?",
            "Can anyone read my messages while I am away?",
            "What happens if I misuse the internet?",
            "Can I share my password with a colleague?",
            "May I use my own phone for work?");

    private Suggestions() {}

    static List<String> answeredBy(Advisor advisor) {
        return ASKED_EVERYWHERE.stream()
                .filter(question -> advisor.answer(Question.of(question)) instanceof Answer.Quoted)
                .limit(MOST)
                .toList();
    }
}
