package io.github.probity.graph.sandbox;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One request with everything decoded.
 *
 * @param authority host and port as the client wrote them
 * @param segments the path without its slashes, the version first
 * @param query option name to value, in the order given
 */
record GraphRequest(String method, String authority, List<String> segments, Map<String, String> query, String body) {

    static GraphRequest of(String method, URI uri, String body, String authority) {
        var segments = Arrays.stream(uri.getRawPath().split("/"))
                .filter(s -> !s.isEmpty())
                .map(s -> decode(s.replace("+", "%2B")))
                .toList();
        return new GraphRequest(
                method, authority, segments, parse(Objects.requireNonNullElse(uri.getRawQuery(), "")), body);
    }

    private static Map<String, String> parse(String query) {
        var options = new LinkedHashMap<String, String>();
        for (var pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) options.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
        }
        return options;
    }

    /** A stray percent sign is taken as it stands. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** Where the client finds the service: links in answers start with it. */
    String baseUrl() {
        return "http://" + authority + "/" + segments.get(0);
    }

    String path() {
        return "/" + String.join("/", segments);
    }

    @Override
    public String toString() {
        var options = query.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining("&"));
        return method + " " + path() + (options.isEmpty() ? "" : "?" + options);
    }
}
