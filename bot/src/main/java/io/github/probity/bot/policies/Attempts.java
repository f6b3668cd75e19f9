package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Question;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Answers questions for the owner of the policies, who wants to see what people would get. Nothing of it is kept. */
@Service
public class Attempts {

    private final InForce inForce;

    Attempts(InForce inForce) {
        this.inForce = inForce;
    }

    /**
     * What a question would get now.
     *
     * @param kind as in {@link Outcome#kind()}
     * @param cited the places that people would see; none unless it is answered
     * @param nearest the places nearest to the question, best first, whether they answer it or not
     */
    public record Attempt(String kind, double confidence, List<Place> cited, List<Place> nearest) {}

    /** Empty only while the application is starting. */
    public Optional<Attempt> answer(String question, int nearest) {
        return inForce.edition().map(edition -> {
            Answer answer = edition.answer(Question.of(question));
            return new Attempt(
                    Outcome.of(answer).kind(),
                    answer.confidence(),
                    cited(answer, edition),
                    edition.nearest(question, nearest));
        });
    }

    private static List<Place> cited(Answer answer, Edition edition) {
        if (answer instanceof Answer.Quoted quoted) {
            return quoted.citations().stream().map(edition::place).toList();
        }
        return answer instanceof Answer.Choice choice
                ? choice.citations().stream().map(edition::place).toList()
                : List.of();
    }
}
