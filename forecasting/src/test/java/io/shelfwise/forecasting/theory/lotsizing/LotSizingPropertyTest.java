package io.shelfwise.forecasting.theory.lotsizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LotSizingPropertyTest {

    @Property(tries = 200)
    void everySubsetOfPeriodsToOrderInCostsAtLeastAsMuch(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 9) Integer> units,
            @ForAll @Size(24) List<@DoubleRange(max = 12) Double> costs) {
        int periods = units.size();
        var model = new LotSizing(
                units.stream().map(Integer::doubleValue).toList(),
                costs.subList(0, periods),
                costs.subList(8, 8 + periods),
                costs.subList(16, 16 + periods));
        double least = Double.POSITIVE_INFINITY;
        for (int subset = 0; subset < 1 << periods; subset++) {
            least = Math.min(least, cost(model, subset));
        }
        LotPlan plan = model.wagnerWhitin();

        assertThat(plan.cost()).isCloseTo(least, within(1e-9));
        assertThat(plan.costsToGo().get(0)).isCloseTo(plan.cost(), within(1e-9));
        assertThat(model.silverMeal().cost()).isGreaterThanOrEqualTo(least - 1e-9);
        assertThat(plan.quantities().stream().mapToDouble(q -> q).sum())
                .isCloseTo(units.stream().mapToInt(d -> d).sum(), within(1e-9));
    }

    /** Each demand bought in the last period of the subset up to its own; what no period serves costs without end. */
    private static double cost(LotSizing model, int subset) {
        double cost = 0;
        for (int t = 0; t < model.demand().size(); t++) {
            cost += (subset >> t & 1) == 1 ? model.fixedCosts().get(t) : 0;
            int bought = t;
            double unit = 0;
            while (bought >= 0 && (subset >> bought & 1) == 0) {
                bought--;
                unit += bought >= 0 ? model.holdingCosts().get(bought) : 0;
            }
            double price = bought < 0
                    ? Double.POSITIVE_INFINITY
                    : unit + model.purchaseCosts().get(bought);
            cost += model.demand().get(t) == 0 ? 0 : model.demand().get(t) * price;
        }
        return cost;
    }

    @Example
    void silverAndMealStopWhereTheCostPerPeriodRises() {
        // Covering 1, 2 or 3 periods costs 54, (54 + 0.4 * 62) / 2 = 39.4 and (78.8 + 0.8 * 12) / 3 = 29.47 a period.
        LotPlan plan = LotSizing.of(54, 0.4, List.of(10.0, 62.0, 12.0, 130.0)).silverMeal();

        assertThat(plan.quantities()).containsExactly(84.0, 0.0, 0.0, 130.0);
        assertThat(plan.cost()).isCloseTo(54 + 0.4 * 62 + 0.8 * 12 + 54, within(1e-12));
    }

    @Example
    void periodsWithoutDemandNeedNoOrder() {
        LotPlan plan = LotSizing.of(500, 2, List.of(0.0, 0.0, 30.0)).wagnerWhitin();

        assertThat(plan.quantities()).containsExactly(0.0, 0.0, 30.0);
        assertThat(plan.cost()).isEqualTo(500);
    }

    @Example
    void refusesByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LotSizing.of(5, -1, List.of(3.0)))
                .withMessage("holdingCost is -1.0; give a finite number of at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LotSizing(List.of(3.0), List.of(), List.of(1.0), List.of(0.0)))
                .withMessageContaining("fixedCosts has 0 entries; give 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LotSizing.of(5, 1, List.of()))
                .withMessageContaining("demand has no period");
    }
}
