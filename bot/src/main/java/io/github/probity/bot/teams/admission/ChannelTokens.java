package io.github.probity.bot.teams.admission;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.github.probity.bot.teams.admission.Refused.Reason;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the tokens by which the channel proves that an activity is its own. */
public final class ChannelTokens {

    /** The only issuer: tokens of other bots and of the emulator have others. */
    public static final String ISSUER = "https://api.botframework.com";

    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) ([\\w.~+/=-]+)");

    private final SigningKeys keys;
    private final String audience;
    private final Clock clock;

    /** @param audience the bot's own application id */
    public ChannelTokens(SigningKeys keys, String audience, Clock clock) {
        this.keys = keys;
        this.audience = audience;
        this.clock = clock;
    }

    /**
     * Returns if the token is the channel's, is for this bot, is in time and names this address.
     *
     * @throws Refused if not
     */
    void check(String authorization, String channel, String serviceUrl) {
        Matcher header = BEARER.matcher(authorization);
        if (!header.matches()) {
            throw unproven("A bearer token of the channel is needed.");
        }
        try {
            SignedJWT token = SignedJWT.parse(header.group(1));
            checkSignature(token, channel);
            checkClaims(token.getPayload().toJSONObject(), serviceUrl);
            checkTime(
                    token.getJWTClaimsSet().getNotBeforeTime(),
                    token.getJWTClaimsSet().getExpirationTime());
        } catch (ParseException | JOSEException malformed) {
            throw unproven("The token cannot be read.");
        }
    }

    private void checkSignature(SignedJWT token, String channel) throws JOSEException {
        String id = token.getHeader().getKeyID();
        if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm()) || id == null) {
            throw unproven("The token is not signed as the channel signs.");
        }
        SigningKey key = keys.byId(id).orElseThrow(this::unknownKey);
        if (!token.verify(new RSASSAVerifier(key.key()))) {
            throw unproven("The token's signature is wrong.");
        }
        if (!key.endorsements().contains(channel)) {
            throw unproven("The token's key does not speak for this channel.");
        }
    }

    private Refused unknownKey() {
        return keys.isEmpty()
                ? new Refused(Reason.NOT_READY, "The channel's keys are not here yet: try again in a minute.")
                : unproven("The token's key is not known.");
    }

    private void checkClaims(@Nullable Map<String, Object> claims, String serviceUrl) {
        if (claims == null) {
            throw unproven("The token says nothing.");
        }
        if (!ISSUER.equals(claims.get("iss"))) {
            throw unproven("The token is not from the channel.");
        }
        if (!audience.equals(claims.get("aud"))) {
            throw unproven("The token is not for this bot.");
        }
        if (!serviceUrl.equals(claims.get("serviceurl"))) {
            throw unproven("The token is for another serviceUrl.");
        }
    }

    private void checkTime(@Nullable Date notBefore, @Nullable Date expires) {
        Instant now = clock.instant();
        if (expires == null || !expires.toInstant().plus(SKEW).isAfter(now)) {
            throw unproven("The token has expired, or never would.");
        }
        if (notBefore != null && notBefore.toInstant().minus(SKEW).isAfter(now)) {
            throw unproven("The token is not valid yet.");
        }
    }

    private static Refused unproven(String sentence) {
        return new Refused(Reason.UNPROVEN, sentence);
    }
}
