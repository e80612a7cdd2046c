package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SampledDemandTest {

    private final SampledDemand demand = new SampledDemand(new double[] {4, 0, 2, 2}, 2);

    @Test
    void quantilesAreTheLeastSamplesThatCoverEnough() {
        assertThat(demand.quantile(0.25)).isZero();
        assertThat(demand.quantile(0.26)).isEqualTo(2);
        assertThat(demand.quantile(0.75)).isEqualTo(2);
        assertThat(demand.quantile(0.999)).isEqualTo(4);
    }

    @Test
    void cdfCountsSamplesUpToAValue() {
        assertThat(demand.cdf(-1)).isZero();
        assertThat(demand.cdf(0)).isEqualTo(0.25);
        assertThat(demand.cdf(2)).isEqualTo(0.75);
        assertThat(demand.cdf(3.9)).isEqualTo(0.75);
        assertThat(demand.cdf(4)).isEqualTo(1);
    }

    @Test
    void momentsAreThoseOfTheSamples() {
        assertThat(demand.mean()).isEqualTo(2);
        assertThat(demand.variance()).isEqualTo(2);
    }

    @Test
    void refusesAProbabilityOfOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> demand.quantile(1))
                .withMessageContaining("1.0");
    }
}
