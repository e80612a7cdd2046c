package io.shelfwise.forecasting.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.theory.continuous.ContinuousReview;
import io.shelfwise.forecasting.theory.continuous.PoissonReview;
import io.shelfwise.forecasting.theory.continuous.ReorderPolicy;
import io.shelfwise.forecasting.theory.continuous.RqApproximations;
import io.shelfwise.forecasting.theory.demand.Demands;
import io.shelfwise.forecasting.theory.demand.DiscreteDemand;
import io.shelfwise.forecasting.theory.disruption.DisruptedEconomicOrderQuantity;
import io.shelfwise.forecasting.theory.disruption.DisruptedNewsvendor;
import io.shelfwise.forecasting.theory.disruption.YieldNewsvendor;
import io.shelfwise.forecasting.theory.eoq.EconomicOrderQuantity;
import io.shelfwise.forecasting.theory.eoq.EconomicOrderQuantityWithBackorders;
import io.shelfwise.forecasting.theory.eoq.OrderQuantity;
import io.shelfwise.forecasting.theory.eoq.PriceBreaks;
import io.shelfwise.forecasting.theory.eoq.QuantityDiscounts;
import io.shelfwise.forecasting.theory.lotsizing.LotPlan;
import io.shelfwise.forecasting.theory.lotsizing.LotSizing;
import io.shelfwise.forecasting.theory.multiechelon.DiscreteChain;
import io.shelfwise.forecasting.theory.multiechelon.EndDemand;
import io.shelfwise.forecasting.theory.multiechelon.GuaranteedService;
import io.shelfwise.forecasting.theory.multiechelon.Link;
import io.shelfwise.forecasting.theory.multiechelon.Placement;
import io.shelfwise.forecasting.theory.multiechelon.SerialPolicy;
import io.shelfwise.forecasting.theory.multiechelon.SerialSystem;
import io.shelfwise.forecasting.theory.multiechelon.Stage;
import io.shelfwise.forecasting.theory.newsvendor.BaseStock;
import io.shelfwise.forecasting.theory.newsvendor.Newsvendor;
import io.shelfwise.forecasting.theory.newsvendor.ProfitNewsvendor;
import io.shelfwise.forecasting.theory.periodic.FiniteHorizon;
import io.shelfwise.forecasting.theory.periodic.HorizonPeriod;
import io.shelfwise.forecasting.theory.periodic.HorizonPolicy;
import io.shelfwise.forecasting.theory.periodic.OrderUpToPolicy;
import io.shelfwise.forecasting.theory.periodic.PeriodicReview;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The snippets of docs/inventory-theory.md and the numbers beside them. */
class InventoryTheoryPageTest {

    @Test
    void steadyDemand() {
        // region eoq
        OrderQuantity plain = new EconomicOrderQuantity(8, 0.225, 1300).optimal();
        OrderQuantity owing = new EconomicOrderQuantityWithBackorders(8, 0.225, 5, 1300).optimal();

        PriceBreaks prices = new PriceBreaks(List.of(0.0, 400.0, 800.0), List.of(0.75, 0.72, 0.68));
        QuantityDiscounts discounts = new QuantityDiscounts(8, 0.3, 1300, prices);
        OrderQuantity allUnits = discounts.allUnits();
        OrderQuantity incremental = discounts.incremental();
        // endregion

        assertThat(plain.quantity()).isCloseTo(304.05, within(0.005));
        assertThat(owing.quantity()).isCloseTo(310.81, within(0.005));
        assertThat(owing.backorders()).isCloseTo(13.38, within(0.005));
        assertThat(allUnits.quantity()).isEqualTo(800);
        assertThat(allUnits.cost()).isCloseTo(978.6, within(0.05));
        assertThat(incremental.quantity()).isCloseTo(304.05, within(0.005));
        assertThat(incremental.cost()).isCloseTo(1043.4, within(0.05));
        assertThat(plain.working().toString()).contains("fixedCost 8.0");
    }

