package io.github.probity.bot.teams.connector;

import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.Authenticator;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The bot's credentials as the SDK asks for them. The SDK's own know no tenant and no managed identity; these leave the
 * token to {@link AccessTokens}.
 */
public final class BotCredentials extends AppCredentials {

    /** What the tokens are for. */
    static final String CONNECTOR = "https://api.botframework.com";

    private final AccessTokens tokens;

    BotCredentials(@Nullable String appId, AccessTokens tokens) {
        super(null);
        setAppId(appId);
        this.tokens = tokens;
    }

    /** For a laptop without a bot identity: sends no token at all. */
    public static BotCredentials none() {
        return new BotCredentials(null, () -> {
            throw new IOException("This bot has no identity");
        });
    }

    @Override
    public CompletableFuture<String> getToken() {
        try {
            return CompletableFuture.completedFuture(tokens.fetch().value());
        } catch (IOException failed) {
            return CompletableFuture.failedFuture(failed);
        }
    }

    @Override
    protected Authenticator buildAuthenticator() {
        throw new UnsupportedOperationException("Tokens come from getToken alone");
    }
}
