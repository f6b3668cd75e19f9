package io.github.probity.bot.review;

import io.github.probity.nlp.screening.Category;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a message.
 *
 * @param key the same for the same report said or sent twice
 * @param reporter the identifier in the directory
 * @param message where the message stands, when the report was made on it
 * @param sender the identifier of whoever sent it, where known
 * @param senderAsNamed the words by which the reporter named the sender, where the directory knows nobody by them
 * @param text the message, as the reporter gives it
 * @param about what the reporter says is wrong with it; the recipient's perception counts
 * @param note what the reporter adds for whoever reads the case; the sender never reads it
 */
public record Report(
        String key,
        String reporter,
        @Nullable MessageRef message,
        @Nullable String sender,
        @Nullable String senderAsNamed,
        String text,
        About about,
        Instant sentAt,
        @Nullable String note) {

    /** A report to which nothing is added. */
    public Report(
            String key,
            String reporter,
            @Nullable MessageRef message,
            @Nullable String sender,
            @Nullable String senderAsNamed,
            String text,
            About about,
            Instant sentAt) {
        this(key, reporter, message, sender, senderAsNamed, text, about, sentAt, null);
    }

    /** What may be wrong with a message, in a reporter's words. */
    public enum About {
        OFFENSIVE(Set.of(Category.HARASSMENT)),
        DISCRIMINATORY(Set.of(Category.HATE)),
        THREATENING(Set.of(Category.THREAT)),
        VETTING(Set.of(Category.VETTING_DISCLOSURE)),
        AT_RISK(Set.of(Category.SELF_HARM)),
        CHILD(Set.of(Category.CHILD_SAFETY)),
        OTHER(Set.of());

        @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of
        private final Set<Category> categories;

        About(Set<Category> categories) {
            this.categories = categories;
        }

        Set<Category> categories() {
            return categories;
        }
    }
}
