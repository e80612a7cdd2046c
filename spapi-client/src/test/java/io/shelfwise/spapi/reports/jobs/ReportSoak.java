package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.spapi.wire.SpApiException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** A process that fetches many reports into files, and may be killed at any point and started again. */
public final class ReportSoak {

    static final String EMPTY = "GET_SOAK_EMPTY";
    static final List<String> TYPES = List.of("GET_SOAK_ONE", "GET_SOAK_TWO", EMPTY);

    private ReportSoak() {}

    static ReportRequest request(int number) {
        return JobShop.request(TYPES.get(number % TYPES.size()), number);
    }

    static Path result(Path folder, int number) {
        return folder.resolve(number + ".txt");
    }

    /** Endpoint, client id, client secret, refresh token, folder, number of requests. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[4]);
        try (JobShop shop = new JobShop(URI.create(args[0]), args[1], args[2], args[3])) {
            ReportJobs jobs = shop.jobs(JobStore.inDirectory(folder.resolve("jobs")), folder.resolve("documents"))
                    .lease(Duration.ofSeconds(6))
                    .cooldown(Duration.ofMillis(50), Duration.ofMillis(400))
                    .build();
            ExecutorService threads = Executors.newFixedThreadPool(4);
            IntStream.range(0, Integer.parseInt(args[5]))
                    .filter(i -> !Files.exists(result(folder, i)))
                    .forEach(i -> threads.execute(() -> persist(jobs, folder, i)));
            threads.shutdown();
            if (!threads.awaitTermination(10, TimeUnit.MINUTES)) {
                System.exit(1);
            }
        }
        System.exit(0);
    }

    private static void persist(ReportJobs jobs, Path folder, int number) {
        for (int attempt = 0; attempt < 200; attempt++) {
            try (FetchedReport report = jobs.fetch(request(number))) {
                Path aside = Files.writeString(folder.resolve(number + ".new"), JobShop.text(report));
                Files.move(aside, result(folder, number), StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (ReportJobException | SpApiException e) {
                LockSupport.parkNanos(20_000_000); // FATAL and its cooldown, a cut gzip, more 500s than a client tries
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
