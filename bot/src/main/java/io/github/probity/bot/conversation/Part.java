package io.github.probity.bot.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a reply, from top to bottom. All words are ready to show, in the listener's language, and plain text: a
 * channel escapes them for its own markup.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Part.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Part.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Part.Quotation.class, name = "quotation"),
    @JsonSubTypes.Type(value = Part.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Part.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Part.Choices.class, name = "choices"),
    @JsonSubTypes.Type(value = Part.Actions.class, name = "actions")
})
public sealed interface Part {

    /** What the reply comes to, in a few words. */
    record Heading(String words) implements Part {}

    /** A paragraph in Probity's own voice. */
    record Words(String words) implements Part {}

    /** Words of a document, verbatim; never shortened or joined by a channel. */
    record Quotation(List<Line> lines, Source source) implements Part {
        public Quotation {
            lines = List.copyOf(lines);
        }
    }

    /** Names and what belongs to them, such as whom to ask and how to reach them. */
    record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A way into Probity's own pages; a channel that doesn't know their address leaves it out.
     *
     * @param path from the root of the pages
     */
    record Link(String label, String path) implements Part {}

    /** Different things the listener may have meant; a reply has at most one. */
    record Choices(String prompt, List<Offer> offers) implements Part {
        public Choices {
            offers = List.copyOf(offers);
        }
    }

    /** What the listener may do next about this reply; may be passed over. */
    record Actions(String prompt, List<Offer> offers) implements Part {
        public Actions {
            offers = List.copyOf(offers);
        }
    }

    /**
     * A line of a quotation.
     *
     * @param item whether the document has it as an item of a list
     */
    record Line(String words, boolean item) {}

    /**
     * Where quoted words come from.
     *
     * @param reference of the clause, and of its item where one is quoted: {@code 5.3 (c)}
     * @param heading the section it is in; empty where the document has none
     * @param title the document's title
     * @param edition its version and date in a short sentence
     * @param path into Probity's own pages, to the words in their place in the document
     */
    record Source(String reference, String heading, String title, String edition, String path) {}

    record Fact(String name, String value) {}

    /**
     * Something that can be chosen.
     *
     * @param label what the button says
     * @param detail a line that helps to decide
     * @param chosen what comes back when it is
     */
    record Offer(String label, @Nullable String detail, Chosen chosen) {}
}
