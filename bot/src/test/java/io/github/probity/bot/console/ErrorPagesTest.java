package io.github.probity.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ErrorPagesTest {

    private final Visitor auditor = Visitor.with(Role.AUDITOR);

    @Test
    void aPersonReadsWhatHappenedAndWhatToDo() {
        HttpResponse<String> answer = auditor.get("/console/nothing-here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Page not found").contains("Go to the home page");
    }

    @Test
    void aProgramGetsAProblemDetail() {
        HttpResponse<String> answer = auditor.get("/console/nothing-here", "application/json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.get("status").asInt()).isEqualTo(404);
        assertThat(problem.get("instance").asString()).isEqualTo("/console/nothing-here");
    }

    @Test
    void aPageOfAnotherRoleIsRefusedInWords() {
        HttpResponse<String> answer = Visitor.with().get("/console/audit");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You cannot open this page");
    }

    @Test
    void theErrorPageItselfIsNoPage() {
        assertThat(auditor.get("/error").statusCode()).isEqualTo(404);
    }
}
