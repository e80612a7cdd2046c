package io.shelfwise.forecasting.theory.newsvendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.theory.demand.Demands;
import io.shelfwise.forecasting.theory.demand.DiscreteDemand;
import io.shelfwise.forecasting.theory.demand.TextbookDemand;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class NewsvendorPropertyTest {

    @Property(tries = 200)
    void enumerationFindsNothingCheaper(
            @ForAll @DoubleRange(min = 0.05, max = 10) double holding,
            @ForAll @DoubleRange(min = 0.05, max = 100) double stockout,
            @ForAll @DoubleRange(min = 0.2, max = 20) double mean) {
        var stand = new Newsvendor(holding, stockout);
        for (DiscreteDemand demand :
                List.of(Demands.poisson(mean), Demands.negativeBinomial(mean, 0.3), Demands.binomial(9, 0.4))) {
            double least = stand.optimal(demand).cost();
            for (int level = 0; level < 150; level++) {
                assertThat(stand.at(level, demand).cost()).isGreaterThanOrEqualTo(least - 1e-9);
            }
        }
    }

    @Property(tries = 100)
    void noContinuousLevelIsCheaper(
            @ForAll @DoubleRange(min = 0.1, max = 10) double holding,
            @ForAll @DoubleRange(min = 0.1, max = 100) double stockout,
            @ForAll @DoubleRange(min = -3, max = 3) double shift) {
        var stand = new Newsvendor(holding, stockout);
        for (TextbookDemand demand : List.of(
                Demands.normal(50, 8),
                Demands.gamma(2, 3),
                Demands.exponential(0.1),
                Demands.uniform(5, 9),
                Demands.lognormal(1, 0.5),
                Demands.continuous(Demands.gamma(2, 3)),
                Demands.samples(3, 1, 4, 1, 5, 9, 2, 6))) {
            BaseStock best = stand.optimal(demand);

            assertThat(stand.at(best.level() + shift, demand).cost()).isGreaterThanOrEqualTo(best.cost() - 1e-9);
            assertThat(best.covered()).isGreaterThanOrEqualTo(best.criticalRatio() - 1e-9);
        }
    }

    @Property(tries = 100)
    void aHigherPenaltyOrLeadTimeNeverLowersTheLevel(
            @ForAll @DoubleRange(min = 0.1, max = 50) double stockout,
            @ForAll @DoubleRange(min = 1, max = 3) double factor,
            @ForAll @IntRange(max = 6) int leadTime) {
        var cheap = new Newsvendor(1, stockout);
        var dear = new Newsvendor(1, stockout * factor);

        assertThat(dear.optimalPoisson(4, leadTime).level())
                .isGreaterThanOrEqualTo(cheap.optimalPoisson(4, leadTime).level());
        assertThat(cheap.optimalPoisson(4, leadTime + 1).level())
                .isGreaterThanOrEqualTo(cheap.optimalPoisson(4, leadTime).level());
    }

    @Property(tries = 100)
    void profitIsWhatSalesAndLeftoversBring(
            @ForAll @DoubleRange(min = 5, max = 20) double revenue,
            @ForAll @DoubleRange(min = 1, max = 4) double cost,
            @ForAll @DoubleRange(min = -1, max = 0.9) double salvage,
            @ForAll @IntRange(max = 30) int level) {
        var demand = Demands.poisson(12);
        var model = new ProfitNewsvendor(revenue, cost, salvage, 0.2, 1.5);
        double left = demand.complementaryLoss(level);
        double sold = level - left;
        double direct = revenue * sold - cost * level + (salvage - 0.2) * left - 1.5 * demand.loss(level);

        assertThat(model.at(level, demand).profit()).isCloseTo(direct, within(1e-9));
        assertThat(model.optimal(demand).profit()).isGreaterThanOrEqualTo(direct - 1e-9);
    }

    @Property(tries = 100)
    void theMyopicLevelIsBest(
            @ForAll @DoubleRange(min = 1, max = 8) double now,
            @ForAll @DoubleRange(min = 1, max = 8) double next,
            @ForAll @DoubleRange(min = -9, max = 9) double shift) {
        var model = new MyopicNewsvendor(8, 20, now, next, 0.98);
        var demand = Demands.normal(40, 6);
        BaseStock best = model.optimal(demand);

        assertThat(model.at(best.level() + shift, demand).cost()).isGreaterThanOrEqualTo(best.cost() - 1e-9);
    }

    @Example
    void leadTimesProtectOnePeriodMore() {
        var stand = new Newsvendor(1, 9);
        var period = Demands.poisson(4);

        assertThat(stand.optimal(period, 2).level())
                .isEqualTo(stand.optimal(Demands.poisson(12)).level())
                .isEqualTo(stand.optimalPoisson(4, 2).level());
        assertThat(stand.optimalNormal(4, 2, 3).level())
                .isCloseTo(stand.optimal(Demands.normal(16, 4)).level(), within(1e-12));
    }

    @Example
    void refusesByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Newsvendor(1, 0))
                .withMessage("stockoutCost is 0.0; give a finite number above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfitNewsvendor.of(2, 3, 1))
                .withMessageContaining("revenue is 2.0 for a purchaseCost of 3.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MyopicNewsvendor(1, 5, 1, 9, 1))
                .withMessageContaining("1.0 now and 9.0 next");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Newsvendor(1, 5).optimalPoisson(3, -1))
                .withMessageContaining("leadTime is -1.0");
    }
}
