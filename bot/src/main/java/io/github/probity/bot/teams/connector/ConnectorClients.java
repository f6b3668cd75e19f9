package io.github.probity.bot.teams.connector;

import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

/**
 * Clients of the channel's REST interface, one for each address, the sixteen last used. They share their connections and
 * threads, so that a client that is dropped leaves nothing behind.
 *
 * <p>They never repeat a call by themselves: the SDK's would, at once and whatever the channel asks for, and the HTTP client
 * would when a line breaks, not knowing what arrived; both would say things twice.
 */
final class ConnectorClients {

    /** Calls at a time to one host; the HTTP client's own limit is five. */
    static final int AT_ONCE = 64;

    private static final int KEPT = 16;
    private static final long CONNECT_SECONDS = 5;
    private static final long READ_SECONDS = 15;
    private static final long CALL_SECONDS = 20;
    private static final String NAME = "Probity";

    private final BotCredentials credentials;
    private final Dispatcher dispatcher = new Dispatcher();
    private final okhttp3.ConnectionPool connections = new okhttp3.ConnectionPool(AT_ONCE, 1, TimeUnit.MINUTES);
    private final Map<String, ConnectorClient> clients = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ConnectorClient> eldest) {
            return size() > KEPT;
        }
    };

    ConnectorClients(BotCredentials credentials) {
        this.credentials = credentials;
        dispatcher.setMaxRequests(2 * AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
    }

    synchronized ConnectorClient at(String serviceUrl) {
        return clients.computeIfAbsent(serviceUrl, this::client);
    }

    synchronized int size() {
        return clients.size();
    }

    private ConnectorClient client(String serviceUrl) {
        OkHttpClient.Builder http = new OkHttpClient.Builder();
        RestClient.Builder rest = new RestClient.Builder(http, new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withCredentials(credentials)
                .withSerializerAdapter(new JacksonAdapter())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .withReadTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .withDispatcher(dispatcher)
                .withConnectionPool(connections)
                .withRetryStrategy(new Never());
        http.cookieJar(CookieJar.NO_COOKIES)
                .followRedirects(false)
                .retryOnConnectionFailure(false)
                .callTimeout(CALL_SECONDS, TimeUnit.SECONDS)
                .addNetworkInterceptor(call -> call.proceed(
                        call.request().newBuilder().header("User-Agent", NAME).build()));
        return new RestConnectorClient(rest.build());
    }

    private static final class Never extends RetryStrategy {
        Never() {
            super("never", false);
        }

        @Override
        public boolean shouldRetry(int retries, Response response) {
            return false;
        }
    }
}
