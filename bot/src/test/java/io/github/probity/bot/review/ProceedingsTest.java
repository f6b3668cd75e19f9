package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Proceeding.Kind;
import io.github.probity.bot.review.Proceeding.Outcome;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What others than reviewers make of a breach, by who committed it. On a running Probity with a real database. */
class ProceedingsTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Proceedings proceedings = probity.bean(Proceedings.class);
    private final Reviews reviews = probity.bean(Reviews.class);
    private final Person one = Sample.all(Role.REVIEWER).get(0);
    private final Person other = Sample.all(Role.REVIEWER).get(1);
    private final Person senior = Sample.all(Role.SENIOR_REVIEWER).get(0);
    private final Person resources = Sample.all(Role.HUMAN_RESOURCES).get(0);

    @Test
    void aSeriousBreachByStaffGoesToManagerHumanResourcesAndIctAndAReferralOpensTheFormalWay() {
        Person sender = Sample.employee(2);
        long id = serious(sender, Category.HATE, Set.of(Action.TELL, Action.REFER));

        assertThat(told(id, Word.Occasion.MANAGER_TOLD)).isOne();
        assertThat(told(id, Word.Occasion.OFFICE_TOLD))
                .isEqualTo(Sample.all(Role.HUMAN_RESOURCES).size()
                        + Sample.all(Role.HEAD_OF_ICT).size());
        Proceeding referral = only(id, Kind.DISCIPLINE);
        assertThat(referral.reference()).matches("D-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(proceedings.read(referral.reference(), resources)).isPresent();
        assertThat(proceedings.name(referral)).contains(sender.name());
    }

    @Test
    void aMinorBreachByStaffIsNobodyElsesBusiness() {
        long id = minor(Sample.employee(3));

        assertThat(opened(id)).isEmpty();
        assertThat(probity.bean(Words.class).of(id))
                .extracting(Word::occasion)
                .containsExactly(Word.Occasion.SENDER_DECIDED);
    }

    @Test
    void eachSeesThoseOfTheirOfficeAloneAndNobodyOneAboutThemselves() {
        long id = serious(Sample.employee(4), Category.HATE, Set.of(Action.REFER));
        String reference = only(id, Kind.DISCIPLINE).reference();

        Stream.of(
                        one,
                        senior,
                        Sample.all(Role.STANDARDS).get(0),
                        Sample.all(Role.HEAD_OF_ICT).get(0))
                .forEach(person -> {
                    assertThat(proceedings.read(reference, person)).isEmpty();
                    assertThat(proceedings.note(reference, "x", person)).contains(Refusal.NOT_THERE);
                    assertThat(proceedings.close(reference, Outcome.FORMAL, "x", person))
                            .contains(Refusal.NOT_THERE);
                });
        Person handler = Sample.all(Role.HUMAN_RESOURCES).get(1);
        long own = serious(handler, Category.HATE, Set.of(Action.REFER));
        assertThat(proceedings.read(only(own, Kind.DISCIPLINE).reference(), handler))
                .isEmpty();
        assertThat(proceedings.all(handler))
                .noneMatch(found -> Long.valueOf(own).equals(found.about()));
        assertThat(proceedings.all(resources))
                .anyMatch(found -> Long.valueOf(own).equals(found.about()));
    }

    @Test
    void anElectedMembersReviewEndsWithTheGroupsOwnLeaderAndWhipBeingToldAndMayGoToStandards() {
        Person member = named("Cllr Fergus Mullaghroe");
        long id = serious(member, Category.HATE, Set.of());
        Proceeding review = only(id, Kind.MEMBER_REVIEW);
        Person keeper = Sample.all(Role.MEMBER_REVIEWS).get(0);

        assertThat(proceedings.note(review.reference(), "Met the member.", keeper))
                .isEmpty();
        assertThat(proceedings.close(review.reference(), Outcome.TO_STANDARDS, " ", keeper))
                .contains(Refusal.REASON_MISSING);
        assertThat(proceedings.close(review.reference(), Outcome.TO_STANDARDS, "It is repeated.", keeper))
                .isEmpty();
        assertThat(proceedings.close(review.reference(), Outcome.ADVICE, "Late.", keeper))
                .contains(Refusal.NOT_NOW);

        assertThat(recipients(id, Word.Occasion.MEMBER_REVIEW_CLOSED))
                .containsExactlyInAnyOrder(
                        named("Cllr Gwilym Hafodunosan").id(),
                        named("Cllr Doreen Appletwicke").id());
        assertThat(proceedings.notes(review))
                .extracting(HistoryLine::note)
                .containsExactly("Met the member.", "It is repeated.");
        String standards = only(id, Kind.STANDARDS).reference();
        assertThat(proceedings.read(standards, Sample.all(Role.STANDARDS).get(0)))
                .isPresent();
    }

    @Test
    void ofAnIndependentMemberNoGroupIsToldAndAMinorBreachNeverGoesToStandards() {
        long id = minor(named("Cllr Winifred Cragdale"));
        Proceeding review = only(id, Kind.MEMBER_REVIEW);
        Person keeper = Sample.all(Role.MEMBER_REVIEWS).get(0);

        assertThat(probity.bean(Dossier.class).of(review).outcomes()).doesNotContain(Outcome.TO_STANDARDS);
        assertThat(proceedings.close(review.reference(), Outcome.TO_STANDARDS, "Forged.", keeper))
                .contains(Refusal.NOT_NOW);
        assertThat(proceedings.close(review.reference(), Outcome.POLICE_TOLD, "Forged.", keeper))
                .contains(Refusal.NOT_NOW);
        proceedings.close(review.reference(), Outcome.ADVICE, "Spoke with her.", keeper);

        assertThat(told(id, Word.Occasion.MEMBER_REVIEW_CLOSED)).isZero();
    }

    @Test
    void anyBreachByAnotherOrganisationsPersonIsReportedToItsRepresentative() {
        Person guest = probity.bean(People.class).everyone().stream()
                .filter(person -> person.kind() == Person.Kind.THIRD_PARTY)
                .findFirst()
                .orElseThrow();
        long id = minor(guest);
        Proceeding report = only(id, Kind.REPRESENTATIVE);
        Representatives representatives = probity.bean(Representatives.class);
        String organisation = proceedings.organisation(report).orElseThrow();

        assertThat(representatives.change(new Representative("Nowhere Ltd", "A", "b"), resources))
                .isFalse();
        assertThat(representatives.change(
                        new Representative(organisation, "Jo Bloggs, director", "01632 960000"), resources))
                .isTrue();

        assertThat(probity.bean(Dossier.class).of(report).contact())
                .isEqualTo(new Representative(organisation, "Jo Bloggs, director", "01632 960000"));
    }

    @Test
    void whatMayBeACrimeIsPutBeforeTheDirectorOfTheDepartmentHumanResourcesAndIct() {
        Person sender = named("Sunita Ramgolam-Patilar");
        long id = serious(sender, Category.THREAT, Set.of());
        Proceeding police = only(id, Kind.POLICE);
        Person director = named("Siobhán Mac Giollarua");

        assertThat(proceedings.read(police.reference(), named("Harpreet Sandhulia")))
                .isEmpty();
        assertThat(proceedings.close(police.reference(), Outcome.POLICE_TOLD, "Crime number 12.", director))
                .isEmpty();
        assertThat(recipients(id, Word.Occasion.POLICE_CLOSED))
                .doesNotContain(director.id())
                .contains(resources.id());
        assertThat(proceedings.read(police.reference(), resources).map(Proceeding::outcome))
                .contains(Outcome.POLICE_TOLD);
    }

    @Test
    void aChildAtRiskIsPutBeforeThemByTheSafeguardingLeadAloneAndAPersonAtRiskNever() {
        Person contact = Sample.all(Role.SAFEGUARDING).get(0);
        Concerns concerns = probity.bean(Concerns.class);
        long child = Sample.open(Sample.employee(5).id(), Category.CHILD_SAFETY);
        long person = Sample.open(Sample.employee(5).id(), Category.SELF_HARM);

        assertThat(concerns.askPolice(child, "x", one)).contains(Refusal.NOT_A_CONTACT);
        assertThat(concerns.askPolice(person, "x", contact)).contains(Refusal.NOT_NOW);
        assertThat(concerns.askPolice(child, "Grooming.", contact)).isEmpty();
        assertThat(concerns.askPolice(child, "Again.", contact)).isEmpty();

        assertThat(opened(child)).extracting(Proceeding::kind).containsExactly(Kind.POLICE);
        assertThat(opened(person)).isEmpty();
    }

    @Test
    void whatTheItDeskHoldsToBeIllegalIsPutBeforeThemWithoutTheReporter() {
        Person desk = Sample.all(Role.IT_DESK).get(0);
        Incidents incidents = probity.bean(Incidents.class);
        Receipt receipt = incidents.report(
                Incident.Kind.RECEIVED, Sample.words(), Sample.employee(6).id(), "An e-mail at 10:15.");

        assertThat(incidents.askPolice(receipt.reference(), one)).contains(Refusal.NOT_THE_DESK);
        assertThat(incidents.askPolice("I-0000-0000", desk)).contains(Refusal.NOT_THERE);
        assertThat(incidents.askPolice(receipt.reference(), desk)).isEmpty();
        assertThat(incidents.askPolice(receipt.reference(), desk)).isEmpty();

        List<Proceeding> found = proceedings.all(resources).stream()
                .filter(proceeding -> receipt.reference().equals(proceeding.incident()))
                .toList();
        assertThat(found).hasSize(1);
        Dossier.Record dossier = probity.bean(Dossier.class).of(found.get(0));
        assertThat(dossier.where()).isEqualTo("An e-mail at 10:15.");
        assertThat(dossier.name()).isEmpty();
    }

    @Test
    void anUpheldAppealWithdrawsWhatWasOpenedAndTellsWhoeverWasTold() {
        Person sender = named("Sunita Ramgolam-Patilar");
        long id = serious(sender, Category.HATE, Set.of(Action.TELL, Action.REFER));
        probity.bean(Held.class).appeal(id, "", sender);
        reviews.claim(id, senior);
        assertThat(reviews.decideAppeal(id, version(id), true, "A quotation.", senior))
                .isEmpty();

        assertThat(only(id, Kind.DISCIPLINE).standing()).isEqualTo("withdrawn");
        assertThat(told(id, Word.Occasion.MANAGER_CORRECTED)).isOne();
        assertThat(recipients(id, Word.Occasion.OFFICE_CORRECTED))
                .containsExactlyInAnyOrderElementsOf(recipients(id, Word.Occasion.OFFICE_TOLD));
        assertThat(Sample.audited(id)).endsWith("case.appeal-upheld", "case.proceeding-withdrawn");
    }

    @Test
    void aSeniorReviewerRefersASeriousBreachThatWasUpheldWithoutIt() {
        long id = serious(Sample.employee(8), Category.HATE, Set.of());
        Measures measures = probity.bean(Measures.class);

        assertThat(measures.refer(id, one)).contains(Refusal.NEEDS_SENIOR);
        assertThat(measures.refer(id, senior)).isEmpty();
        assertThat(measures.refer(id, senior)).contains(Refusal.NOT_NOW);
        assertThat(measures.refer(minor(Sample.employee(9)), senior)).contains(Refusal.NOT_NOW);

        assertThat(opened(id)).hasSize(1);
    }

    @Test
    void whoeverOpensOneIsWrittenDownAndNoNameOrNoteIsReadableInTheDatabase() {
        Person sender = Sample.employee(10);
        long id = serious(sender, Category.HATE, Set.of(Action.REFER));
        String reference = only(id, Kind.DISCIPLINE).reference();
        proceedings.read(reference, resources);
        proceedings.note(reference, "Spoke with the sender.", resources);

        assertThat(probity.bean(JdbcClient.class)
                        .sql("select kind from audit where subject = ? order by number")
                        .param("proceeding/" + reference)
                        .query(String.class)
                        .list())
                .containsExactly("proceeding.read", "proceeding.noted");
        for (String table : List.of("review_proceeding", "review_proceeding_note", "review_word")) {
            assertThat(probity.bean(JdbcClient.class)
                            .sql("select coalesce(string_agg(t::text, '\n'), '') from " + table + " t")
                            .query(String.class)
                            .single())
                    .as(table)
                    .doesNotContain(sender.id(), "Spoke with");
        }
    }

    private long serious(Person sender, Category category, Set<Action> actions) {
        long id = Sample.open(sender.id(), category);
        assertThat(reviews.claim(id, other)).isEmpty();
        assertThat(reviews.decide(id, version(id), new Decision(Gravity.SERIOUS, null, actions, "Grave."), other))
                .isEmpty();
        assertThat(reviews.claim(id, one)).isEmpty();
        assertThat(reviews.second(id, version(id), true, "", one)).isEmpty();
        return id;
    }

    private long minor(Person sender) {
        long id = Sample.open(sender.id(), Category.PROFANITY);
        assertThat(reviews.claim(id, other)).isEmpty();
        Decision decision = new Decision(Gravity.MINOR, null, Set.of(Action.TELL, Action.REFER), "Rude.");
        assertThat(reviews.decide(id, version(id), decision, other)).isEmpty();
        return id;
    }

    private List<Proceeding> opened(long id) {
        return probity.bean(ProceedingTable.class).of(id);
    }

    private Proceeding only(long id, Kind kind) {
        List<Proceeding> found =
                opened(id).stream().filter(one -> one.kind() == kind).toList();
        assertThat(found).as("%s of case %d", kind, id).hasSize(1);
        return found.get(0);
    }

    private List<String> recipients(long id, Word.Occasion occasion) {
        return probity.bean(Words.class).of(id).stream()
                .filter(word -> word.occasion() == occasion)
                .map(Word::recipient)
                .toList();
    }

    private int told(long id, Word.Occasion occasion) {
        return recipients(id, occasion).size();
    }

    private Person named(String name) {
        return probity.bean(Senders.class).named(name).orElseThrow();
    }

    private static int version(long id) {
        return Sample.read(id).version();
    }
}
