package io.github.probity.graph.sandbox;

import java.util.ArrayDeque;
import java.util.List;

/** The last thousand requests, kept so that a test can say what was asked. */
final class RequestLog {

    private static final int KEPT = 1_000;

    private final ArrayDeque<String> lines = new ArrayDeque<>();

    synchronized void add(GraphRequest request) {
        if (lines.size() == KEPT) lines.removeFirst();
        lines.addLast(request.toString());
    }

    synchronized List<String> latest() {
        return List.copyOf(lines);
    }
}
