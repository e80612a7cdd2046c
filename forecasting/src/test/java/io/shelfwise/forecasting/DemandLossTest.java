package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandLossTest {

    @ParameterizedTest
    @CsvSource({"2, 2, 3", "2, 4, 0", "0.3, 0.9, 1", "56, 168, 61", "400, 9000, 380", "12, 12, 11.5"})
    void ofWholeUnitsIsTheSumOverAllDemands(double mean, double variance, double stock) {
        DemandDistribution demand = new NegativeBinomial(mean, variance);
        double sum = 0;
        for (int units = 1; units < 5_000; units++) {
            sum += (demand.cdf(units) - demand.cdf(units - 1)) * Math.max(0, units - stock);
        }

        assertThat(demand.loss(stock)).isCloseTo(sum, within(1e-6 * mean));
        assertThat(LossIntegral.of(demand, stock)).isCloseTo(sum, within(0.01 * mean));
    }

    @ParameterizedTest
    @CsvSource({"2, 4, 3", "10, 2, 9", "100, 2500, 130"})
    void ofFractionsIsTheIntegralOfTheChanceToBeAbove(double mean, double variance, double stock) {
        DemandDistribution demand = new GammaDemand(mean, variance);

        assertThat(demand.loss(stock)).isCloseTo(LossIntegral.of(demand, stock), within(1e-3 * mean));
        assertThat(demand.loss(0)).isCloseTo(mean, within(1e-9));
        assertThat(demand.loss(-3)).isCloseTo(mean + 3, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1", "7", "63", "200"})
    void ofWholeStockUpToFiveHundredTheIntegralIsExact(double stock) {
        DemandDistribution demand = new NegativeBinomial(50, 400);

        assertThat(LossIntegral.of(demand, stock)).isCloseTo(demand.loss(stock), within(1e-8));
    }
}
