package io.shelfwise.examples.benchmarks.replenishment;

import io.shelfwise.core.money.Money;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.replenishment.Economic;
import io.shelfwise.forecasting.replenishment.PlanLimits;
import io.shelfwise.forecasting.replenishment.RestockItem;
import io.shelfwise.forecasting.replenishment.RestockLine;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.forecasting.replenishment.RestockPlanner;
import io.shelfwise.forecasting.replenishment.RestockSettings;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Plans of 100,000 SKUs from ready forecasts, cold, within a gigabyte. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class PlanBenchmark {

    /** SKUs. */
    @Param("100000")
    public int skus = 100_000;

    private MadeUpSeller seller = new MadeUpSeller(0);

    /** Makes the seller up. */
    @Setup
    public void makeUp() {
        seller = new MadeUpSeller(skus);
    }

    /** Units on all lines: what reading them takes. */
    @Benchmark
    public double plainLoop() {
        return seller.items().stream()
                .mapToDouble(item ->
                        seller.forecast(item).mean(0) * 30 - item.stock().available())
                .sum();
    }

    /** By a cycle service level. */
    @Benchmark
    public RestockPlan cycleService() {
        return plan(RestockSettings.defaults());
    }

    /** By money. */
    @Benchmark
    public RestockPlan economic() {
        return plan(RestockSettings.defaults().withTarget(Economic.usual()));
    }

    /** By money, with half the budget and room that this would take. */
    @Benchmark
    public RestockPlan economicUnderLimits() {
        return plan(RestockSettings.defaults()
                .withTarget(Economic.usual())
                .withLimits(PlanLimits.builder()
                        .budget(new Money(60_000L * skus, MadeUpSeller.GBP))
                        .cubicFeet(20.0 * skus)
                        .build()));
    }

    private RestockPlan plan(RestockSettings settings) {
        return RestockPlanner.of(settings)
                .plan(seller.items(), MadeUpSeller.TODAY, Batch.inCallingThread(), seller::forecast);
    }

    /** Prints totals and seconds of each plan, to see what is measured. */
    public static void main(String[] args) {
        PlanBenchmark benchmark = new PlanBenchmark();
        benchmark.skus = Integer.parseInt(args[0]);
        benchmark.makeUp();
        print("cycle service", benchmark::cycleService);
        print("economic", benchmark::economic);
        print("under limits", benchmark::economicUnderLimits);
    }

    private static void print(String name, Supplier<RestockPlan> plans) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        RestockPlan plan = plans.get();
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        double cubicFeet =
                plan.lines().stream().mapToDouble(PlanBenchmark::cubicFeet).sum();
        System.out.printf(
                "%s: %.2f s of its thread, %s, %.0f cubic feet, value %.0f, %s%n",
                name, seconds, plan.totals().orderValue(), cubicFeet, plan.expectedValue(), plan.limits());
    }

    private static double cubicFeet(RestockLine line) {
        RestockItem item = line.item();
        return line.order().units()
                * (item.product().isEmpty() ? 0 : line.economics().cubicFeet().orElse(0));
    }
}
