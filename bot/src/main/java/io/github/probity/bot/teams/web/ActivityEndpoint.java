package io.github.probity.bot.teams.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import io.github.probity.bot.teams.TeamsDoor;
import io.github.probity.bot.teams.admission.ActivityReader;
import io.github.probity.bot.teams.admission.ActivityReader.Received;
import io.github.probity.bot.teams.admission.Admission;
import io.github.probity.bot.teams.admission.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes activities: shape, proof, then the work. Bytes go in and out, since Spring's own JSON can't read the SDK's
 * types.
 */
@RestController
class ActivityEndpoint {

    static final String PATH = "/api/messages";

    private final ActivityReader reader = new ActivityReader();
    private final ObjectMapper json = new JacksonAdapter().serializer();
    private final Admission admission;
    private final TeamsDoor door;

    ActivityEndpoint(Admission admission, TeamsDoor door) {
        this.admission = admission;
        this.door = door;
    }

    /** Answers an invoke with what Teams waits for, and anything else with 202 once it is safe. */
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    CompletableFuture<ResponseEntity<byte[]>> receive(
            HttpServletRequest request,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization)
            throws IOException {
        Received received = reader.read(request.getInputStream());
        admission.admit(authorization, received.activity(), request.getRemoteAddr());
        if (TeamsDoor.isInvoke(received.activity())) {
            return door.answer(received.activity()).thenApply(this::written);
        }
        door.accept(received);
        return CompletableFuture.completedFuture(ResponseEntity.accepted().build());
    }

    private ResponseEntity<byte[]> written(InvokeResponse answer) {
        try {
            return ResponseEntity.status(answer.getStatus())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(json.writeValueAsBytes(answer.getBody()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer to an invoke is maps, lists and strings", impossible);
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(Refused refused) {
        HttpStatus status = HttpStatus.valueOf(refused.reason().status());
        ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
        if (status == HttpStatus.UNAUTHORIZED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return response.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, refused.getMessage()));
    }
}
