package io.github.probity.bot.access;

import static io.github.probity.bot.access.Asking.agree;
import static io.github.probity.bot.access.Asking.chatApp;
import static io.github.probity.bot.access.Asking.kind;
import static io.github.probity.bot.access.Asking.request;
import static io.github.probity.bot.access.Asking.say;
import static io.github.probity.bot.access.Asking.sent;
import static io.github.probity.bot.access.Staff.directorOfPeople;
import static io.github.probity.bot.access.Staff.headOfService;
import static io.github.probity.bot.access.Staff.informationGovernanceOfficer;
import static io.github.probity.bot.access.Staff.principalInformationOfficer;
import static io.github.probity.bot.access.Staff.socialWorker;
import static io.github.probity.bot.access.Staff.teamManager;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Problem;
import io.github.probity.bot.access.register.Entry;
import io.github.probity.bot.access.register.Register;
import io.github.probity.bot.access.register.Standing;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.running.RunningProbity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests on a running Probity with a real database and the directory of the sample organisation. */
class RequestsTest {

    private static final Stage FIRST = new Stage(1, 0);

    private final RunningProbity probity = RunningProbity.get();
    private final Requests requests = probity.bean(Requests.class);
    private final RequestDesk desk = probity.bean(RequestDesk.class);
    private final Register register = probity.bean(Register.class);
    private final Delegations delegations = probity.bean(Delegations.class);

    @Test
    void itIsShownWhoWillDecideBeforeAnythingIsSent() {
        List<Foreseen> all = requests.foresee(kind("chat-app"), chatApp(), socialWorker());

        assertThat(all)
                .extracting(one -> one.seats().people())
                .first()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(teamManager());
        assertThat(all.get(1).seats().people()).containsExactly(headOfService());
        assertThat(all.get(2).seats().people()).contains(principalInformationOfficer(), informationGovernanceOfficer());
    }

    @Test
    void whenAllHaveAgreedInTheirOrderItStandsInTheRegisterWithTheConditions() {
        LocalDate until = LocalDate.now(WorkingDays.LONDON).plusDays(60);
        long id = sent("chat-app", chatApp(until), socialWorker());

        assertThat(agree(id, headOfService())).contains(Refusal.NOT_A_DECIDER);
        assertThat(say(Answer.AGREE, id, FIRST, "Only while on call", teamManager()))
                .isEmpty();
        assertThat(agree(id, headOfService())).isEmpty();
        assertThat(agree(id, informationGovernanceOfficer())).isEmpty();

        assertThat(request(id).state()).isEqualTo(State.GRANTED);
        Entry entry = register.ofRequest(id).orElseThrow();
        assertThat(entry.standing()).isEqualTo(Standing.ACTIVE);
        assertThat(entry.grant().what()).isEqualTo("WhatsApp");
        assertThat(entry.grant().conditions()).isEqualTo("Only while on call");
        assertThat(entry.grant().until()).isEqualTo(until);
        assertThat(entry.grant().grantedBy())
                .containsExactly(
                        teamManager().id(),
                        headOfService().id(),
                        informationGovernanceOfficer().id());
        assertThat(events(id)).containsExactly("request.sent", "request.agreed", "request.agreed", "request.granted");
        assertThat(audited(id)).isEqualTo(events(id));
    }

    @Test
    void aFormThatComesTwiceIsOneRequest() {
        String key = UUID.randomUUID().toString();
        List<Sending> both = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> requests.send(kind("chat-app"), chatApp(), socialWorker(), key))
                .distinct()
                .toList();

