package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumDemandTest {

    private static final DemandDistribution CALM = new NegativeBinomial(20, 20);
    private static final DemandDistribution WILD = new NegativeBinomial(5, 400);
    private static final DemandDistribution[] PERIODS = {WILD, CALM, WILD};

    @Test
    void aSumCoversNoLessThanAnyOfItsPeriods() {
        DemandDistribution sum = new SumDemand(CALM, PERIODS, 1, 3);
        assertThat(WILD.quantile(0.99)).isGreaterThan(CALM.quantile(0.99));
        assertThat(sum.quantile(0.99)).isEqualTo(WILD.quantile(0.99));
        assertThat(sum.quantile(0.5)).isEqualTo(CALM.quantile(0.5));
        assertThat(sum.cdf(60)).isEqualTo(WILD.cdf(60));
        assertThat(sum.cdf(15)).isEqualTo(CALM.cdf(15));
    }

    @Test
    void periodsOutsideTheWindowSayNothing() {
        assertThat(new SumDemand(CALM, PERIODS, 1, 2).quantile(0.99)).isEqualTo(CALM.quantile(0.99));
    }

    @Test
    void momentsAreTheSums() {
        DemandDistribution sum = new SumDemand(CALM, PERIODS, 0, 3);
        assertThat(sum.mean()).isEqualTo(20);
        assertThat(sum.variance()).isEqualTo(20);
    }
}
