package io.shelfwise.examples.cli.forecast;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Wall time, and CPU time of the whole process with compiler and collector, summed over the parts that are timed. */
final class Stopwatch {

    private long wallNanos;
    private long cpuNanos;

    /** Counts the time from here to the next {@link #stop()}. */
    void start() {
        wallNanos -= System.nanoTime();
        cpuNanos -= processCpuNanos();
    }

    void stop() {
        wallNanos += System.nanoTime();
        cpuNanos += processCpuNanos();
    }

    /** One line of JSON. */
    String json(int series, int threads, Stopwatch preparation) {
        return String.format(
                Locale.ROOT,
                "{\"series\": %d, \"seconds\": %.3f, \"cpuSeconds\": %.3f, \"threads\": %d, \"preparationSeconds\": %.3f,"
                        + " \"preparationCpuSeconds\": %.3f}",
                series,
                wallNanos / 1e9,
                cpuNanos / 1e9,
                threads,
                preparation.wallNanos / 1e9,
                preparation.cpuNanos / 1e9);
    }

    private static long processCpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
