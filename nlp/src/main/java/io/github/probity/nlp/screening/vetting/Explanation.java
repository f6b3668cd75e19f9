package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Disclosure;
import io.github.probity.nlp.screening.VettingLevel;

/** Tells a reviewer what was seen and what would have made it harmless. */
final class Explanation {

    private Explanation() {}

    static String of(Candidate candidate, Disclosure disclosure, String reason) {
        String seen = "Tells that " + who(disclosure) + " " + standing(disclosure) + " " + level(disclosure.level())
                + (candidate.answer() ? ", in answer to a question about vetting" : "")
                + (reason.isEmpty() ? "." : "; signs of it: " + reason + ".");
        return seen
                + " It would be harmless as a question, a wish, a requirement of a post, an example of what not to write,"
                + " a figure about many people, or a plain \"not vetted\"" + lookalike(candidate.mention()) + ".";
    }

    private static String who(Disclosure disclosure) {
        return switch (disclosure.subject()) {
            case SELF -> "the writer";
            case OTHER -> "somebody whom a reader could identify";
            case GROUP -> "everybody in a group";
        };
    }

    private static String standing(Disclosure disclosure) {
        return switch (disclosure.standing()) {
            case HELD -> "holds";
            case PAST -> "once held";
            case PROCESS -> "is being vetted for";
            case REFUSED -> "was refused, or lost,";
        };
    }

    private static String level(VettingLevel level) {
        return level == VettingLevel.UNSPECIFIED ? "a security clearance" : level.code();
    }

    private static String lookalike(Mention mention) {
        return switch (mention.form()) {
            case "SC" -> ", or if SC stood for something else, such as social care or a scrutiny committee";
            case "DV" -> ", or if DV stood for domestic violence";
            case "CTC" -> ", or if CTC stood for tax credit or a college";
            case "AC" -> ", or if AC stood for air conditioning or an audit committee";
            case "UNSPECIFIED" -> ", or if it were about customs, planning, suppliers or tenants";
            default -> "";
        };
    }
}
