package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cuts a list into Graph's pages with links from one to the next. */
final class Page {

    private Page() {}

    /** The page the options ask for; {@code lastLink} is written on the last one (a delta link, or none). */
    static JsonObject of(
            GraphRequest request, List<JsonObject> all, ODataOptions options, int limit, Map<String, String> lastLink) {
        int from = Math.min(options.from(), all.size());
        int to = Math.min(all.size(), from + Math.min(options.top(), limit));
        var body = new JsonObject();
        body.addProperty(
                "@odata.context",
                request.baseUrl() + "/$metadata#" + request.segments().get(1));
        if ("true".equals(request.query().get("$count"))) body.addProperty("@odata.count", all.size());
        if (to < all.size()) {
            body.addProperty("@odata.nextLink", link(request, "$skiptoken", Integer.toString(to)));
        } else {
            lastLink.forEach(body::addProperty);
        }
        body.add("value", Json.array(all.subList(from, to)));
        return body;
    }

    /** The request again with its token replaced. */
    static String link(GraphRequest request, String tokenName, String token) {
        var options = request.query().entrySet().stream()
                .filter(option -> !option.getKey().equalsIgnoreCase("$skiptoken"))
                .filter(option -> !option.getKey().equalsIgnoreCase(tokenName))
                .map(option -> option.getKey() + "=" + encode(option.getValue()))
                .collect(Collectors.joining("&"));
        return request.baseUrl()
                + request.path().substring(request.segments().get(0).length() + 1) + "?" + options
                + (options.isEmpty() ? "" : "&") + tokenName + "=" + token;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
