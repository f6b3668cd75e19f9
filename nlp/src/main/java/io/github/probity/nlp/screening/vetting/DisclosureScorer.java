package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Window;

/** A second opinion where the grammar cannot decide. Must be safe for use by several threads. */
@FunctionalInterface
public interface DisclosureScorer {

    /** 0 to 1: how likely a window, which holds the end of its context, discloses somebody's vetting. */
    double probability(Window window);
}
