package io.github.probity.bot.review;

import io.github.probity.nlp.screening.Finding;
import java.util.List;

/** Port: what screening finds in words that a person handed in. */
public interface TextScreening {

    /** The main finding first; none when there are none, or when screening is out of order, for a report must not be lost. */
    List<Finding> findings(String text);
}
