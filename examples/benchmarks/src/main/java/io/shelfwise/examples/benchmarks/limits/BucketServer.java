package io.shelfwise.examples.benchmarks.limits;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.shelfwise.spapi.catalogue.Limit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/** A local server with an exact token bucket, 10 to 110 ms away each way. */
final class BucketServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Limit limit;
    private double level;
    private long at = System.nanoTime();

    BucketServer(Limit limit, double level) throws IOException {
        this.limit = limit;
        this.level = level;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        travel();
        boolean taken = takes();
        travel();
        if (taken) {
            exchange.getResponseHeaders()
                    .set("x-amzn-RateLimit-Limit", limit.ratePerSecond().toPlainString());
        }
        exchange.sendResponseHeaders(taken ? 200 : 429, -1);
        exchange.close();
    }

    private static void travel() throws IOException {
        try {
            Thread.sleep(10 + ThreadLocalRandom.current().nextInt(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the server was stopped meanwhile", e);
        }
    }

    private synchronized boolean takes() {
        long now = System.nanoTime();
        level = Math.min(
                limit.burst(), level + (now - at) / 1e9 * limit.ratePerSecond().doubleValue());
        at = now;
        if (level < 1) {
            return false;
        }
        level--;
        return true;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
