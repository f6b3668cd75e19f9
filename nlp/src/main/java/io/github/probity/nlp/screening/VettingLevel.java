package io.github.probity.nlp.screening;

/** The levels of United Kingdom security vetting, police vetting and NATO clearance that can be held by a person. */
public enum VettingLevel {
    BPSS("BPSS"),
    CTC("CTC"),
    LEVEL_1B("L1B"),
    ACCREDITATION_CHECK("AC"),
    SC("SC"),
    ENHANCED_SC("eSC"),
    DV("DV"),
    ENHANCED_DV("eDV"),
    STRAP("STRAP"),
    NPPV1("NPPV1"),
    NPPV2("NPPV2"),
    NPPV2_FULL("NPPV2F"),
    NPPV3("NPPV3"),
    MANAGEMENT_VETTING("MV"),
    RECRUITMENT_VETTING("RV"),
    NATO("NATO"),
    /** Cleared or vetted, the level not said. */
    UNSPECIFIED("UNSPECIFIED");

    private final String code;

    VettingLevel(String code) {
        this.code = code;
    }

    /** The canonical short form. */
    public String code() {
        return code;
    }
}
