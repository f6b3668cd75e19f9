package io.github.probity.bot.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes the {@link Course} of a breach that was upheld, and takes it back after an upheld appeal. */
@Component
class Following {

    private final Offices offices;
    private final Referrals referrals;
    private final Sealing sealing;
    private final Words words;

    Following(Offices offices, Referrals referrals, Sealing sealing, Words words) {
        this.offices = offices;
        this.referrals = referrals;
        this.sealing = sealing;
        this.words = words;
    }

    void take(Case upheld, Gravity outcome) {
        List<Course> courses = Course.of(upheld, outcome);
        String sender = sealing.senderOf(upheld.id()).orElse(null);
        if (upheld.ruling().has(Action.TELL)) {
            courses.stream()
                    .flatMap(course -> course.told().stream())
                    .forEach(office -> offices.holders(office, sender)
                            .forEach(person -> words.write(occasion(office), upheld.id(), person.id())));
        }
        courses.stream().flatMap(course -> Stream.ofNullable(course.opens())).forEach(kind -> open(kind, upheld));
        if (upheld.ruling().has(Action.REFER)) {
            refer(upheld, outcome);
        }
    }

    private static Word.Occasion occasion(Office office) {
        return office == Office.MANAGER ? Word.Occasion.MANAGER_TOLD : Word.Occasion.OFFICE_TOLD;
    }

    /** Refers it formally, if its course has a referral. */
    void refer(Case upheld, Gravity outcome) {
        Course.of(upheld, outcome).stream()
                .flatMap(course -> Stream.ofNullable(course.referral()))
                .forEach(kind -> open(kind, upheld));
    }

    private void open(Proceeding.Kind kind, Case about) {
        Case.Step last = Optional.ofNullable(about.ruling().seconded())
                .or(() -> Optional.ofNullable(about.ruling().decided()))
                .orElseThrow();
        String sender = sealing.senderOf(about.id()).orElse(null);
        referrals.open(kind, new Referrals.Subject(about.id(), null, sender), last.by());
    }

    /** Withdraws what was opened, and tells whoever was told, whatever office they hold by now. */
    void takeBack(Case about) {
        referrals.withdraw(about.id());
        words.told(about.id())
                .forEach((person, manager) -> words.write(
                        manager ? Word.Occasion.MANAGER_CORRECTED : Word.Occasion.OFFICE_CORRECTED,
                        about.id(),
                        person));
    }
}
