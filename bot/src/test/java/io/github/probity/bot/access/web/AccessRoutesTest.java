package io.github.probity.bot.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.access.Asking;
import io.github.probity.bot.access.RequestDesk;
import io.github.probity.bot.access.Staff;
import io.github.probity.bot.access.State;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What addresses do for those whom they are not for, and with what no browser would send. */
class AccessRoutesTest {

    private final RequestDesk desk = RunningProbity.get().bean(RequestDesk.class);

    @Test
    void aRequestAndItsMovesAreNotThereForThoseWithoutAPart() {
        long id = Asking.sent("chat-app", Asking.chatApp(), Staff.socialWorker());
        Visitor stranger = Visitor.as(Staff.numbered(51));
        String page = "/console/requests/" + id;

        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
        for (String move : new String[] {"/decide", "/answer", "/withdraw", "/reopen"}) {
            Map<String, String> fields = Map.of("stage", "1.0", "answer", "agree", "note", "x");
            assertThat(stranger.send("/console/requests", page + move, fields).statusCode())
                    .as(move)
                    .isEqualTo(404);
        }
        assertThat(desk.find(id, Staff.auditor()).orElseThrow().state()).isEqualTo(State.WAITING);
    }

    @Test
    void anAnswerThatIsNoneIsAskedForAgainAndKeepsWhatWasWritten() {
        long id = Asking.sent("chat-app", Asking.chatApp(), Staff.socialWorker());
        Visitor manager = Visitor.as(Staff.teamManager());
        String page = "/console/requests/" + id;

        manager.send(page, page + "/decide", Map.of("stage", "9999999999.1", "answer", "agree", "note", "A condition"));
        assertThat(manager.page(page).text()).contains("Choose an answer").contains("A condition");
        manager.send(page, page + "/decide", Map.of("stage", "1.0", "answer", "drop table", "note", ""));
        assertThat(desk.find(id, Staff.auditor()).orElseThrow().stage().step()).isZero();
    }

    @Test
    void whatIsWrittenIsShownAsItIs() {
        long id = Asking.sent(
                "chat-app",
                Asking.chatApp().with(Map.of("purpose", "<script>alert(1)</script> ${7*7} [[x]]")),
                Staff.socialWorker());

        String html =
                Visitor.as(Staff.socialWorker()).get("/console/requests/" + id).body();
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} [[x]]")
                .doesNotContain("<script>alert");
    }

    @Test
    void aFormWithFarTooMuchInItComesBackWithWhatToMend() {
        HttpResponse<String> answer = Visitor.as(Staff.socialWorker())
                .send(
                        "/console/requests/new/anything",
                        "/console/requests/new/anything",
                        Map.of(
                                "what",
                                "x".repeat(30_000),
                                "purpose",
                                "y",
                                "until-day",
                                "31",
                                "until-month",
                                "2",
                                "until-year",
                                "2027"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("200 characters at most").contains("Enter a real day");
    }

    @Test
    void onlyKeepersTakeARegisterOverAndOnlyReadersExportIt() {
        assertThat(Visitor.as(Staff.auditor()).get("/console/register/import").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.as(Staff.communicationsManager())
                        .get("/console/register/import")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Visitor.as(Staff.socialWorker())
                        .get("/console/register/register.csv")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.as(Staff.auditor())
                        .get("/console/register/register.csv?words=%00&state=nonsense")
                        .statusCode())
                .isEqualTo(200);
    }
}
