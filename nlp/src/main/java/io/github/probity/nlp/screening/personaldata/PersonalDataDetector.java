package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Detector;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds personal data that a channel should not hold. Explanations show no more than the last three characters of a number, so
 * that a case list holds none.
 */
public final class PersonalDataDetector implements Detector {

    /** Fewer figures make none of the numbers; a house and a flat need two. */
    private static final int FEWEST_FIGURES = 2;

    private static final int SHOWN = 3;
    private static final List<Recogniser> RECOGNISERS = List.of(
            new NationalInsurance(),
            new PaymentCard(),
            new BankAccount(),
            new NhsNumber(),
            new Passport(),
            new DrivingLicence(),
            new DateOfBirth(),
            new HomeAddress(),
            new Telephone(),
            new PrivateEmail());

    private final PersonalDataRules rules;

    public PersonalDataDetector(PersonalDataRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> find(ScreenedText text) {
        Set<Kind> wanted = rules.in(text.message().channel());
        String readable = text.readable().text();
        boolean spoken = SpokenFigures.areIn(readable);
        if (!spoken && figures(readable) < FEWEST_FIGURES && readable.indexOf('@') < 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (spoken) {
            SpokenFigures read = SpokenFigures.read(readable);
            sightings(read.text()).forEach(sighting -> {
                Span where = read.toSpoken(sighting.where());
                add(sighting, sighting.where().of(read.text()), text.sentFromReadable(where), wanted, findings);
            });
        } else {
            sightings(readable)
                    .forEach(sighting -> add(
                            sighting,
                            sighting.where().of(readable),
                            text.sentFromReadable(sighting.where()),
                            wanted,
                            findings));
        }
        return findings;
    }

    /** Each stretch is one thing: of those that overlap, the recogniser that comes first is believed. */
    private static List<Sighting> sightings(String text) {
        List<Sighting> all = new ArrayList<>();
        for (Recogniser recogniser : RECOGNISERS) {
            List<Sighting> found = recogniser.in(text);
            Taken taken = new Taken(all);
            found.stream().filter(sighting -> !taken.overlaps(sighting.where())).forEach(all::add);
        }
        return all;
    }

    private static void add(Sighting sighting, String written, Span where, Set<Kind> wanted, List<Finding> findings) {
        Kind kind = sighting.kind();
        if (wanted.contains(kind)) {
            findings.add(new Finding(
                    Category.PERSONAL_DATA,
                    null,
                    null,
                    kind.severity(),
                    sighting.confidence(),
                    where,
                    "personal-data:" + kind.code(),
                    explanation(sighting, written)));
        }
    }

    private static String explanation(Sighting sighting, String written) {
        String kept = sighting.kind().compareTo(Kind.DRIVING_LICENCE_NUMBER) <= 0 ? " ending " + last(written) : "";
        return "This looks like " + sighting.kind().inWords() + kept + ": " + sighting.reason()
                + ". It would be benign if it were a reference of another kind, made up, or meant to be shared here.";
    }

    private static String last(String written) {
        String plain = written.replaceAll("[^\\p{L}\\d]", "");
        return "…" + plain.substring(Math.max(0, plain.length() - SHOWN));
    }

    private static long figures(String text) {
        int figures = 0;
        for (int n = 0; n < text.length() && figures < FEWEST_FIGURES; n++) {
            char c = text.charAt(n);
            figures += c >= '0' && c <= '9' ? 1 : 0;
        }
        return figures;
    }
}
