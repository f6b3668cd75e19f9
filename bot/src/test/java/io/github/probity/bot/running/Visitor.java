package io.github.probity.bot.running;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who visits Probity with HTTP, keeps cookies and sends forms with the token of the page they came from. */
public final class Visitor {

    private final RunningProbity probity = RunningProbity.get();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Visitor() {}

    /** Somebody who hasn't signed in. */
    public static Visitor unknown() {
        return new Visitor();
    }

    /** Somebody who has signed in, holds these roles and no other. */
    public static Visitor with(Role... roles) {
        return as(person(roles));
    }

    /** This person, signed in. */
    public static Visitor as(Person person) {
        Visitor visitor = new Visitor();
        visitor.send("/sign-in", "/sign-in", Map.of("person", person.id()));
        return visitor;
    }

    /** Somebody of the sample organisation who holds at least these roles, the one with the fewest others. */
    public static Person person(Role... roles) {
        return RunningProbity.get().bean(People.class).everyone().stream()
                .filter(person -> person.roles().containsAll(Set.of(roles)))
                .min((one, other) -> one.roles().size() - other.roles().size())
                .orElseThrow();
    }

    /** Opens a page as a browser would; redirects are not followed. */
    public HttpResponse<String> get(String path) {
        return get(path, "text/html");
    }

    public HttpResponse<String> get(String path, String accept) {
        return send(HttpRequest.newBuilder(probity.address(path)).header("Accept", accept));
    }

    /** Opens a page and reads it. */
    public Document page(String path) {
        return Jsoup.parse(get(path).body(), probity.address(path).toString());
    }

    /** Sends a form that stands on one page to another. */
    public HttpResponse<String> send(String fromPage, String toPath, Map<String, String> fields) {
        Document page = page(fromPage);
        String token = page.select("input[name=_csrf]").attr("value");
        return post(toPath, fields, token);
    }

    /** Sends a form with this token, which need not be right. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String token) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encode(token) + "&", ""));
        return send(HttpRequest.newBuilder(probity.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Where an answer leads to, without the address of the server. */
    public static String leadsTo(HttpResponse<String> answer) {
        URI target =
                answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
