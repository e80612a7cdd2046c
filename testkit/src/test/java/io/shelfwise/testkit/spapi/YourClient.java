package io.shelfwise.testkit.spapi;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The least that a host's client does, for the page. */
final class YourClient {

    private final URI endpoint;
    private final URI loginEndpoint;
    private final FakeCredentials credentials;

    YourClient(URI endpoint, URI loginEndpoint, FakeCredentials credentials) {
        this.endpoint = endpoint;
        this.loginEndpoint = loginEndpoint;
        this.credentials = credentials;
    }

    List<Map<String, Object>> orders() {
        String path = "/orders/2026-01-01/orders?createdAfter=2020-01-01T00:00:00.000Z";
        String token = token();
        List<Map<String, Object>> orders = new ArrayList<>();
        for (String next = path; !next.isEmpty(); ) {
            HttpResponse<String> page = page(next, token);
            orders.addAll(Caller.list(page, "orders"));
            next = Caller.json(page).get("pagination") instanceof Map<?, ?> pagination
                    ? path + "&paginationToken=" + Caller.encode(String.valueOf(pagination.get("nextToken")))
                    : "";
        }
        return orders;
    }

    private HttpResponse<String> page(String path, String token) {
        HttpResponse<String> page;
        do {
            page = Caller.send(HttpRequest.newBuilder(endpoint.resolve(path)).header("x-amz-access-token", token));
        } while (page.statusCode() == 429);
        return page;
    }

    private String token() {
        String form = "grant_type=refresh_token&client_id=" + Caller.encode(credentials.clientId())
                + "&client_secret=" + Caller.encode(credentials.clientSecret())
                + "&refresh_token=" + Caller.encode(credentials.refreshToken());
        return Caller.text(
                Caller.send(HttpRequest.newBuilder(loginEndpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))),
                "access_token");
    }
}
