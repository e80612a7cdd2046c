package io.shelfwise.testkit.internal.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * HTTP/1.1 on the loopback address. The JDK's own server always writes the {@code Date} header itself and delays each
 * answer by some 40 ms (it sends head and body apart), so this one is written by hand. Threads are its own, and end with
 * {@link #close()}.
 */
public final class LoopbackServer implements AutoCloseable {

    private static final int BACKLOG = 512;
    private static final long CLOSE_SECONDS = 10;

    private final ServerSocket listener;
    private final Function<Request, Answer> handler;
    private final long pauseMillis;
    private final ExecutorService threads;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);

    private LoopbackServer(ServerSocket listener, Function<Request, Answer> handler, long pauseMillis) {
        this.listener = listener;
        this.handler = handler;
        this.pauseMillis = pauseMillis;
        String name = "fake-spapi-" + listener.getLocalPort();
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts a server.
     *
     * @param port 0 for a free one
     * @param handler answers requests, from any number of threads
     * @param pauseMillis between the pieces of a slow answer
     */
    public static LoopbackServer start(int port, Function<Request, Answer> handler, long pauseMillis) {
        try {
            ServerSocket listener = new ServerSocket();
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            LoopbackServer server = new LoopbackServer(listener, handler, pauseMillis);
            server.threads.execute(server::listen);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " is not free; take another, or 0 for any", e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return listener.getLocalPort();
    }

    private void listen() {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                if (closing.getCount() == 0) {
                    end(socket);
                    return;
                }
                threads.execute(() -> serve(socket));
            }
        } catch (IOException e) {
            ended("listening", e);
        } catch (RejectedExecutionException closed) {
            ended("listening", closed);
        }
    }

    /** Serves one connection. A caller that goes away or speaks no HTTP ends its own connection only. */
    private void serve(Socket socket) {
        try (socket) {
            RequestReader in = new RequestReader(new BufferedInputStream(socket.getInputStream()));
            AnswerWriter out = new AnswerWriter(socket.getOutputStream(), closing, pauseMillis);
            boolean alive = true;
            while (alive) {
                alive = one(in, out);
            }
        } catch (IOException | UncheckedIOException e) {
            ended("a connection", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    private boolean one(RequestReader in, AnswerWriter out) throws IOException, InterruptedException {
        Optional<Request> request = in.next(() -> goOn(out));
        if (request.isEmpty()) {
            return false;
        }
        boolean withBody = !request.get().method().equals("HEAD");
        boolean lives = out.write(handler.apply(request.get()), withBody);
        return lives
                && request.get()
                        .header("connection")
                        .filter("close"::equalsIgnoreCase)
                        .isEmpty();
    }

    private static void goOn(AnswerWriter out) {
        try {
            out.goOn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ended(String what, Exception e) {
        System.getLogger(LoopbackServer.class.getName()).log(System.Logger.Level.TRACE, what + " ended", e);
    }

    /** Ends all connections and waits for the threads. */
    @Override
    public void close() {
        closing.countDown();
        end(listener);
        threads.shutdownNow();
        open.forEach(LoopbackServer::end);
        try {
            if (!threads.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("threads of the fake still run after " + CLOSE_SECONDS
                        + " seconds; see what their handler waits for");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            ended("a socket", e);
        }
    }
}
