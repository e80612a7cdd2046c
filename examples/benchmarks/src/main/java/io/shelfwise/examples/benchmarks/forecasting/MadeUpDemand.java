package io.shelfwise.examples.benchmarks.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/** Daily counts of many SKUs with a weekday pattern and a slow trend, a third of them intermittent. The same at each run. */
final class MadeUpDemand {

    private static final long SEED = 20_260_104;
    private static final LocalDate START = LocalDate.of(2022, 1, 3);
    private static final double[] WEEK = {1.1, 1.0, 0.9, 0.9, 1.0, 1.2, 0.9};

    private final List<DemandSeries> series = new ArrayList<>();
    private int next;

    MadeUpDemand(int count, int days) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < count; i++) {
            double level = i % 3 == 0 ? 0.3 : random.nextDouble(2, 30);
            double growth = random.nextDouble(-0.3, 0.5);
            series.add(DemandSeries.daily(START, days(random, level, growth, days)));
        }
    }

    /** The series in turn. */
    DemandSeries next() {
        DemandSeries answer = series.get(next);
        next = (next + 1) % series.size();
        return answer;
    }

    /** All of them. */
    List<DemandSeries> all() {
        return List.copyOf(series);
    }

    private static double[] days(SplittableRandom random, double level, double growth, int days) {
        double[] units = new double[days];
        for (int day = 0; day < days; day++) {
            double mean = level * WEEK[day % WEEK.length] * (1 + growth * day / days);
            units[day] = count(random, mean);
        }
        return units;
    }

    /** Poisson by arrivals (Knuth 1969). */
    private static double count(SplittableRandom random, double mean) {
        double floor = Math.exp(-mean);
        return DoubleStream.iterate(random.nextDouble(), left -> left > floor, left -> left * random.nextDouble())
                .count();
    }
}
