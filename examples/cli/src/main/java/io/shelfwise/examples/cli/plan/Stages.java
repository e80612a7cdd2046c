package io.shelfwise.examples.cli.plan;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How long each stage took, on the wall and in CPU time of the whole process, compiler and collector included. */
final class Stages {

    private final List<Stage> stages = new ArrayList<>();
    private long wallNanos;
    private long cpuNanos;

    private Stages(long wallNanos, long cpuNanos) {
        this.wallNanos = wallNanos;
        this.cpuNanos = cpuNanos;
    }

    /** Counts from the start of the process. */
    static Stages sinceJvmStart() {
        long sinceStart = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        Stages stages = new Stages(System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(sinceStart), 0);
        stages.end("start");
        return stages;
    }

    /** Ends the stage that is running under this name, and starts the next. */
    void end(String name) {
        long wall = System.nanoTime();
        long cpu = processCpuNanos();
        stages.add(new Stage(name, wall - wallNanos, cpu - cpuNanos));
        wallNanos = wall;
        cpuNanos = cpu;
    }

    void print(PrintWriter out) {
        out.println("stage      wall s   cpu s");
        stages.forEach(stage -> print(out, stage));
        print(
                out,
                new Stage(
                        "total",
                        stages.stream().mapToLong(Stage::wallNanos).sum(),
                        stages.stream().mapToLong(Stage::cpuNanos).sum()));
    }

    private static void print(PrintWriter out, Stage stage) {
        out.printf(Locale.ROOT, "%-9s %7.2f %7.2f%n", stage.name, stage.wallNanos / 1e9, stage.cpuNanos / 1e9);
    }

    private static long processCpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private record Stage(String name, long wallNanos, long cpuNanos) {}
}
