package io.github.probity.nlp.screening;

import java.util.List;

/**
 * What reading a text came to.
 *
 * @param findings the main one first; none for a text that is clean
 * @param nearness 0 to 1: the highest probability that something offends, as a part of the one that makes a finding. 0 when
 *     plain talk was let through at a glance, 1 when there is such a finding
 */
public record Screened(List<Finding> findings, double nearness) {

    public Screened {
        findings = List.copyOf(findings);
    }
}
