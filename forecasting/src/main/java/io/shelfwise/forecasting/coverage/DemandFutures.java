package io.shelfwise.forecasting.coverage;

import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;
import java.util.Arrays;
import java.util.Random;

/**
 * Joint futures of daily demand that agree with a forecast, which tells only distributions of sums.
 *
 * <p>Each future has a shock of its own that all its days share, and chance of each day; how much is shared follows from
 * how much more the whole horizon varies than its days would alone. So drawn, the futures are ranked by their sums so far,
 * and the sums replaced by the quantiles of the forecast's own sum, rank by rank: the shuffle of Clark, Gangopadhyay, Hay,
 * Rajagopalan and Wilby (2004), "The Schaake shuffle". The sums from the first day to any other are therefore the
 * forecast's: mean and deviation to a hundredth. Sums between later days are close, their deviation to a tenth. A sum never
 * falls: a future whose rank would make it fall stays where it is for the day.
 */
final class DemandFutures {

    private final int paths;
    private final int days;
    private final Random random;
    private final double[][] daily;
    private final double[][] sums;
    private final double shared;

    private DemandFutures(ForecastDistribution forecast, TimelineSettings settings) {
        this.paths = settings.paths();
        this.days = settings.days();
        this.random = new Random(settings.seed());
        this.daily = new double[days][];
        this.sums = new double[days][];
        double variances = 0;
        double deviations = 0;
        for (int day = 0; day < days; day++) {
            DemandDistribution alone = forecast.sumOver(Window.day(day));
            daily[day] = QuantileTable.of(alone, paths);
            sums[day] = QuantileTable.of(forecast.sumOver(Window.firstDays(day + 1)), paths);
            variances += alone.variance();
            deviations += Math.sqrt(alone.variance());
        }
        double whole = forecast.sumOver(Window.firstDays(days)).variance();
        double between = deviations * deviations - variances;
        this.shared = between > 0 ? Math.min(1, Math.max(0, (whole - variances) / between)) : 0;
    }

    /** The demand of each day, by future. */
    static double[][] draw(ForecastDistribution forecast, TimelineSettings settings) {
        return new DemandFutures(forecast, settings).draw();
    }

    private double[][] draw() {
        double[] shocks = normals();
        double[][] futures = new double[paths][days];
        double[] total = new double[paths];
        for (int day = 0; day < days; day++) {
            double[] mood = moods(shocks);
            int[] byMood = ranks(mood, mood, mood);
            double[] drawn = new double[paths];
            for (int path = 0; path < paths; path++) {
                drawn[path] = total[path] + daily[day][byMood[path]];
            }
            int[] bySum = ranks(drawn, total, mood);
            for (int path = 0; path < paths; path++) {
                double sum = Math.max(total[path], sums[day][bySum[path]]);
                futures[path][day] = sum - total[path];
                total[path] = sum;
            }
        }
        return futures;
    }

    private double[] moods(double[] shocks) {
        double[] moods = normals();
        for (int path = 0; path < paths; path++) {
            moods[path] = Math.sqrt(shared) * shocks[path] + Math.sqrt(1 - shared) * moods[path];
        }
        return moods;
    }

    private double[] normals() {
        double[] normals = new double[paths];
        Arrays.setAll(normals, path -> random.nextGaussian());
        return normals;
    }

    /** The rank of each value from 0; of equal ones by what they had, so that few sums have to be held up, then by mood. */
    private static int[] ranks(double[] values, double[] had, double[] mood) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, index -> index);
        Arrays.sort(order, (one, two) -> {
            int compared = Double.compare(values[one], values[two]);
            compared = compared != 0 ? compared : Double.compare(had[one], had[two]);
            return compared != 0 ? compared : Double.compare(mood[one], mood[two]);
        });
        int[] ranks = new int[values.length];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }
}
