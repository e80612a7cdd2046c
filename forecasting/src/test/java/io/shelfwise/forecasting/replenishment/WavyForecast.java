package io.shelfwise.forecasting.replenishment;

import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.ForecastExplanation;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import java.time.LocalDate;
import java.util.List;

/**
 * Demand that rises or falls and has a weekly wave; any sum is uniform about its mean, the wider in proportion the shorter.
 * In fractions, so that no rounding to whole units blurs a law.
 */
final class WavyForecast implements ForecastDistribution {

    private final LocalDate start;
    private final double[] sums;
    private final double doubt;
    private final String text;

    /**
     * @param unitsPerDay on an average day at the start
     * @param growth a day, such as 0.005
     * @param wave by how much of the mean weekdays differ, below 1
     * @param doubt the half width of a sum of mean 1 is so much, at most its mean
     */
    WavyForecast(LocalDate start, int days, double unitsPerDay, double growth, double wave, double doubt) {
        this.start = start;
        this.doubt = doubt;
        this.sums = new double[days + 1];
        for (int day = 0; day < days; day++) {
            double trend = Math.min(3, Math.max(0.1, 1 + growth * day));
            sums[day + 1] = sums[day] + unitsPerDay * trend * (1 + wave * Math.sin(2 * Math.PI * day / 7));
        }
        this.text = unitsPerDay + " a day, growth " + growth + ", wave " + wave + ", doubt " + doubt;
    }

    @Override
    public LocalDate start() {
        return start;
    }

    @Override
    public Horizon horizon() {
        return Horizon.days(sums.length - 1);
    }

    @Override
    public double mean(int day) {
        return sums[day + 1] - sums[day];
    }

    @Override
    public DemandDistribution sumOver(Window window) {
        double mean = sums[window.to()] - sums[window.from()];
        return new Around(mean, Math.min(mean, doubt * Math.sqrt(mean)));
    }

    @Override
    public ForecastExplanation explanation() {
        return new ForecastExplanation("wavy", 100, 0, false, List.of(), List.of());
    }

    @Override
    public String toString() {
        return text;
    }

    private record Around(double mean, double half) implements DemandDistribution {

        @Override
        public double variance() {
            return half * half / 3;
        }

        @Override
        public double cdf(double units) {
            return half == 0 ? (units < mean ? 0 : 1) : Math.min(1, Math.max(0, (units - mean + half) / (2 * half)));
        }

        @Override
        public double quantile(double probability) {
            return mean - half + 2 * half * probability;
        }

        @Override
        public double loss(double stock) {
            double missing = Math.max(0, mean + half - stock);
            return stock <= mean - half ? mean - stock : half == 0 ? 0 : missing * missing / (4 * half);
        }
    }
}
