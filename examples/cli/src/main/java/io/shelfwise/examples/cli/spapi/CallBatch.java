package io.shelfwise.examples.cli.spapi;

import io.shelfwise.spapi.SellingPartnerClient;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Many calls from lines of JSON: one line of answer for each, in their order, as soon as those before it are there. */
final class CallBatch {

    /** How many answers may wait for one before them. */
    private static final int AHEAD = 4096;

    private static final int MOST_THREADS = 1000;

    private final SellingPartnerClient client;
    private final PrintWriter out;
    private final Queue<CompletableFuture<String>> answers = new ArrayDeque<>();

    private CallBatch(SellingPartnerClient client, PrintWriter out) {
        this.client = client;
        this.out = out;
    }

    /** Makes the calls of all lines, so many at a time. */
    static void run(SellingPartnerClient client, BufferedSource lines, int threads, PrintWriter out)
            throws IOException {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("--threads is " + threads + "; give 1 to " + MOST_THREADS);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            new CallBatch(client, out).run(lines, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private void run(BufferedSource lines, Executor pool) throws IOException {
        for (String line = lines.readUtf8Line(); line != null; line = lines.readUtf8Line()) {
            String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!text.isBlank()) {
                answers.add(CompletableFuture.supplyAsync(() -> answer(text), pool));
                print(AHEAD);
            }
        }
        print(0);
    }

    private void print(int mayWait) {
        for (var next = answers.peek(); next != null && isDue(next, mayWait); next = answers.peek()) {
            out.println(next.join());
            out.flush();
            answers.remove();
        }
    }

    private boolean isDue(CompletableFuture<String> next, int mayWait) {
        return next.isDone() || answers.size() > mayWait;
    }

    private String answer(String text) {
        CallLine line = CallLine.parse(text);
        Optional<String> id = Optional.of(line.id());
        @Nullable String operation = line.operation();
        try {
            return CallOutcome.of(id, line.request().on(client).send());
        } catch (RuntimeException e) {
            return CallOutcome.of(id, operation, CallFailure.of(e));
        }
    }
}
