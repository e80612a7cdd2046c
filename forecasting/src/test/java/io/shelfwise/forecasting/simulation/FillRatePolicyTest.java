package io.shelfwise.forecasting.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.replenishment.LeadTimeDays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FillRatePolicyTest {

    @Test
    void steadyDemandIsServedWithinOnePointOfTheTarget() {
        Map<String, DemandSeries> series = MadeUpDemand.poisson(28, 360, 4);
        List<PolicyOutcome> outcomes = PolicySimulation.of(SimulationSettings.of(140, LeadTimeDays.fixed(21)))
                .run(series, PolicySimulationTest.policies("shelfwise:0.95", "shelfwise:0.98"));

        assertThat(outcomes.get(0).fillRate()).isCloseTo(0.95, within(0.01));
        assertThat(outcomes.get(1).fillRate()).isCloseTo(0.98, within(0.01));
        assertThat(outcomes.get(1).averageStockDays())
                .isGreaterThan(outcomes.get(0).averageStockDays());
    }

    @Test
    void lessCertainLeadTimesTakeMoreStock() {
        Map<String, DemandSeries> series = MadeUpDemand.poisson(14, 260, 5);
        PolicyOutcome certain = outcome(series, 0);
        PolicyOutcome doubtful = outcome(series, 6);

        assertThat(doubtful.averageStockDays()).isGreaterThan(certain.averageStockDays() + 2);
        assertThat(doubtful.fillRate()).isBetween(0.92, 0.99);
    }

    private static PolicyOutcome outcome(Map<String, DemandSeries> series, double deviation) {
        return PolicySimulation.of(SimulationSettings.of(100, LeadTimeDays.normal(21, deviation)))
                .run(series, PolicySimulationTest.policies("shelfwise:0.95"))
                .get(0);
    }
}