        assertThat(both).hasSize(1).first().isInstanceOf(Sending.Sent.class);
    }

    @Test
    void anAnswerPressedTwiceOrTooLateOrBySomebodyElseChangesNothingAndSaysWhy() {
        long id = sent("chat-app", chatApp(), socialWorker());

        List<Optional<Refusal>> pressed = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> say(Answer.AGREE, id, FIRST, "", teamManager()))
                .toList();

        assertThat(pressed).containsOnlyOnce(Optional.empty()).contains(Optional.of(Refusal.DECIDED_BEFORE));
        assertThat(say(Answer.REFUSE, id, FIRST, "Too late", directorOfPeople()))
                .contains(Refusal.GONE_ON);
        assertThat(say(Answer.AGREE, id, new Stage(1, 1), "", socialWorker())).contains(Refusal.OWN_REQUEST);
        assertThat(say(Answer.AGREE, id, new Stage(1, 1), "", principalInformationOfficer()))
                .contains(Refusal.NOT_A_DECIDER);
        assertThat(request(id).stage()).isEqualTo(new Stage(1, 1));
        assertThat(events(id)).containsExactly("request.sent", "request.agreed");
    }

    @Test
    void nobodyDecidesWhatTheyAskedForSoTheNextInLineStandsIn() {
        List<Foreseen> ofTheHead = requests.foresee(kind("blocked-site"), Form.empty(), Staff.headOfIct());

        assertThat(ofTheHead.get(0).seats().people()).containsExactly(Staff.directorOfCorporateServices());
        assertThat(ofTheHead.get(1).seats().people())
                .doesNotContain(Staff.headOfIct())
                .isNotEmpty();
        assertThat(ofTheHead.get(1).seats().how()).isEqualTo(Seat.How.STAND_IN);
    }

    @Test
    void somebodyWithoutAManagerInTheDirectoryIsToldWhatToDoAndNothingIsSent() {
        Sending sending = requests.send(
                kind("chat-app"),
                chatApp(),
                Staff.councillor(),
                UUID.randomUUID().toString());

        assertThat(sending).isInstanceOf(Sending.Refused.class);
        assertThat(((Sending.Refused) sending).why()).isEqualTo(Refusal.NO_MANAGER);
        assertThat(desk.of(Staff.councillor())).isEmpty();
    }

    @Test
    void aDelegateWhoHoldsTheRoleDecidesInThePlaceOfAnotherWhileItLasts() {
        LocalDate today = LocalDate.now(WorkingDays.LONDON);
        Person delegate = Staff.communicationsManager();
        long id = sent("anything", new Form(Map.of("what", "Mapping", "purpose", "Visits")), socialWorker());

        assertThat(agree(id, delegate)).contains(Refusal.NOT_A_DECIDER);
        assertThat(delegations.delegate(teamManager(), socialWorker().id(), today, today))
                .contains(Delegations.Wrong.NOT_AN_APPROVER);
        assertThat(delegations.delegate(teamManager(), delegate.id(), today.plusDays(1), today))
                .contains(Delegations.Wrong.DAYS);
        assertThat(delegations.delegate(teamManager(), delegate.id(), today, today.plusDays(5)))
                .isEmpty();

        assertThat(desk.waitingFor(delegate)).extracting(Request::id).contains(id);
        assertThat(agree(id, delegate)).isEmpty();
        assertThat(request(id).decisions().get(0).insteadOf())
                .isEqualTo(teamManager().id());
        delegations.of(teamManager()).forEach(one -> delegations.end(one.id(), teamManager()));
        assertThat(delegations.principals(delegate)).isEmpty();
    }

    @Test
    void aQuestionGoesBackToWhoeverAskedAndTheAnswerForth() {
        long id = sent("chat-app", chatApp(), socialWorker());

        assertThat(say(Answer.ASK, id, FIRST, " ", teamManager())).contains(Refusal.REASON_MISSING);
        assertThat(say(Answer.ASK, id, FIRST, "Who else is in it?", teamManager()))
                .isEmpty();
        assertThat(say(Answer.AGREE, id, FIRST, "", teamManager())).contains(Refusal.QUESTIONED);
        assertThat(requests.answer(id, "Nobody else", teamManager())).contains(Refusal.NOT_YOURS);
        assertThat(requests.answer(id, "Nobody else", socialWorker())).isEmpty();
        assertThat(requests.answer(id, "Nobody else", socialWorker())).contains(Refusal.NOT_NOW);
        assertThat(say(Answer.AGREE, id, FIRST, "", teamManager())).isEmpty();
        assertThat(desk.history(request(id)))
                .extracting(HistoryLine::note)
                .containsExactly("", "Who else is in it?", "Nobody else", "");
    }

    @Test
    void whatWasRefusedCanBeSentAgainThreeTimesInAllAndEverybodyDecidesAnew() {
        long id = sent("chat-app", chatApp(), socialWorker());
        assertThat(agree(id, teamManager())).isEmpty();
        assertThat(say(Answer.REFUSE, id, new Stage(1, 1), "Use Teams", headOfService()))
                .isEmpty();
        assertThat(say(Answer.AGREE, id, new Stage(1, 1), "", headOfService())).contains(Refusal.DECIDED_BEFORE);

        assertThat(requests.reopen(id, chatApp(), "There is no Teams on the moor", socialWorker()))
                .isEmpty();
        assertThat(request(id).stage()).isEqualTo(new Stage(2, 0));
        assertThat(agree(id, teamManager())).isEmpty();
        assertThat(requests.withdraw(id, "", socialWorker())).isEmpty();
        assertThat(requests.reopen(id, chatApp(), "Once more", socialWorker())).isEmpty();
        assertThat(requests.withdraw(id, "", socialWorker())).isEmpty();
        assertThat(requests.reopen(id, chatApp(), "And again", socialWorker())).contains(Refusal.TOO_OFTEN);
        assertThat(register.ofRequest(id)).isEmpty();
    }

    @Test
    void aFormWithMistakesIsNotSentAndEachMistakeIsNamed() {
        Form form = new Form(Map.of(
                "app", "x".repeat(201),
                "purpose", "y\u0000\u202e",
                "until", LocalDate.now(WorkingDays.LONDON).minusDays(1).toString()));

        Sending sending = requests.send(
                kind("chat-app"), form, socialWorker(), UUID.randomUUID().toString());

        assertThat(sending).isInstanceOf(Sending.Mend.class);
        assertThat(((Sending.Mend) sending).problems())
                .extracting(Problem::field)
                .containsExactly("app", "members", "not-discussed", "records", "until");
    }

    @Test
    void onlyThoseWhoTakePartOrOverseeSeeARequest() {
        long id = sent("chat-app", chatApp(), socialWorker());

        assertThat(desk.find(id, socialWorker())).isPresent();
        assertThat(desk.find(id, teamManager())).isPresent();
        assertThat(desk.find(id, Staff.communicationsManager())).isPresent();
        assertThat(desk.find(id, Staff.auditor())).isPresent();
        assertThat(desk.find(id, Staff.numbered(51))).isEmpty();
    }

    @Test
    void theDatabaseHoldsNothingOfWhatWasWritten() {
        long id = sent("chat-app", chatApp(), socialWorker());
        assertThat(say(Answer.ASK, id, FIRST, "Flood wardens, who are they?", teamManager()))
                .isEmpty();

        assertThat(probity.bean(JdbcClient.class)
                        .sql("select encode(form, 'escape') || coalesce((select string_agg(encode(note, 'escape'), '')"
                                + " from access_history where request = r.id), '') from access_request r where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("Flood");
    }

    private List<String> events(long id) {
        return desk.history(request(id)).stream().map(HistoryLine::event).toList();
    }

    private List<String> audited(long id) {
        return probity.bean(JdbcClient.class)
                .sql("select kind from audit where subject = ? order by number")
                .param("request/" + id)
                .query(String.class)
                .list();
    }
}
