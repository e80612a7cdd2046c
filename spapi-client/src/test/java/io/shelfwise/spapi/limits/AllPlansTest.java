package io.shelfwise.spapi.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.catalogue.OperationSpec;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Backlogs against an exact bucket, in virtual time, for each of the plans that Amazon documents. */
class AllPlansTest {

    private static final int[] CALLS = {100, 200, 300};
    private static final double LONGEST_TRIP = 0.22;
    private static final double MEAN_TRIP = 0.12;

    private static final Map<String, Limit> PLANS = new TreeMap<>(Catalogue.bundled().operations().stream()
            .flatMap(operation -> operation.limit().stream())
            .collect(Collectors.toMap(AllPlansTest::name, plan -> plan, (one, other) -> one)));

    /** What the server really does. */
    enum Server {
        FULL(1, 1),
        EMPTY(1, 1),
        PARTLY_FULL(1, 1),
        HALF_RATE(0.5, 1),
        HALF_RATE_AND_BURST(0.5, 0.5),
        TWICE_RATE(2, 1),
        TWICE_RATE_AND_BURST(2, 2);

        final double rate;
        final double burst;

        Server(double rate, double burst) {
            this.rate = rate;
            this.burst = burst;
        }

        int allowedRefusals() {
            return this == FULL ? 0 : this == EMPTY ? 2 : this == PARTLY_FULL ? 4 : 3;
        }

        double allowedExcess() {
            return rate == 1 ? 0.05 : 0.1;
        }

        ExactBucket bucket(Limit plan, long seed) {
            double most = Math.max(1, plan.burst() * burst);
            double level = switch (this) {
                case EMPTY -> new Random(seed).nextDouble();
                case PARTLY_FULL -> most * new Random(seed).nextDouble();
                default -> most;
            };
            return new ExactBucket(plan.ratePerSecond().doubleValue() * rate, most, level, 0);
        }
    }

    private static String name(Limit plan) {
        return String.format(Locale.ROOT, "%9s/s, burst %3d", plan.ratePerSecond(), plan.burst());
    }

    @ParameterizedTest
    @CsvSource({"2,15", "5,10", "2,2", "0.5,30"})
    void plansOfTheMostCommonSizesAreUsedUpAlmostAsFastAsPossible(String rate, int burst) {
        Limit plan = new Limit(new BigDecimal(rate), burst);
        for (Server server : Server.values()) {
            if (server == Server.HALF_RATE_AND_BURST && burst == 2) {
                continue; // a burst of 1: see below
            }
            Figures figures = Figures.of(plan, server, 5);
            assertThat(figures.refusals)
                    .as("refusals, %s %s", plan, server)
                    .isLessThanOrEqualTo(server.allowedRefusals());
            assertThat(figures.excess).as("excess, %s %s", plan, server).isLessThan(server.allowedExcess());
        }
    }

    /**
     * The same for all, with two more allowances: two round trips, which count where the whole takes some seconds; and where
     * the burst is 1, a round trip each call, since the next may leave only when it is known that the last has arrived.
     * Nothing can be promised of time where a bucket of 40 and more is emptied within seconds.
     */
    @ParameterizedTest
    @EnumSource
    void everyDocumentedPlanIsUsedUp(Server server) {
        assertThat(PLANS).hasSizeGreaterThan(30);
        PLANS.values().forEach(plan -> {
            Figures figures = Figures.of(plan, server, 2);
            boolean quick = plan.ratePerSecond().doubleValue() >= 10 && plan.burst() >= 20;
            assertThat(figures.refusals)
                    .as("refusals, %s %s", plan, server)
                    .isLessThanOrEqualTo(server.allowedRefusals() + (quick ? 2 : 0));
            if (!quick) {
                assertThat(figures.unexplained)
                        .as("seconds, %s %s", plan, server)
                        .isLessThan(0);
            }
        });
    }

    /** Prints the table of docs/limits.md. */
    @Test
    @EnabledIfSystemProperty(named = "figures", matches = "true")
    void printsFigures() {
        Map<String, Long> operations = Catalogue.bundled().operations().stream()
                .map(OperationSpec::limit)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(AllPlansTest::name, Collectors.counting()));
        for (Server server : Server.values()) {
            System.out.println(server + ": operations, plan, most 429s, mean 429s, most excess, mean excess");
            PLANS.forEach((name, plan) ->
                    System.out.println(String.format(Locale.ROOT, "%3d  %s  ", operations.get(name), name)
                            + Figures.of(plan, server, 20)));
        }
    }

    /** The worst and the mean of many runs. */
    private static final class Figures {

        int refusals;
        double excess;
        double unexplained = Double.NEGATIVE_INFINITY;
        private double refusalsSum;
        private double excessSum;
        private int runs;

        static Figures of(Limit plan, Server server, int seeds) {
            Figures figures = new Figures();
            for (int calls : CALLS) {
                for (Backlog.Way way : Backlog.Way.values()) {
                    for (int seed = 0; seed < seeds; seed++) {
                        figures.add(plan, server, calls, way, seed);
                    }
                }
            }
            return figures;
        }

        private void add(Limit plan, Server server, int calls, Backlog.Way way, int seed) {
            VirtualTime time = new VirtualTime();
            String header = BigDecimal.valueOf(plan.ratePerSecond().doubleValue() * server.rate)
                    .toPlainString();
            Backlog backlog = new Backlog(
                            time,
                            new InProcessRateLimits(LimitPlans.bundled(), time),
                            Backlog.call("x", plan),
                            server.bucket(plan, seed),
                            header,
                            way,
                            seed)
                    .run(calls);
            double ideal = Backlog.ideal(calls, server.bucket(plan, seed), way, seed);
            double trips = plan.burst() * Math.min(1, server.burst) <= 1 ? calls * MEAN_TRIP * 1.1 : 0;
            refusals = Math.max(refusals, backlog.refusals());
            refusalsSum += backlog.refusals();
            excess = Math.max(excess, backlog.seconds() / ideal - 1);
            excessSum += backlog.seconds() / ideal - 1;
            unexplained = Math.max(
                    unexplained, backlog.seconds() - ideal * (1 + server.allowedExcess()) - trips - 2 * LONGEST_TRIP);
            runs++;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%2d %5.2f %6.1f %% %6.1f %%",
                    refusals,
                    refusalsSum / runs,
                    excess * 100,
                    excessSum / runs * 100);
        }
    }
}
