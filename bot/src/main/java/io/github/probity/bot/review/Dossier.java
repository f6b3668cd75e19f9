package io.github.probity.bot.review;

import io.github.probity.bot.review.Proceeding.Kind;
import io.github.probity.bot.review.Proceeding.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts together the record of a case for whoever deals with a proceeding about it. Reviewers and reporters stay unnamed. */
@Service
public class Dossier {

    private final CaseTable cases;
    private final Sealing sealing;
    private final Incidents incidents;
    private final Representatives representatives;
    private final Proceedings proceedings;
    private final Trail trail;

    Dossier(
            CaseTable cases,
            Sealing sealing,
            Incidents incidents,
            Representatives representatives,
            Proceedings proceedings,
            Trail trail) {
        this.cases = cases;
        this.sealing = sealing;
        this.incidents = incidents;
        this.representatives = representatives;
        this.proceedings = proceedings;
        this.trail = trail;
    }

    /**
     * A record.
     *
     * @param about null if there is no case, or it is kept no longer; so is the evidence
     * @param name empty if nobody knows whom it is about, or their account is closed
     * @param account the identifier of whom it is about; empty if nobody knows
     * @param where of an incident; empty for a case
     * @param contact whom to tell at the other organisation, where somebody wrote it down
     * @param outcomes how the proceeding may end
     * @param reasons that were given for what was decided
     * @param suspicions why somebody who helps thinks that it may be a crime
     */
    public record Record(
            Proceeding proceeding,
            @Nullable Case about,
            @Nullable Evidence evidence,
            String name,
            String account,
            String organisation,
            String where,
            @Nullable Representative contact,
            List<Outcome> outcomes,
            List<String> reasons,
            List<String> suspicions,
            List<HistoryLine> history,
            List<HistoryLine> notes) {}

    /** Call only with a proceeding of {@link Proceedings#read}. */
    public Record of(Proceeding one) {
        Optional<Case> about = Optional.ofNullable(one.about()).flatMap(cases::find);
        String organisation = proceedings.organisation(one).orElse("");
        return new Record(
                one,
                about.orElse(null),
                about.map(found -> sealing.evidenceOf(found.id())).orElse(null),
                proceedings.name(one).orElse(""),
                proceedings.account(one).orElse(""),
                organisation,
                one.incident() == null ? "" : incidents.where(one.incident()),
                one.kind() == Kind.REPRESENTATIVE
                        ? representatives.of(organisation).orElse(null)
                        : null,
                proceedings.outcomes(one),
                about.map(found -> trail.reasons(found.id())).orElse(List.of()),
                about.map(found -> trail.suspicions(found.id())).orElse(List.of()),
                about.map(found -> trail.of(found.id())).orElse(List.of()),
                proceedings.notes(one));
    }
}
