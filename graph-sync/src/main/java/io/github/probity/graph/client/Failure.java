package io.github.probity.graph.client;

import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.ApiException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** What went wrong with one attempt, and what follows from it. */
record Failure(RuntimeException cause, int attempt) {

    private static final int MOST_ATTEMPTS = 5;
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    static Failure of(RuntimeException cause, int attempt) {
        return new Failure(cause, attempt);
    }

    /** A wait before the next attempt, and whether Graph asked for it. */
    record Wait(Duration time, boolean askedFor) {}

    /** How long to wait before the next attempt; throws when there must not be one. */
    Wait waitOrThrow() {
        if (cause instanceof GraphUnavailableException) throw cause;
        if (cause instanceof ApiException answer && answer.getResponseStatusCode() != 0) return afterAnswer(answer);
        var signIn = SignInProblem.in(cause);
        if (signIn.isPresent() && !PASSING.contains(signIn.get().status()))
            throw signIn.get().refusal();
        if (signIn.isEmpty() && !hasIoCause()) throw cause;
        if (attempt >= MOST_ATTEMPTS) throw unavailable("could not be reached or did not answer in time");
        return new Wait(backOff(), false);
    }

    private Wait afterAnswer(ApiException answer) {
        int status = answer.getResponseStatusCode();
        if (!PASSING.contains(status)) throw refused(answer);
        if (attempt >= MOST_ATTEMPTS) throw unavailable("answered " + status + " " + attempt + " times");
        return retryAfter(answer).map(time -> new Wait(time, true)).orElseGet(() -> new Wait(backOff(), false));
    }

    private static Optional<Duration> retryAfter(ApiException answer) {
        return answer.getResponseHeaders().getOrDefault("retry-after", Set.of()).stream()
                .findFirst()
                .flatMap(RetryAfter::parse);
    }

    /** Half a second, doubled with each attempt, with up to a quarter more so that callers do not come in step. */
    private Duration backOff() {
        long millis = 500L << Math.min(attempt - 1, 5);
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 4));
    }

    private boolean hasIoCause() {
        for (Throwable t = cause; t != null; t = t.getCause()) if (t instanceof IOException) return true;
        return false;
    }

    private GraphUnavailableException unavailable(String what) {
        return new GraphUnavailableException(
                "Microsoft Graph " + what + ". Nothing was lost; the call can be made again.", backOff(), cause);
    }

    private static GraphRefusedException refused(ApiException answer) {
        var error = answer instanceof ODataError odata ? odata.getError() : null;
        var code = error == null || error.getCode() == null ? "" : error.getCode();
        var reason = error == null || error.getMessage() == null ? "no reason given" : error.getMessage();
        int status = answer.getResponseStatusCode();
        return new GraphRefusedException(
                status, code, "Microsoft Graph refused with " + status + " " + code + ": " + reason, answer);
    }
}
