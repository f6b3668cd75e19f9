package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Policy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked.
 *
 * @param text as typed; any length, any content; never an instruction
 * @param documents the {@linkplain Policy#document() documents} to answer from; empty for all there are
 * @param asker who asks, where it is known: some policies treat them differently
 * @param previous the exchange just before, when the question may continue it ("and on my own phone?")
 */
public record Question(
        String text,
        Set<String> documents,
        Asker asker,
        @Nullable Previous previous) {

    public Question {
        documents = Set.copyOf(documents);
    }

    /** A question by a member of staff to all documents, with nothing before it. */
    public static Question of(String text) {
        return new Question(text, Set.of(), Asker.STAFF, null);
    }

    /** The kinds of people a policy may treat differently. */
    public enum Asker {
        STAFF,
        ELECTED_MEMBER,
        THIRD_PARTY
    }

    /** The exchange before this one; whoever keeps the conversation decides how long it counts. */
    public record Previous(String question) {}
}