    @Test
    void newsvendor() {
        // region newsvendor
        BaseStock costs = new Newsvendor(0.18, 0.70).optimal(Demands.normal(50, 8));
        ProfitNewsvendor.Answer profit = ProfitNewsvendor.of(1, 0.30, 0.12).optimal(Demands.normal(50, 8));
        BaseStock baseStock = new Newsvendor(0.18, 0.70).optimalPoisson(50, 4); // covers 4 + 1 periods
        // endregion

        assertThat(costs.level()).isCloseTo(56.60, within(0.005));
        assertThat(profit.profit()).isCloseTo(33.00, within(0.005));
        assertThat(baseStock.level()).isEqualTo(263);
    }

    @Test
    void continuousReview() {
        // region continuous
        ReorderPolicy whole = new PoissonReview(100, 20, 150, 1.5, 2).optimal();

        ContinuousReview model = ContinuousReview.normal(8, 0.225, 7.5, 1300, 150, 1.0 / 12);
        ReorderPolicy exact = model.optimal();
        ReorderPolicy near = RqApproximations.of(model).lossFunction();
        double fillRate =
                model.service(exact.reorderPoint(), exact.orderQuantity()).typeTwo();
        // endregion

        assertThat(whole.reorderPoint()).isEqualTo(3);
        assertThat(whole.orderQuantity()).isEqualTo(5);
        assertThat(exact.cost()).isCloseTo(78.07, within(0.005));
        assertThat(near.cost()).isBetween(exact.cost(), exact.cost() * 1.001);
        assertThat(fillRate).isCloseTo(0.9709, within(5e-5));
    }

    @Test
    void periodicReview() {
        // region periodic
        OrderUpToPolicy stationary = new PeriodicReview(5, 1, 4, Demands.poisson(6), 0).optimal();

        DiscreteDemand demand = Demands.rounded(Demands.normal(100, 20));
        HorizonPeriod period = new HorizonPeriod(50, 2, 1, 20, demand);
        HorizonPolicy horizon = FiniteHorizon.of(5, period, 1, 20).optimal(0);
        // endregion

        assertThat(stationary.reorderPoint()).isEqualTo(4);
        assertThat(stationary.orderUpTo()).isEqualTo(10);
        assertThat(horizon.reorderPoints()).containsExactly(110, 110, 110, 110, 111);
        assertThat(horizon.orderUpTo()).containsExactly(133, 133, 133, 133, 126);
    }

    @Test
    void lotSizing() {
        // region lots
        LotPlan plan = LotSizing.of(500, 2, List.of(90.0, 120.0, 80.0, 70.0)).wagnerWhitin();
        // endregion

        assertThat(plan.quantities()).containsExactly(210.0, 0.0, 150.0, 0.0);
        assertThat(plan.cost()).isEqualTo(1380);
    }

    @Test
    void chains() {
        // region chains
        SerialSystem system = new SerialSystem(List.of(3.0, 2.0, 2.0), List.of(1.0, 1.0, 2.0), 37.12);
        SerialPolicy levels = DiscreteChain.poisson(system, 5).optimal();

        Placement placement = new GuaranteedService(
                        List.of(
                                Stage.of("supplier", 2, 1, 1).suppliedWithin(1),
                                Stage.of("prep", 1, 2, 1),
                                Stage.of("FBA", 1, 3, 1),
                                Stage.of("own shop", 1, 3, 1)),
                        List.of(new Link("supplier", "prep"), new Link("prep", "FBA"), new Link("prep", "own shop")),
                        Map.of("FBA", new EndDemand(0, 1, 0), "own shop", new EndDemand(0, 1, 1)))
                .optimal();
        // endregion

        assertThat(levels.echelonLevels()).containsExactly(9.0, 15.0, 26.0);
        assertThat(placement.cost()).isCloseTo(8.2779, within(5e-5));
        assertThat(placement.stage("own shop").safetyStock()).isZero();
    }

    @Test
    void uncertainSupply() {
        // region disruption
        var quantity = new DisruptedEconomicOrderQuantity(8, 0.225, 5, 1300, 1.5, 14).optimal();
        BaseStock outages = new DisruptedNewsvendor(0.25, 3, 2000, 0.04, 0.25).optimal();
        BaseStock yield = new YieldNewsvendor(15, 75, 1_500_000).additive(Demands.normal(250_000, 200_000));
        // endregion

        assertThat(quantity.quantity()).isCloseTo(772.81, within(0.005));
        assertThat(outages.level()).isEqualTo(8000);
        assertThat(yield.level()).isCloseTo(1_443_484.3, within(0.05));
    }
}
