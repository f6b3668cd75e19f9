package io.github.probity.bot.teams.connector;

import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.BotCallbackHandler;
import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConfiguration;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationReference;
import io.github.probity.bot.teams.admission.ChannelTokens;
import io.github.probity.bot.teams.admission.ServiceAddresses;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The SDK's adapter for activities that {@code admission} let in. */
public final class TeamsAdapter extends BotFrameworkAdapter {

    private final ClaimsIdentity channel;
    private final ServiceAddresses addresses;
    private final ConnectorClients clients;

    public TeamsAdapter(BotCredentials credentials, ServiceAddresses addresses) {
        super(credentials, channelTokensOnly(), null, null, null);
        this.channel = channel(credentials.getAppId());
        this.addresses = addresses;
        this.clients = new ConnectorClients(credentials);
    }

    /**
     * Has the bot answer an activity. For an invoke the future holds the answer, otherwise null.
     *
     * <p>An activity may ask for its replies to be handed back instead of sent; it isn't heeded, since they are made long
     * after the request is answered.
     */
    public CompletableFuture<InvokeResponse> turn(Activity activity, Bot bot) {
        activity.setDeliveryMode(null);
        return processActivity(channel, activity, bot::onTurn);
    }

    /** Has the bot speak first, in a conversation that it knows. */
    public CompletableFuture<Void> speak(ConversationReference where, BotCallbackHandler words) {
        return continueConversation(channel, where, BotCredentials.CONNECTOR, words);
    }

    /** The client that speaks to an address. */
    public CompletableFuture<ConnectorClient> connector(String serviceUrl) {
        return getOrCreateConnectorClient(serviceUrl, null);
    }

    /**
     * Runs the bot's callback, and nothing around it. The SDK's own way makes the language of each activity the default of
     * the whole program, and tells {@code onTurnError} nothing of what is thrown at once.
     */
    @Override
    protected CompletableFuture<Void> runPipeline(TurnContext turn, BotCallbackHandler callback) {
        CompletableFuture<Void> done;
        try {
            done = callback.invoke(turn);
        } catch (RuntimeException thrown) {
            done = CompletableFuture.failedFuture(thrown);
        }
        return done.exceptionallyCompose(error -> getOnTurnError().invoke(turn, error));
    }

    /** Asks again whether the address is listed: whoever comes this way is about to send the bot's token there. */
    @Override
    protected CompletableFuture<ConnectorClient> getOrCreateConnectorClient(
            String serviceUrl, @Nullable AppCredentials credentials) {
        return addresses.test(serviceUrl)
                ? CompletableFuture.completedFuture(clients.at(serviceUrl))
                : CompletableFuture.failedFuture(new IllegalArgumentException("Not an address to send to"));
    }

    private static ClaimsIdentity channel(@Nullable String appId) {
        Map<String, String> claims = appId == null ? Map.of() : Map.of(AuthenticationConstants.AUDIENCE_CLAIM, appId);
        return new ClaimsIdentity(ChannelTokens.ISSUER, claims);
    }

    private static AuthenticationConfiguration channelTokensOnly() {
        AuthenticationConfiguration authentication = new AuthenticationConfiguration();
        authentication.setClaimsValidator(new ChannelTokensOnly());
        return authentication;
    }
}
