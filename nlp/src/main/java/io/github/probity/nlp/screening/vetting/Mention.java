package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.VettingLevel;

/**
 * A place where a level, or vetting as such, is spoken of.
 *
 * @param form the level's code as it was written, {@code SECRET} and {@code TOPSECRET} kept apart from SC and DV
 * @param weak whether the form is something else more often than a level
 * @param first its first word, counted from 0
 * @param end the word after its last
 */
record Mention(String form, boolean weak, int first, int end) {

    VettingLevel level() {
        return switch (form) {
            case "BPSS" -> VettingLevel.BPSS;
            case "CTC" -> VettingLevel.CTC;
            case "L1B" -> VettingLevel.LEVEL_1B;
            case "AC" -> VettingLevel.ACCREDITATION_CHECK;
            case "SC", "SECRET" -> VettingLevel.SC;
            case "eSC" -> VettingLevel.ENHANCED_SC;
            case "DV", "TOPSECRET" -> VettingLevel.DV;
            case "eDV" -> VettingLevel.ENHANCED_DV;
            case "STRAP" -> VettingLevel.STRAP;
            case "NPPV1" -> VettingLevel.NPPV1;
            case "NPPV2" -> VettingLevel.NPPV2;
            case "NPPV2F" -> VettingLevel.NPPV2_FULL;
            case "NPPV3" -> VettingLevel.NPPV3;
            case "MV" -> VettingLevel.MANAGEMENT_VETTING;
            case "RV" -> VettingLevel.RECRUITMENT_VETTING;
            case "NATO" -> VettingLevel.NATO;
            default -> VettingLevel.UNSPECIFIED;
        };
    }

    boolean isUnspecified() {
        return form.equals("UNSPECIFIED");
    }

    /** The form's family: forms that are taken for the same other things. */
    String family() {
        return form.startsWith("NPPV") ? "NPPV" : form;
    }
}
