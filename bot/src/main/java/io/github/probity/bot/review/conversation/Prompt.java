package io.github.probity.bot.review.conversation;

import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Exchange;
import io.github.probity.bot.conversation.Turn;
import io.github.probity.bot.review.Incident;
import io.github.probity.bot.review.Report.About;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the next words of a person are an answer to.
 *
 * @param key of the report that they make, the same however often they are delivered
 * @param about of a message; null when it is an incident
 * @param incident null when it is a message
 */
record Prompt(String key, @Nullable About about, Incident.@Nullable Kind incident) {

    static final String REPORT = "review.report";
    static final String ABOUT = "review.report-about";

    /** Empty unless the last thing that the person did was to choose what they are going to report. */
    static Optional<Prompt> of(Turn turn) {
        if (turn.utterance().chosen() != null) {
            return Optional.empty();
        }
        return turn.recent().stream().findFirst().flatMap(Prompt::of);
    }

    private static Optional<Prompt> of(Exchange last) {
        return of(last.chosen(), "chat/" + last.id() + "/" + last.at());
    }

    /** What a choice asks for next; empty if it is none of these, or asks for another choice. */
    static Optional<Prompt> of(@Nullable Chosen chosen, String key) {
        if (chosen == null) {
            return Optional.empty();
        }
        return switch (chosen.action()) {
            case ABOUT -> about(chosen.value()).map(about -> new Prompt(key, about, null));
            case REPORT -> incident(chosen.value()).map(kind -> new Prompt(key, null, kind));
            default -> Optional.empty();
        };
    }

    private static Optional<About> about(String name) {
        return Arrays.stream(About.values())
                .filter(about -> about.name().equals(name))
                .findFirst();
    }

    private static Optional<Incident.Kind> incident(String code) {
        return Arrays.stream(Incident.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }
}
