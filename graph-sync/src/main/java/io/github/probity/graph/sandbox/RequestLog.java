package io.github.probity.graph.sandbox;

import java.util.ArrayDeque;
import java.util.List;

/** The last thousand requests, kept so that a test can say what was asked. */
final class RequestLog {

    private static final int KEPT = 1_000;

    private final ArrayDeque<GraphRequest> requests = new ArrayDeque<>();

    synchronized void add(GraphRequest request) {
        if (requests.size() == KEPT) requests.removeFirst();
        requests.addLast(request);
    }

    synchronized List<String> latest() {
        return requests.stream().map(GraphRequest::toString).toList();
    }

    synchronized List<String> latestWithBodies() {
        return requests.stream()
                .filter(request -> !request.body().isBlank())
                .map(request -> request + " " + request.body())
                .toList();
    }
}
