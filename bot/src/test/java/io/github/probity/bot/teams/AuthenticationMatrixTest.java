package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is let in, and what isn't: each row is really signed, or really not, and goes over HTTP. */
class AuthenticationMatrixTest extends RunningTeams {

    /** One delivery. */
    record Row(String name, int status, @Nullable String authorization, TestActivity activity) {
        @Override
        public String toString() {
            return status + " " + name;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(letIn(), badHeaders(), badSignatures(), badClaims(), badTimes(), strangers(), misshapen())
                .flatMap(List::stream);
    }

    private static List<Row> letIn() {
        return List.of(
                row("valid", 202, valid().header()),
                row("lower-case bearer", 202, "bearer " + valid().signed()),
                row(
                        "expired two minutes ago",
                        202,
                        valid().expires(Duration.ofMinutes(-2)).header()),
                row(
                        "valid in two minutes",
                        202,
                        valid().notBefore(Duration.ofMinutes(2)).header()),
                row("no nbf", 202, valid().claim("nbf", null).header()));
    }

    private static List<Row> badHeaders() {
        return List.of(
                row("no header", 401, null),
                row("empty header", 401, ""),
                row("double space", 401, "Bearer  " + valid().signed()),
                row("Basic", 401, "Basic dXNlcjpwYXNz"),
                row("malformed token", 401, "Bearer abc"),
                row("three malformed parts", 401, "Bearer a.b.c"),
                row("anonymous, said to be the emulator", 401, null, message().with("channelId", "emulator")));
    }

    private static List<Row> badSignatures() {
        String signed = valid().signed();
        return List.of(
                row("bad signature", 401, "Bearer " + signed.substring(0, signed.lastIndexOf('.') + 1) + "AAAA"),
                row("no signature", 401, "Bearer " + signed.substring(0, signed.lastIndexOf('.') + 1)),
                row("tampered payload", 401, "Bearer " + tampered(signed)),
                row("unknown kid", 401, valid().signedBy(ISSUER.stranger).header()),
                row(
                        "a stranger's signature under our kid",
                        401,
                        valid().signedBy(ISSUER.stranger).named("published").header()),
                row("no kid", 401, valid().named(null).header()),
                row("alg none", 401, "Bearer " + unsigned(signed)),
                row(
                        "HS256 with the public key",
                        401,
                        valid().algorithm(JWSAlgorithm.HS256).header()),
                row("RS512", 401, valid().algorithm(JWSAlgorithm.RS512).header()),
                row("PS256", 401, valid().algorithm(JWSAlgorithm.PS256).header()),
                row(
                        "key of another channel",
                        401,
                        valid().signedBy(ISSUER.otherChannel).header()));
    }

    private static List<Row> badClaims() {
        return List.of(
                row("wrong aud", 401, valid().claim("aud", "someone-else").header()),
                row("no aud", 401, valid().claim("aud", null).header()),
                row("aud array", 401, valid().claim("aud", List.of(APP)).header()),
                row(
                        "wrong serviceurl",
                        401,
                        valid().claim("serviceurl", "http://localhost:1/").header()),
                row("no serviceurl", 401, valid().claim("serviceurl", null).header()),
                row(
                        "activity for another serviceUrl",
                        401,
                        valid().header(),
                        message().with("serviceUrl", "http://localhost:1/")),
                row(
                        "wrong issuer",
                        401,
                        valid().claim("iss", "https://api.botframework.example").header()),
                row("no issuer", 401, valid().claim("iss", null).header()),
                row("channelId not endorsed", 401, valid().header(), message().with("channelId", "webchat")));
    }

    private static List<Row> badTimes() {
        return List.of(
                row("no exp", 401, valid().claim("exp", null).header()),
                row("exp is no time", 401, valid().claim("exp", "never").header()),
                row(
                        "expired an hour ago",
                        401,
                        valid().expires(Duration.ofHours(-1)).header()),
                row(
                        "valid in an hour",
                        401,
                        valid().notBefore(Duration.ofHours(1)).header()));
    }

    private static List<Row> strangers() {
        TestToken elsewhere = valid().claim("serviceurl", "https://attacker.example/");
        TestToken webchat = valid().signedBy(ISSUER.otherChannel);
        String other = "5a5cbb6f-0000-0000-0000-000000000000";
        return List.of(
                row("another bot's token", 401, skill().header()),
                row(
                        "another bot's token, answered at its address",
                        401,
                        skill().claim("serviceurl", "https://attacker.example/").header(),
                        message().with("serviceUrl", "https://attacker.example/")),
                row(
                        "host that is not listed",
                        403,
                        elsewhere.header(),
                        message().with("serviceUrl", "https://attacker.example/")),
                row("another channel", 403, webchat.header(), message().with("channelId", "webchat")),
                row(
                        "another tenant",
                        403,
                        valid().header(),
                        message().with("channelData", Map.of("tenant", Map.of("id", other)))),
                row(
                        "another tenant in the conversation alone",
                        403,
                        valid().header(),
                        message().with("conversation", Map.of("id", "a:1", "tenantId", other))),
                row(
                        "no tenant",
                        403,
                        valid().header(),
                        message().with("channelData", Map.of()).with("conversation", Map.of("id", "a:1"))));
    }

    private static List<Row> misshapen() {
        return List.of(
                row("no channelId", 400, valid().header(), message().without("channelId")),
                row("no serviceUrl", 400, valid().header(), message().without("serviceUrl")),
                row("blank serviceUrl", 400, valid().header(), message().with("serviceUrl", " ")),
                row("no conversation", 400, valid().header(), message().without("conversation")),
                row("no type", 400, valid().header(), message().without("type")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void answersWith(Row row) {
        HttpResponse<String> response = post(row.activity().toString(), row.authorization());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(row.status());
        if (row.status() == 202) {
            assertThat(CONNECTOR.message().authorization()).isEqualTo("Bearer " + StandInIssuer.TOKEN);
        } else {
            assertThat(json(response.body()).path("detail").asText()).endsWith(".");
            assertThat(skill.heard).isEmpty();
            assertThat(CONNECTOR.isQuiet()).isTrue();
        }
    }

    private static TestToken valid() {
        return new TestToken(ISSUER.key, APP, CONNECTOR.serviceUrl());
    }

    /** Well signed by a directory that the SDK trusts, for a bot of somebody else's. */
    private static TestToken skill() {
        return valid().claim("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")
                .claim("ver", "1.0")
                .claim("appid", "00000000-aaaa-bbbb-cccc-000000000000");
    }

    private static TestActivity message() {
        return TestActivity.message(CONNECTOR.serviceUrl(), "May I?");
    }

    private static Row row(String name, int status, @Nullable String authorization) {
        return row(name, status, authorization, message());
    }

    private static Row row(String name, int status, @Nullable String authorization, TestActivity activity) {
        return new Row(name, status, authorization, activity);
    }

    private static String tampered(String token) {
        String[] parts = token.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(payload.replace("localhost", "localh0st")) + "." + parts[2];
    }

    private static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"kid\":\"published\"}") + "." + token.split("\\.")[1] + ".";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
