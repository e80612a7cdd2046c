package io.shelfwise.examples.cli.spapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A server that answers as it is told, and remembers what it was asked. Login and restricted tokens always succeed. */
final class MockAmazon implements AutoCloseable {

    static final String CLIENT_SECRET = "planted-client-secret-5a1";
    static final String REFRESH_TOKEN = "planted-refresh-token-9c4";
    static final String ACCESS_TOKEN = "planted-access-token-2f7";
    static final String RESTRICTED_TOKEN = "planted-restricted-token-8e3";

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    final AtomicInteger logins = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // or each answer takes 40 ms
    }

    private volatile Function<Asked, Told> answers = request -> new Told(200, "{}");

    MockAmazon() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Answers by what is asked. */
    MockAmazon answering(Function<Asked, Told> by) {
        answers = by;
        return this;
    }

    /** Always the same answer. */
    MockAmazon answering(int status, String body) {
        return answering(request -> new Told(status, body));
    }

    /** The arguments of a command that calls this, with its secrets in files of {@code folder}. */
    Object[] command(Path folder, Object... command) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), CLIENT_SECRET + "\n");
        Path token = Files.writeString(folder.resolve("token"), REFRESH_TOKEN + "\n");
        List<Object> all = new ArrayList<>(Arrays.asList(command));
        all.addAll(List.of("--endpoint", address(), "--login-endpoint", address() + "/auth/o2/token"));
        all.addAll(List.of("--client-id", "c1", "--client-secret-file", secret, "--refresh-token-file", token));
        return all.toArray();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        byte[] sent = exchange.getRequestBody().readAllBytes();
        if (path.equals("/auth/o2/token")) {
            logins.incrementAndGet();
            answer(exchange, new Told(200, "{\"access_token\":\"" + ACCESS_TOKEN + "\",\"expires_in\":3600}"));
        } else if (path.equals("/tokens/2021-03-01/restrictedDataToken")
                && new String(sent, StandardCharsets.UTF_8).contains("restrictedResources")) {
            answer(
                    exchange,
                    new Told(200, "{\"restrictedDataToken\":\"" + RESTRICTED_TOKEN + "\",\"expiresIn\":3600}"));
        } else {
            Asked request = new Asked(
                    exchange.getRequestMethod(),
                    path,
                    String.valueOf(exchange.getRequestURI().getRawQuery()),
                    String.valueOf(exchange.getRequestHeaders().getFirst("x-amz-access-token")),
                    new String(sent, StandardCharsets.UTF_8));
            asked.add(request);
            answer(exchange, answers.apply(request));
        }
    }

    private static void answer(HttpExchange exchange, Told told) throws IOException {
        if (told.status() == 0) {
            exchange.close(); // cut off
            return;
        }
        byte[] body = told.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("x-amzn-RequestId", "r-1");
        exchange.sendResponseHeaders(told.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    /** One request as it came. */
    record Asked(String method, String path, String query, String token, String body) {}

    /** One answer; a connection that is cut off at status 0. */
    record Told(int status, String body) {}
}
