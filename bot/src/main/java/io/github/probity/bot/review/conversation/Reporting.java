package io.github.probity.bot.review.conversation;

import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Incident;
import io.github.probity.bot.review.Incidents;
import io.github.probity.bot.review.Receipt;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.review.Report.About;
import io.github.probity.bot.review.Senders;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a report of what a person said after they were asked for it: one for each time they were asked. */
@Component
class Reporting {

    private static final int LONGEST_NAME = 100;

    private final Cases cases;
    private final Incidents incidents;
    private final Senders senders;

    Reporting(Cases cases, Incidents incidents, Senders senders) {
        this.cases = cases;
        this.incidents = incidents;
        this.senders = senders;
    }

    /** Who is named before a colon, where that is somebody, and the words after it. */
    private record Named(@Nullable String sender, String words) {}

    /** Whether these words answer the prompt: nothing has yet, or they did and are delivered again. */
    boolean isOpen(Prompt prompt, String text) {
        return prompt.incident() == null
                ? cases.receipt(prompt.key()).isEmpty()
                        || cases.isReport(prompt.key(), named(text).words())
                : incidents.receipt(prompt.key()).isEmpty() || incidents.isReport(prompt.key(), text.strip());
    }

    Receipt take(Prompt prompt, Utterance utterance, Person reporter) {
        Incident.Kind incident = prompt.incident();
        if (incident != null) {
            return incidents.report(
                    incident, prompt.key(), reporter.id(), utterance.text().strip());
        }
        Named named = named(utterance.text());
        About about = Objects.requireNonNull(prompt.about());
        return cases.report(new Report(
                prompt.key(), reporter.id(), null, named.sender(), null, named.words(), about, utterance.at()));
    }

    private Named named(String text) {
        int colon = text.indexOf(':');
        if (colon > 0 && colon <= LONGEST_NAME) {
            Optional<Person> sender = senders.named(text.substring(0, colon));
            String words = text.substring(colon + 1).strip();
            if (sender.isPresent() && !words.isEmpty()) {
                return new Named(sender.get().id(), words);
            }
        }
        return new Named(null, text.strip());
    }
}
