package io.shelfwise.forecasting.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.replenishment.LeadTimeDays;
import org.junit.jupiter.api.Test;

class ReplayedLossesTest {

    private static final double PROMISED = 2;

    private final ReplayedLosses losses = new ReplayedLosses(SimulationSettings.of(180, LeadTimeDays.fixed(21)));

    @Test
    void withLessThanThreePartsThePromiseStands() {
        live(15, 1, 1);

        assertThat(losses.factor(0.1, PROMISED)).isEqualTo(PROMISED);
    }

    @Test
    void partsThatAgreeTakeThePlaceOfThePromise() {
        live(16, 1, 1);

        assertThat(losses.factor(0.1, PROMISED)).isCloseTo(0, within(1e-9));
    }

    @Test
    void theMoreTheyDifferTheMoreThePromiseCounts() {
        live(28, 0.8, 1.2);
        double little = losses.factor(0.1, PROMISED);
        ReplayedLossesTest wild = new ReplayedLossesTest();
        wild.live(28, 0.1, 1.9);
        double much = wild.losses.factor(0.1, PROMISED);

        assertThat(little).isBetween(0.001, 0.4);
        assertThat(much).isBetween(little + 0.1, PROMISED);
    }

    /** A tenth of demand lost at the factor 0, e times less with each further one; parts of four reviews take turns. */
    private void live(int reviews, double one, double other) {
        for (int review = 0; review < reviews; review++) {
            double[] period = new double[SafetyFactors.size() + 1];
            for (int k = 0; k < SafetyFactors.size(); k++) {
                period[k] = (review / 4 % 2 == 0 ? one : other) * 10 * Math.exp(-SafetyFactors.get(k));
            }
            period[SafetyFactors.size()] = 100;
            losses.add(period);
        }
    }
}
