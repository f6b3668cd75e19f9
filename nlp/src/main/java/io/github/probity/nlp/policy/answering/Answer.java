package io.github.probity.nlp.policy.answering;

import java.util.List;

/**
 * What the policies say to a question. Everything quoted is verbatim; the sentences around it are the channel's.
 */
public sealed interface Answer {

    /** How sure the advisor is that a clause answers the question, 0 to 1; for all but {@link Quoted}, of its best clause. */
    double confidence();

    /** The clauses that answer, best first; at least one. Two-part questions get the best clause of each part first. */
    record Quoted(List<Citation> citations, double confidence) implements Answer {
        public Quoted {
            citations = List.copyOf(citations);
        }
    }

    /** Two or three clauses answer different readings of the question: the asker should choose. Best first. */
    record Choice(List<Citation> citations, double confidence) implements Answer {
        public Choice {
            citations = List.copyOf(citations);
        }
    }

    /**
     * The policy does not say.
     *
     * @param reason why
     * @param contacts whom the policies themselves tell their readers to ask; may be empty
     */
    record Silent(Reason reason, List<String> contacts, double confidence) implements Answer {
        public Silent {
            contacts = List.copyOf(contacts);
        }

        /** Why there is no answer. */
        public enum Reason {
            NOT_COVERED,
            NO_SUCH_PARAGRAPH
        }
    }

    /** Not a question to a policy: each kind gets its own fixed words. */
    record Courtesy(Kind kind) implements Answer {
        @Override
        public double confidence() {
            return 0;
        }

        /** What was said instead of a question. */
        public enum Kind {
            GREETING,
            THANKS,
            ABOUT_PROBITY,
            SMALL_TALK,
            ABUSE,
            /** Somebody may be at risk. Point to support; store nothing. */
            DISTRESS,
            /** An attempt to make the bot say or do something of the writer's choosing. */
            INSTRUCTION,
            UNREADABLE
        }
    }
}
