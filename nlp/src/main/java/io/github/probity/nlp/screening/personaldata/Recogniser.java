package io.github.probity.nlp.screening.personaldata;

import java.util.List;

/** Knows one kind of personal data by its form and by the words about it. */
interface Recogniser {

    /** What is in a text, digits in figures. */
    List<Sighting> in(String text);
}
