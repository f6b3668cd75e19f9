package io.github.probity.bot.access;

import static io.github.probity.bot.access.Asking.agree;
import static io.github.probity.bot.access.Asking.kind;
import static io.github.probity.bot.access.Asking.request;
import static io.github.probity.bot.access.Asking.sent;
import static io.github.probity.bot.access.Staff.deskAnalyst;
import static io.github.probity.bot.access.Staff.headOfIct;
import static io.github.probity.bot.access.Staff.headOfService;
import static io.github.probity.bot.access.Staff.humanResources;
import static io.github.probity.bot.access.Staff.socialWorker;
import static io.github.probity.bot.access.Staff.teamManager;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.access.kind.Problem;
import io.github.probity.bot.access.register.Entry;
import io.github.probity.bot.access.register.Register;
import io.github.probity.bot.access.register.RegisterSearch;
import io.github.probity.bot.access.register.Standing;
import io.github.probity.bot.access.register.Task;
import io.github.probity.bot.access.register.ToDo;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Reveals;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each kind from its form to its end, by the people of the sample organisation. */
class EveryKindTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Register register = probity.bean(Register.class);
    private final Requests requests = probity.bean(Requests.class);
    private final LocalDate today = LocalDate.now(WorkingDays.LONDON);

    @Test
    void everyKindIsDeclaredInBothLanguages() {
        List<Kind> kinds = probity.bean(Kinds.class).all();

        assertThat(kinds).hasSize(9);
        assertThat(kinds).allSatisfy(kind -> {
            assertThat(kind.name().welsh()).isNotEqualTo(kind.name().english());
            assertThat(kind.everyField().map(field -> field.label().welsh())).noneMatch(String::isBlank);
        });
    }

    @Test
    void aSocialAccountTakesTheHeadOfCommunicationsTheManagerAndItsWordOnTheLearning() {
        long id = sent(
                "social-account",
                new Form(Map.of(
                        "platform", "Facebook",
                        "account", "Wexcombe Older People",
                        "new", "access",
                        "purpose", "Events",
                        "deputy", Staff.numbered(36).id())),
                socialWorker());

        assertThat(agree(id, Staff.headOfCommunications())).isEmpty();
        assertThat(agree(id, teamManager())).isEmpty();
        assertThat(agree(id, deskAnalyst())).contains(Refusal.FORM_INCOMPLETE);
        assertThat(agree(id, deskAnalyst(), "learned-on", today.minusDays(3).toString()))
                .isEmpty();
        assertThat(agree(id, deskAnalyst(), "record", "SM-77")).isEmpty();

        Entry entry = entered(id);
        assertThat(entry.grant().deputy()).isEqualTo(Staff.numbered(36).id());
        assertThat(entry.grant().what()).isEqualTo("Wexcombe Older People (Facebook)");
        assertThat(register.end(entry.id(), "", socialWorker())).isEmpty();
        assertThat(duties(entry)).containsExactly("take-away");
    }

    @Test
    void anArticleIsClearedWithWhatMayBeSaid() {
        long id = sent(
                "official-comment",
                new Form(Map.of(
                        "form", "article",
                        "where", "Care Today",
                        "purpose", "Our new team",
                        "deadline", today.plusDays(4).toString())),
                socialWorker());

        assertThat(request(id).expires()).isEqualTo(today.plusDays(4));
        assertThat(agree(id, Staff.principalInformationOfficer(), "may-say", "The numbers, and no names"))
                .isEmpty();
        assertThat(entered(id).grant().conditions()).isEqualTo("The numbers, and no names");
    }

    @Test
    void aBlockedSiteTakesTheHeadOfServiceAndTheHeadOfIct() {
        long id = sent(
                "blocked-site",
                new Form(Map.of(
                        "site", "www.example.org",
                        "purpose", "Housing adverts",
                        "for", "me",
                        "until", today.plusDays(20).toString())),
                socialWorker());

        assertThat(agree(id, headOfService())).isEmpty();
        assertThat(agree(id, headOfIct())).isEmpty();
        assertThat(agree(id, deskAnalyst())).isEmpty();
        assertThat(entered(id).grant().what()).isEqualTo("www.example.org");
    }

    @Test
    void aDeviceForALoneWorkerNeedsTheAssessmentFirstAndIsWipedWhenItIsLost() {
        Form form = new Form(
                Map.of("device", "smartphone", "reasons", "lone,hours", "evidence", "Night visits", "term", "own"));
        assertThat(requests.problems(kind("mobile-device"), form, socialWorker()))
                .extracting(Problem::field)
                .containsExactly("assessed-on");
        long id = sent(
                "mobile-device",
                form.with(Map.of("assessed-on", today.minusDays(9).toString())),
                socialWorker());

        assertThat(agree(id, teamManager())).isEmpty();
        assertThat(agree(id, deskAnalyst())).isEmpty();
        assertThat(agree(id, deskAnalyst(), "serial", "SN-1")).isEmpty();

        Entry entry = entered(id);
        assertThat(entry.grant().what()).isEqualTo("smartphone, SN-1");
        assertThat(register.lose(entry.id(), socialWorker())).isEmpty();
        assertThat(duties(entry)).containsExactly("wipe");
        assertThat(register.find(entry.id(), socialWorker()).orElseThrow().standing())
                .isEqualTo(Standing.SUSPENDED);
    }

    @Test
    void whoeverLeavesIsReportedByTheirManagerAloneAndWhatTheyHadIsHandedOver() {
        Person leaver = Staff.numbered(37);
        long app = sent("anything", new Form(Map.of("what", "Rota", "purpose", "Planning")), leaver);
        assertThat(agree(app, teamManager())).isEmpty();
        assertThat(agree(app, deskAnalyst())).isEmpty();
        Form form = new Form(
                Map.of("person", leaver.id(), "last-day", today.plusDays(2).toString(), "why", "ordinary"));

        assertThat(requests.problems(kind("leaver"), form, socialWorker()))
                .extracting(Problem::field)
                .containsExactly("person");
        assertThat(requests.problems(kind("leaver"), form.with(Map.of("why", "discipline")), teamManager()))
                .extracting(Problem::field)
                .containsExactly("why");
        assertThat(requests.problems(kind("leaver"), form.with(Map.of("why", "discipline")), humanResources()))
                .isEmpty();
        long id = sent("leaver", form, teamManager());
        assertThat(agree(id, deskAnalyst())).isEmpty();

        assertThat(entered(id).grant().until()).isEqualTo(today.plusDays(32));
        assertThat(duties(entered(id))).containsExactlyInAnyOrder("files", "things");
        Entry had = entered(app);
        assertThat(had.standing()).isEqualTo(Standing.SUSPENDED);
        assertThat(register.keep(had.id(), teamManager()))
                .contains(io.github.probity.bot.access.register.EntryRefusal.SUSPENDED);
        assertThat(register.handOver(had.id(), socialWorker().id(), teamManager()))
                .isEmpty();
        assertThat(entered(app).grant().person()).isEqualTo(socialWorker().id());
    }

    @Test
    void aMoveIsTakenInByIct() {
        long id = sent(
                "mover",
                new Form(
                        Map.of("person", Staff.numbered(36).id(), "to", "Children’s Services", "on", today.toString())),
                teamManager());

        assertThat(agree(id, deskAnalyst())).isEmpty();
        assertThat(duties(entered(id))).containsExactly("look-through");
    }

    @Test
    void onlyAfterADirectorAndThenTheHeadOfIctIsASenderNamedAndOnlyToWhoeverAskedAndOnlyForAWhile() {
        Person reviewer = Staff.informationGovernanceOfficer();
        Person sender = Staff.numbered(51);
        long about = opened(sender);
        Form form = investigation(about);
        Reveals reveals = probity.bean(Reveals.class);

        assertThat(requests.problems(kind("investigation"), form, teamManager()))
                .extracting(Problem::field)
                .containsExactly("case");
        assertThat(requests.problems(
                        kind("investigation"),
                        form.with(Map.of("until", today.plusDays(29).toString())),
                        reviewer))
                .extracting(Problem::field)
                .containsExactly("until");
        long id = sent("investigation", form, reviewer);
        assertThat(agree(id, headOfIct())).contains(Refusal.NOT_A_DECIDER);
        assertThat(agree(id, Staff.directorOfCorporateServices())).isEmpty();
        assertThat(reveals.name(about, reviewer)).isEmpty();
        assertThat(agree(id, headOfIct())).isEmpty();

        assertThat(reveals.name(about, reviewer)).contains(sender.name());
        assertThat(reveals.name(about, Staff.communicationsManager())).isEmpty();
        Entry entry = entered(id);
        assertThat(entry.grant().purpose()).isEmpty();
        assertThat(found(Staff.communicationsManager())).doesNotContain(entry.id());
        assertThat(found(Staff.auditor())).contains(entry.id());
        assertThat(probity.bean(RequestDesk.class).find(id, Staff.communicationsManager()))
                .isEmpty();
        assertThat(register.end(entry.id(), "Done", reviewer)).isEmpty();
        assertThat(reveals.name(about, reviewer)).isEmpty();
    }

    @Test
    void whoeverSentTheMessageDoesNotDecideAboutTheInvestigation() {
        long about = opened(headOfIct());

        List<Foreseen> deciders =
                requests.foresee(kind("investigation"), investigation(about), Staff.informationGovernanceOfficer());

        assertThat(deciders.get(1).seats().people()).doesNotContain(headOfIct()).isNotEmpty();
    }

    private Form investigation(long about) {
        return new Form(Map.of(
                "case", Long.toString(about),
                "purpose", "Threats",
                "scope", "name",
                "from", today.minusDays(5).toString(),
                "to", today.toString(),
                "necessity", "No other way",
                "proportion", "Somebody is afraid",
                "rights", "told",
                "until", today.plusDays(7).toString()));
    }

    private static long opened(Person sender) {
        return Sample.open(sender.id(), Category.THREAT);
    }

    private List<Long> found(Person reader) {
        return probity
                .bean(RegisterSearch.class)
                .find(new RegisterSearch.Filter("", "investigation", "", ""), null, reader)
                .entries()
                .stream()
                .map(Entry::id)
                .toList();
    }

    private Entry entered(long id) {
        assertThat(request(id).state()).isEqualTo(State.GRANTED);
        return register.ofRequest(id).orElseThrow();
    }

    private List<String> duties(Entry entry) {
        return probity.bean(ToDo.class).about(entry).stream().map(Task::duty).toList();
    }
}
