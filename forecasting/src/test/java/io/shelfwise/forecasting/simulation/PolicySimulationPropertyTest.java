package io.shelfwise.forecasting.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.replenishment.LeadTimeDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PolicySimulationPropertyTest {

    private static final int PAST = 20;

    /** What was on hand at first and all that was ordered is sold, on hand or still under way. */
    @Property(tries = 100)
    void noUnitIsMadeOrLost(
            @ForAll @Size(60) List<@IntRange(max = 30) Integer> demand,
            @ForAll @IntRange(max = 15) int leadTime,
            @ForAll @IntRange(min = 1, max = 9) int review,
            @ForAll @DoubleRange(max = 5) double doubt) {
        LeadTimeDays days = LeadTimeDays.normal(leadTime, doubt);
        SimulationSettings settings = SimulationSettings.of(60 - PAST, days).withReviewDays(review);
        List<TraceRow> trace = new ArrayList<>();
        DemandSeries series = series(demand);
        PolicySimulation.of(settings).run(Map.of("A", series), PolicySimulationTest.policies("cover:10+5"), trace::add);

        ReplayedProduct product = new ReplayedProduct("A", series, PAST);
        double stock = Math.ceil(0.6 * trace.get(0).level() - 1e-6);
        for (TraceRow row : trace) {
            for (TraceRow order : trace.subList(0, row.day() + 1)) {
                int arrival = order.day() + product.leadTime(days, order.day(), settings.seed());
                stock += arrival == row.day() ? order.ordered() : 0;
            }
            stock = Math.max(0, stock - product.units(row.day()));
            assertThat(row.stock()).isEqualTo(stock);
        }
    }

    @Property(tries = 100)
    void moreStockNeverRaisesAnOrder(
            @ForAll @DoubleRange(max = 50) double level,
            @ForAll @IntRange(max = 80) int stock,
            @ForAll @IntRange(max = 9) int more) {
        assertThat(ordered(level, stock + more)).isLessThanOrEqualTo(ordered(level, stock));
    }

    @Property(tries = 60)
    void whoKnowsTheFutureLosesNothing(
            @ForAll @Size(60) List<@IntRange(max = 30) Integer> demand,
            @ForAll @IntRange(max = 15) int leadTime,
            @ForAll @IntRange(min = 1, max = 9) int review) {
        SimulationSettings settings =
                SimulationSettings.of(60 - PAST, LeadTimeDays.fixed(leadTime)).withReviewDays(review);

        assertThat(PolicySimulation.of(settings)
                        .run(Map.of("A", series(demand)), PolicySimulationTest.policies("clairvoyant"))
                        .get(0)
                        .fillRate())
                .isEqualTo(1);
    }

    private static double ordered(double level, int stock) {
        StockLine line = new StockLine();
        line.orderUpTo(0, 0, 5);
        line.orderUpTo(stock, 0, 0);
        return line.orderUpTo(level, 7, 5);
    }

    private static DemandSeries series(List<Integer> demand) {
        return DemandSeries.daily(
                MadeUpDemand.START,
                demand.stream().mapToDouble(Integer::doubleValue).toArray());
    }
}
