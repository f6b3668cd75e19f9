package io.github.probity.graph.message.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCheckTest {

    private static final String TENANT = "11111111-2222-4333-8444-555555555555";
    private static final String APPLICATION = "66666666-7777-4888-8999-000000000000";
    private static final String GRAPH = "0bf30f3b-4a52-48df-9a82-234910c4a086";
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final GraphSandbox entra = GraphSandbox.start();
    private final TokenCheck check =
            new TokenCheck(new NotificationSettings(TENANT, APPLICATION), new PublishedTokenKeys(entra.tokenKeysUrl()));

    @AfterEach
    void close() {
        entra.close();
    }

    @Test
    void takesBothVersionsOfTokens() {
        check.require(List.of(signed(version1()), signed(version2())), NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "iss,https://evil.example/" + TENANT,
        "iss,https://sts.windows.net/" + TENANT,
        "iss,https://sts.windows.net/99999999-2222-4333-8444-555555555555/",
        "iss,https://login.microsoftonline.com/" + TENANT + "/v2.0",
        "aud,66666666-7777-4888-8999-000000000001",
        "appid,66666666-7777-4888-8999-000000000000",
        "appid,",
        "exp,1762073400",
        "exp,",
        "nbf,1862073400",
    })
    void oneWrongClaimIsEnoughToRefuse(String claim, String value) {
        var claims = version1();
        if (value == null) claims.remove(claim);
        else if (value.matches("\\d+")) claims.addProperty(claim, Long.parseLong(value));
        else claims.addProperty(claim, value);

        assertRefused(signed(claims));
    }

    @Test
    void aSecondAudienceIsRefused() {
        var claims = version1();
        claims.add("aud", JsonParser.parseString("[\"" + APPLICATION + "\",\"another\"]"));

        assertRefused(signed(claims));
    }

    @Test
    void theApplicationOfAVersionTwoTokenIsItsAzp() {
        var claims = version2();
        claims.addProperty("appid", GRAPH);
        claims.addProperty("azp", APPLICATION);

        assertRefused(signed(claims));
    }

    @Test
    void oneBadTokenAmongGoodOnesIsEnoughToRefuse() {
        var bad = version1();
        bad.addProperty("aud", "another");

        assertThatThrownBy(() -> check.require(List.of(signed(version1()), signed(bad)), NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aTokenIsGoodForItsTimeAndFiveMinutesOfClocksApart() {
        var token = signed(version1());

        check.require(List.of(token), NOW.plus(Duration.ofMinutes(64)));
        assertThatThrownBy(() -> check.require(List.of(token), NOW.plus(Duration.ofMinutes(66))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anAlteredTokenIsRefused() {
        var parts = signed(version1()).split("\\.", -1);
        var claims = version1();
        claims.addProperty("extra", "true");

        assertRefused(parts[0] + "." + base64(claims.toString()) + "." + parts[2]);
        assertRefused(parts[0] + "." + parts[1] + ".");
    }

    @Test
    void anUnsignedTokenAndAnUnknownKeyAreRefused() {
        var claims = base64(version1().toString());
        var signature = signed(version1()).split("\\.", -1)[2];

        assertRefused(base64("{\"alg\":\"none\"}") + "." + claims + ".");
        assertRefused(base64("{\"alg\":\"HS256\",\"kid\":\"sandbox-signing-key\"}") + "." + claims + "." + signature);
        assertRefused(base64("{\"alg\":\"RS256\"}") + "." + claims + "." + signature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "not a token", "e30.e30.e30"})
    void whatIsNoTokenIsRefused(String token) {
        assertRefused(token);
    }

    @Test
    void aKeyThatCannotBeFetchedIsNoProofAgainstTheToken() {
        entra.faults().down(true);

        assertThat(reasonAgainst(signed(version1()))).isEqualTo(Reason.KEYS_UNAVAILABLE);
        assertThat(Reason.KEYS_UNAVAILABLE.isPassing()).isTrue();

        entra.faults().down(false);
        check.require(List.of(signed(version1())), NOW);
    }

    @Test
    void keysAreFetchedOnceForManyTokens() {
        check.require(List.of(signed(version1())), NOW);
        entra.faults().down(true);

        for (int i = 0; i < 50; i++) check.require(List.of(signed(version2())), NOW);
    }

    private void assertRefused(String token) {
        assertThat(reasonAgainst(token)).isEqualTo(Reason.WRONG_TOKEN);
    }

    private Reason reasonAgainst(String token) {
        return catchThrowableOfType(Refused.class, () -> check.require(List.of(token), NOW))
                .reason();
    }

    private String signed(JsonObject claims) {
        return entra.tokens().sign(claims.toString());
    }

    private static JsonObject version1() {
        var claims = common("https://sts.windows.net/" + TENANT + "/");
        claims.addProperty("appid", GRAPH);
        return claims;
    }

    private static JsonObject version2() {
        var claims = common("https://login.microsoftonline.com/" + TENANT + "/v2.0");
        claims.addProperty("azp", GRAPH);
        return claims;
    }

    private static JsonObject common(String issuer) {
        var claims = new JsonObject();
        claims.addProperty("iss", issuer);
        claims.addProperty("aud", APPLICATION);
        claims.addProperty("nbf", NOW.getEpochSecond());
        claims.addProperty("exp", NOW.plus(Duration.ofHours(1)).getEpochSecond());
        return claims;
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
