package io.github.probity.graph.client;

import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.http.middleware.options.RetryHandlerOption;
import okhttp3.OkHttpClient;

/** Microsoft's client and the HTTP client under it. Only this class and its callers load the SDK. */
record Sdk(GraphServiceClient client, OkHttpClient http) {

    static Sdk load(GraphSettings settings) {
        RequestOption[] options = {new RetryHandlerOption((delay, count, request, response) -> false, 0, 0)};
        var http = GraphClientFactory.create(options)
                .callTimeout(settings.requestTimeout())
                .build();
        var adapter = new BaseGraphRequestAdapter(
                Credentials.of(settings), settings.baseUrl().toString(), http);
        return new Sdk(new GraphServiceClient(adapter), http);
    }

    void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
