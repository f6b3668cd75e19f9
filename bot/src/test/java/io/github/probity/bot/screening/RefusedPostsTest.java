package io.github.probity.bot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.screening.intake.Refusals;
import io.github.probity.graph.message.notification.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody else than Graph posts: acknowledged or refused, counted, and without effect. */
class RefusedPostsTest {

    private static final String PATH = "/api/graph/notifications";

    private final Council council = new Council();
    private final Refusals refusals = council.probity.bean(Refusals.class);
    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NOT_JSON             | this is no JSON",
                "NOT_JSON             | {\"value\": [",
                "NOT_A_NOTIFICATION   | {\"value\": 7}",
                "NOT_A_NOTIFICATION   | []",
                "UNKNOWN_SUBSCRIPTION | {\"value\": [{\"subscriptionId\": \"nobody\", \"changeType\": \"created\"}]}",
            })
    void isAcknowledgedAndCountedAndNeverKept(Reason reason, String body) throws Exception {
        council.eventually(() -> assertThat(council.waiting()).isZero());
        long before = times(reason);
        long kept = keptSoFar();

        assertThat(post(PATH, body).statusCode()).isEqualTo(202);
        assertThat(times(reason)).isEqualTo(before + 1);
        assertThat(keptSoFar()).isEqualTo(kept);
    }

    private long keptSoFar() {
        return council.count("select last_value from screening_post_id_seq");
    }

    @Test
    void aPostWithTheWrongSecretOrAlteredContentOpensNothing() {
        String subscription =
                council.graph.subscriptions().to("/chats/getAllMessages").get(0);
        council.graph.notifier().automatic(false);
        String path = council.says(council.sender, Council.abuse());
        council.graph.notifier().automatic(true);
        String body = council.graph.notifier().change(subscription, "created", path);
        long secret = times(Reason.WRONG_CLIENT_STATE);
        long altered = times(Reason.TAMPERED);

        council.graph.notifier().post(subscription, body.replaceFirst("\"clientState\":\"..", "\"clientState\":\"xx"));
        council.graph.notifier().post(subscription, body.replaceFirst("\"data\":\"....", "\"data\":\"AAAA"));

        council.eventually(() -> assertThat(times(Reason.WRONG_CLIENT_STATE)).isEqualTo(secret + 1));
        council.eventually(() -> assertThat(times(Reason.TAMPERED)).isEqualTo(altered + 1));
        assertThat(council.audited(path)).isEmpty();
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedAndCounted() throws Exception {
        long before = times(Reason.TOO_LARGE);

        assertThat(post(PATH, "x".repeat(10_000_000)).statusCode()).isEqualTo(413);
        assertThat(times(Reason.TOO_LARGE)).isEqualTo(before + 1);
    }

    @Test
    void theHandshakeIsEchoedAsTextAndNeverAsAPage() throws Exception {
        HttpResponse<String> asked = post(PATH + "?validationToken=Validation%3A%20Testing%20client", "");
        assertThat(asked.body()).isEqualTo("Validation: Testing client");
        assertThat(asked.headers().firstValue("content-type").orElse("")).startsWith("text/plain");

        assertThat(post(PATH + "?validationToken=%3Cscript%3E", "").statusCode())
                .isEqualTo(400);
    }

    private long times(Reason reason) {
        return refusals.all().stream()
                .filter(line -> line.reason() == reason)
                .mapToLong(Refusals.Line::times)
                .sum();
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        URI address = council.probity.address(path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
