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
    void steadyDemandIsServedAsAskedWithAThirdLessStockThanDaysOfCover() {
        Map<String, DemandSeries> series = MadeUpDemand.poisson(70, 500, 4);
        List<PolicyOutcome> outcomes = PolicySimulation.of(SimulationSettings.of(180, LeadTimeDays.fixed(21)))
                .run(series, PolicySimulationTest.policies("shelfwise:0.95", "shelfwise:0.98", "cover:30+10"));

        assertThat(outcomes.get(0).fillRate()).isCloseTo(0.95, within(0.01));
        assertThat(outcomes.get(1).fillRate()).isCloseTo(0.98, within(0.01));
        assertThat(outcomes.get(1).averageStockDays()).isGreaterThan(outcomes.get(0).averageStockDays());
        assertThat(outcomes.get(2).fillRate()).isLessThan(0.995);
    }

    @Test
    void lessCertainLeadTimesTakeMoreStock() {
        Map<String, DemandSeries> series = MadeUpDemand.poisson(35, 300, 5);
        PolicyOutcome certain = outcome(series, 0);
        PolicyOutcome doubtful = outcome(series, 6);

        assertThat(doubtful.averageStockDays()).isGreaterThan(certain.averageStockDays() + 2);
        assertThat(doubtful.fillRate()).isCloseTo(0.95, within(0.03));
    }

    private static PolicyOutcome outcome(Map<String, DemandSeries> series, double deviation) {
        return PolicySimulation.of(SimulationSettings.of(120, LeadTimeDays.normal(21, deviation)))
                .run(series, PolicySimulationTest.policies("shelfwise:0.95"))
                .get(0);
    }
}
