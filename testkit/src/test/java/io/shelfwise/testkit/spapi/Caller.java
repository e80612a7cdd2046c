package io.shelfwise.testkit.spapi;

import io.shelfwise.testkit.internal.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plain HTTP caller of a fake. */
final class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final FakeSellingPartnerApi api;
    private String token = "";

    private Caller(FakeSellingPartnerApi api) {
        this.api = api;
    }

    /** Without a token. */
    static Caller of(FakeSellingPartnerApi api) {
        return new Caller(api);
    }

    /** With a token of the first seller. */
    static Caller loggedIn(FakeSellingPartnerApi api) {
        return loggedIn(api, 0, 0);
    }

    static Caller loggedIn(FakeSellingPartnerApi api, int application, int seller) {
        FakeCredentials credentials = api.credentials(application, seller);
        Caller caller = new Caller(api);
        return caller.with(text(
                caller.login(Map.of(
                        "grant_type", "refresh_token",
                        "refresh_token", credentials.refreshToken(),
                        "client_id", credentials.clientId(),
                        "client_secret", credentials.clientSecret())),
                "access_token"));
    }

    /** With a token of the application alone. */
    static Caller ofApplication(FakeSellingPartnerApi api, String scope) {
        FakeCredentials credentials = api.credentials();
        Caller caller = new Caller(api);
        return caller.with(text(
                caller.login(Map.of(
                        "grant_type",
                        "client_credentials",
                        "scope",
                        scope,
                        "client_id",
                        credentials.clientId(),
                        "client_secret",
                        credentials.clientSecret())),
                "access_token"));
    }

    Caller with(String otherToken) {
        Caller other = new Caller(api);
        other.token = otherToken;
        return other;
    }

    HttpResponse<String> login(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(api.loginEndpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String pathAndQuery) {
        return send(request(pathAndQuery).GET());
    }

    HttpResponse<String> call(String method, String pathAndQuery, String body) {
        return send(request(pathAndQuery)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, String body) {
        return call("POST", path, body);
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api.endpoint() + pathAndQuery));
        return token.isEmpty() ? request : request.header("x-amz-access-token", token);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Map<String, Object> json(HttpResponse<String> response) {
        return JsonReader.readObject(response.body());
    }

    static String text(HttpResponse<String> response, String... path) {
        Object value = at(json(response), path);
        return String.valueOf(value);
    }

    /** What stands at a path of names and list positions. */
    static Object at(Object value, String... path) {
        Object at = value;
        for (String step : path) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) at).get(step);
        }
        return at;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(HttpResponse<String> response, String... path) {
        return (List<Map<String, Object>>) at(json(response), path);
    }
}
