package io.github.probity.graph.message.notification;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Whether a validation token proves that Graph sent a notification to Probity. Both versions of Entra's tokens are
 * taken, each with its own issuer, which must be exactly that of the tenant.
 */
record TokenCheck(NotificationSettings settings, TokenKeys keys) {

    /** Microsoft Graph Change Tracking, the only application that may have asked for the token. */
    private static final String CHANGE_TRACKING = "0bf30f3b-4a52-48df-9a82-234910c4a086";

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    /** Refuses unless every one of the tokens holds at {@code at}. */
    void require(List<String> tokens, Instant at) {
        tokens.forEach(token -> require(token, at));
    }

    private void require(String token, Instant at) {
        try {
            var jwt = SignedJWT.parse(token);
            if (!isFor(jwt.getJWTClaimsSet()) || !isInTime(jwt.getJWTClaimsSet(), at) || !isSigned(jwt)) {
                throw new Refused(Reason.WRONG_TOKEN);
            }
        } catch (ParseException | JOSEException | IllegalArgumentException notAToken) {
            throw new Refused(Reason.WRONG_TOKEN);
        } catch (IOException unavailable) {
            throw new Refused(Reason.KEYS_UNAVAILABLE);
        }
    }

    private boolean isFor(JWTClaimsSet claims) throws ParseException {
        return claims.getAudience().equals(List.of(settings.applicationId()))
                && CHANGE_TRACKING.equals(claims.getStringClaim(applicationClaim(claims)));
    }

    /** The claim that names the application, by the version that the issuer tells. */
    private String applicationClaim(JWTClaimsSet claims) {
        var issuer = claims.getIssuer();
        if (("https://sts.windows.net/" + settings.tenantId() + "/").equals(issuer)) return "appid";
        if (("https://login.microsoftonline.com/" + settings.tenantId() + "/v2.0").equals(issuer)) return "azp";
        throw new Refused(Reason.WRONG_TOKEN);
    }

    private static boolean isInTime(JWTClaimsSet claims, Instant at) {
        var expires = claims.getExpirationTime();
        var notBefore = claims.getNotBeforeTime();
        return expires != null
                && expires.toInstant().isAfter(at.minus(CLOCK_SKEW))
                && (notBefore == null || notBefore.toInstant().isBefore(at.plus(CLOCK_SKEW)));
    }

    private boolean isSigned(SignedJWT jwt) throws IOException, JOSEException {
        var header = jwt.getHeader();
        if (!JWSAlgorithm.RS256.equals(header.getAlgorithm()) || header.getKeyID() == null) return false;
        var key = keys.byId(header.getKeyID());
        return key.isPresent() && jwt.verify(new RSASSAVerifier(key.get()));
    }
}
