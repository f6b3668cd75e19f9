package io.github.probity.bot.teams.connector;

import com.microsoft.bot.connector.authentication.AuthenticationException;
import com.microsoft.bot.connector.authentication.ClaimsValidator;
import io.github.probity.bot.teams.admission.ChannelTokens;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Closes the SDK's own way in to other bots' tokens, should anything ever be authenticated by it. Throws, because the SDK
 * drops the future that it asks for.
 */
final class ChannelTokensOnly extends ClaimsValidator {

    @Override
    public CompletableFuture<Void> validateClaims(Map<String, String> claims) {
        if (!ChannelTokens.ISSUER.equals(claims.get("iss"))) {
            throw new AuthenticationException("Only the channel's own tokens are accepted");
        }
        return CompletableFuture.completedFuture(null);
    }
}
