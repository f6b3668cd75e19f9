package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause.Place;

/**
 * One piece of a document: what every format is turned into, and what the structure is recognised from.
 *
 * @param kind what the format says it is, made more exact by each step of the recognition
 * @param level of a heading, outermost 1, or 0 while unknown; depth of an item, from 0
 * @param label the printed or generated number, letter or term without its punctuation; empty where there is none
 * @param text the words as the document has them; a line break only where the document means one
 * @param place of the first character
 * @param bold how many characters from the beginning of the text are set in bold; 0 where the format does not tell
 */
record Block(Kind kind, int level, String label, String text, Place place, int bold) {

    enum Kind {
        HEADING,
        /** A paragraph that bears a number of its own. */
        NUMBERED,
        PARAGRAPH,
        ITEM,
        /** A table row, its cells separated by tabs. */
        ROW,
        /** A term and what it means. */
        ENTRY
    }

    Block(Kind kind, int level, String label, String text, Place place) {
        this(kind, level, label, text, place, 0);
    }

    static Block paragraph(String text, Place place) {
        return new Block(Kind.PARAGRAPH, 0, "", text, place);
    }

    /** Whether all of it is set in bold. */
    boolean emphasised() {
        return bold > 0 && bold >= text.length();
    }

    boolean is(Kind one) {
        return kind == one;
    }

    Block as(Kind newKind, String newLabel) {
        return new Block(newKind, level, newLabel, text, place, bold);
    }

    Block atLevel(int newLevel) {
        return new Block(kind, newLevel, label, text, place, bold);
    }

    Block saying(String newText) {
        return new Block(kind, level, label, newText, place, newText.startsWith(text) ? bold : 0);
    }
}
