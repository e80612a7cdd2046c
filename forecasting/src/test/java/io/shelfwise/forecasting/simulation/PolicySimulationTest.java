package io.shelfwise.forecasting.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.replenishment.LeadTimeDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PolicySimulationTest {

    private static final LocalDate START = MadeUpDemand.START;

    /** Worked by hand: four days of past, eight lived, lead time and review of 2 days, level = mean of 4 days times 5. */
    private static final double[] BY_HAND = {2, 2, 2, 2, 3, 3, 3, 0, 5, 8, 0, 4};

    @Test
    void daysOfCoverAreLivedThroughAsWorkedOutByHand() {
        SimulationSettings settings = SimulationSettings.of(8, LeadTimeDays.fixed(2))
                .withReviewDays(2)
                .withCosts(3, 0.5);
        List<TraceRow> trace = new ArrayList<>();

        PolicyOutcome outcome = PolicySimulation.of(settings)
                .run(Map.of("A", DemandSeries.daily(START, BY_HAND)), policies("cover:4+1"), trace::add)
                .get(0);

        assertThat(trace).extracting(TraceRow::level).containsExactly(10.0, 10.0, 12.5, 12.5, 11.25, 11.25, 20.0, 20.0);
        assertThat(trace).extracting(TraceRow::ordered).containsExactly(4.0, 0.0, 9.0, 0.0, 2.0, 0.0, 18.0, 0.0);
        assertThat(trace).extracting(TraceRow::stock).containsExactly(3.0, 0.0, 1.0, 1.0, 5.0, 0.0, 2.0, 0.0);
        assertThat(outcome.fillRate()).isCloseTo(12.0 / 17, within(1e-12));
        assertThat(outcome.meanSeriesFillRate()).isCloseTo(12.0 / 17, within(1e-12));
        assertThat(outcome.averageStockDays()).isCloseTo(7.0 / 17, within(1e-12));
        assertThat(outcome.stockoutDays()).isEqualTo(2);
        assertThat(outcome.orders()).isEqualTo(2);
        assertThat(outcome.lostUnits()).isEqualTo(5);
        assertThat(outcome.cost()).isCloseTo(5 * 3 + 7 * 0.5, within(1e-12));
        assertThat(outcome.cycleServiceLevel()).isZero();
        assertThat(outcome.series()).isEqualTo(1);
    }

    @Test
    void anOrderWithoutLeadTimeServesTheDayItself() {
        SimulationSettings settings =
                SimulationSettings.of(4, LeadTimeDays.fixed(0)).withReviewDays(1);
        List<TraceRow> trace = new ArrayList<>();

        PolicySimulation.of(settings)
                .run(
                        Map.of("A", DemandSeries.daily(START, 3, 3, 2, 4, 9, 3)),
                        Map.of("three", (StockPolicy) review -> 3),
                        trace::add);

        assertThat(trace).extracting(TraceRow::ordered).containsExactly(1.0, 2.0, 3.0, 3.0);
        assertThat(trace).extracting(TraceRow::stock).containsExactly(1.0, 0.0, 0.0, 0.0);
    }

    @Test
    void whoKnowsTheFutureLosesNothingWithTheLeastStock() {
        SimulationSettings settings = SimulationSettings.of(120, LeadTimeDays.fixed(21));
        List<PolicyOutcome> outcomes = PolicySimulation.of(settings)
                .run(
                        MadeUpDemand.poisson(20, 300, 1),
                        policies("clairvoyant", "cover:30+60", "cover:90+30", "cover:30+10"));

        PolicyOutcome bound = outcomes.get(0);
        assertThat(bound.fillRate()).isEqualTo(1);
        assertThat(bound.stockoutDays()).isZero();
        assertThat(outcomes)
                .allSatisfy(
                        each -> assertThat(each.averageStockDays()).isGreaterThanOrEqualTo(bound.averageStockDays()));
    }

    @Test
    void whoKnowsTheFutureIsNotSurprisedByLeadTimes() {
        SimulationSettings settings = SimulationSettings.of(150, LeadTimeDays.normal(21, 5));
        List<PolicyOutcome> outcomes = PolicySimulation.of(settings)
                .run(MadeUpDemand.poisson(20, 300, 1), policies("clairvoyant", "cover:30+5"));

        assertThat(outcomes.get(0).fillRate()).isGreaterThan(0.98);
        assertThat(outcomes.get(1).fillRate()).isLessThan(outcomes.get(0).fillRate());
    }

    @Test
    void aChangedFutureLeavesEarlierLevelsAsTheyWere() {
        SimulationSettings settings = SimulationSettings.of(84, LeadTimeDays.normal(14, 3));
        Map<String, DemandSeries> series = MadeUpDemand.poisson(5, 250, 2);
        Map<String, DemandSeries> changed = MadeUpDemand.changedFrom(250 - 84 + 35, series);

        List<TraceRow> before = trace(settings, series);
        List<TraceRow> after = trace(settings, changed);

        assertThat(until(35, before)).isEqualTo(until(35, after)).hasSize(2 * 5 * 35);
        assertThat(levelsOn(35, after)).isEqualTo(levelsOn(35, before));
        assertThat(levelsOn(42, after)).isNotEqualTo(levelsOn(42, before));
    }

    @Test
    void threadsAndTheOrderOfProductsChangeNothing() throws InterruptedException {
        SimulationSettings settings =
                SimulationSettings.of(84, LeadTimeDays.normal(14, 3)).withSeed(5);
        Map<String, DemandSeries> series = MadeUpDemand.poisson(8, 220, 3);
        Map<String, DemandSeries> backwards = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>(series.keySet());
        for (int i = ids.size() - 1; i >= 0; i--) {
            backwards.put(ids.get(i), series.get(ids.get(i)));
        }
        Map<String, StockPolicy> policies = policies("shelfwise:0.9", "clairvoyant");
        PolicySimulation simulation = PolicySimulation.of(settings)
                .withTraining(ForecasterTraining.pooled(SellerAccount.of("host", "seller"), 5));
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(simulation.withBatch(Batch.on(threads)).run(backwards, policies))
                    .isEqualTo(simulation.run(series, policies));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aYoungProductJoinsAtTheFirstReviewOfItsLife() {
        SimulationSettings settings = SimulationSettings.of(60, LeadTimeDays.fixed(7));
        List<TraceRow> trace = new ArrayList<>();
        DemandSeries old = MadeUpDemand.poisson(1, 200, 1).get("P0");

        List<PolicyOutcome> outcomes = PolicySimulation.of(settings)
                .run(Map.of("old", old, "young", old.last(40)), policies("shelfwise:0.95", "cover:30+30"), trace::add);

        assertThat(outcomes).extracting(PolicyOutcome::series).containsOnly(2);
        assertThat(trace.stream().filter(row -> row.series().equals("young")).mapToInt(TraceRow::day))
                .contains(21)
                .allMatch(day -> day >= 21);
    }

    @Test
    void seriesThatEndOnDifferentDaysAreRefused() {
        DemandSeries one = DemandSeries.daily(START, 1, 2, 3);
        PolicySimulation simulation = PolicySimulation.of(
                SimulationSettings.of(3, LeadTimeDays.fixed(1)).withReviewDays(1));

        assertThatThrownBy(() -> simulation.run(Map.of("A", one, "B", one.slice(0, 2)), policies("cover:7+7")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give series that end on the same day");
        assertThatThrownBy(() -> simulation.run(Map.of(), policies("cover:7+7")))
                .hasMessage("there are 0 series and 1 policies; give at least one of each");
        assertThatThrownBy(() -> PolicySimulation.of(SimulationSettings.of(28, LeadTimeDays.fixed(21))))
                .hasMessage("days is 28, of which the first 28, lead time plus review, are not counted; give more");
    }

    @Test
    void aPolicyThatAsksForForecastsHasToSaySo() {
        PolicySimulation simulation = PolicySimulation.of(SimulationSettings.of(30, LeadTimeDays.fixed(7)));

        assertThatThrownBy(() -> simulation.run(
                        MadeUpDemand.poisson(1, 60, 1), Map.of("mean", (StockPolicy) ProductReview::coverMean)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("usesForecasts()");
        assertThatThrownBy(() ->
                        simulation.run(MadeUpDemand.poisson(1, 60, 1), Map.of("less", (StockPolicy) review -> -1)))
                .hasMessageContaining("policy less gives the level -1.0 for P0 on day 0");
    }

    @Test
    void policiesAreReadFromText() {
        assertThat(StockPolicies.parse("shelfwise:.95").usesForecasts()).isTrue();
        assertThat(StockPolicies.parse("cover:30+0").usesForecasts()).isFalse();
        for (String text : List.of("shelfwise", "shelfwise:1", "cover:0+30", "cover:30", "oracle", "")) {
            assertThatThrownBy(() -> StockPolicies.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("give");
        }
    }

    static Map<String, StockPolicy> policies(String... texts) {
        Map<String, StockPolicy> policies = new LinkedHashMap<>();
        for (String text : texts) {
            policies.put(text, StockPolicies.parse(text));
        }
        return policies;
    }

    private static List<TraceRow> trace(SimulationSettings settings, Map<String, DemandSeries> series) {
        List<TraceRow> rows = new ArrayList<>();
        PolicySimulation.of(settings).run(series, policies("shelfwise:0.95", "cover:30+30"), rows::add);
        return rows;
    }

    private static List<TraceRow> until(int day, List<TraceRow> trace) {
        return trace.stream().filter(row -> row.day() < day).toList();
    }

    private static List<Double> levelsOn(int day, List<TraceRow> trace) {
        return trace.stream()
                .filter(row -> row.day() == day)
                .map(TraceRow::level)
                .toList();
    }
}
