package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.ScreenedText;

/** A second opinion on a text about which the grammar cannot decide. Must be safe for use by several threads. */
@FunctionalInterface
public interface DisclosureScorer {

    /** 0 to 1: how likely the text, read in its context, discloses somebody's vetting. */
    double probability(ScreenedText text);
}
