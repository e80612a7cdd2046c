package io.shelfwise.forecasting.theory.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.theory.demand.Demands;
import io.shelfwise.forecasting.theory.demand.TextbookDemand;
import io.shelfwise.forecasting.theory.eoq.EconomicOrderQuantity;
import io.shelfwise.forecasting.theory.newsvendor.BaseStock;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class UncertainSupplyPropertyTest {

    @Property(tries = 100)
    void noOtherQuantityCostsLessUnderDisruptions(
            @ForAll @DoubleRange(min = 1, max = 50) double fixed,
            @ForAll @DoubleRange(min = 0.5, max = 20) double stockout,
            @ForAll @DoubleRange(min = 0.1, max = 5) double disruption,
            @ForAll @DoubleRange(min = 1, max = 30) double recovery,
            @ForAll @DoubleRange(min = 0.2, max = 3) double factor) {
        var model = new DisruptedEconomicOrderQuantity(fixed, 0.3, stockout, 900, disruption, recovery);
        var best = model.optimal();

        assertThat(model.at(best.quantity() * factor).cost()).isGreaterThanOrEqualTo(best.cost() * (1 - 1e-9));
        assertThat(model.at(model.approximate().quantity()).cost()).isGreaterThanOrEqualTo(best.cost() * (1 - 1e-9));
    }

    @Example
    void aSupplierThatHardlyFailsIsThePlainOne() {
        var model = new DisruptedEconomicOrderQuantity(8, 0.225, 5, 1300, 1e-9, 50);
        var plain = new EconomicOrderQuantity(8, 0.225, 1300).optimal();

        assertThat(model.optimal().quantity()).isCloseTo(plain.quantity(), within(1e-3));
        assertThat(model.optimal().cost()).isCloseTo(plain.cost(), within(1e-5));
    }

    @Property(tries = 60)
    void noOtherLevelServesDisruptionsForLess(
            @ForAll @DoubleRange(min = 0.2, max = 40) double stockout,
            @ForAll @DoubleRange(min = 0.01, max = 0.6) double fails,
            @ForAll @DoubleRange(min = 0.05, max = 0.9) double recovers) {
        var model = new DisruptedNewsvendor(1, stockout, 10, fails, recovers);
        double least = model.optimal().cost();

        for (double level = 0; level < 600; level += 2.5) {
            assertThat(model.at(level).cost()).isGreaterThanOrEqualTo(least - 1e-9);
        }
    }

    /** Period by period: in service stock is brought up to the level, out of it only demand takes from it. */
    @Example
    void theCostOfDisruptionsIsWhatHappens() {
        var model = new DisruptedNewsvendor(1, 6, 10, 0.1, 0.4);
        var random = new SplittableRandom(3);
        boolean up = true;
        double stock = 0;
        double cost = 0;
        int periods = 400_000;
        for (int t = 0; t < periods; t++) {
            up = up ? random.nextDouble() >= 0.1 : random.nextDouble() < 0.4;
            stock = (up ? 25 : stock) - 10;
            cost += stock > 0 ? stock : -6 * stock;
        }

        assertThat(model.at(25).cost()).isCloseTo(cost / periods, within(0.2));
    }

    @Property(tries = 60)
    void noOtherOrderCostsLessUnderYield(
            @ForAll @DoubleRange(min = -30, max = 30) double mean,
            @ForAll @DoubleRange(min = 0, max = 20) double deviation,
            @ForAll @DoubleRange(min = 1, max = 3) double factor) {
        var added = new YieldOrderQuantity(50, 0.4, 500, mean, deviation);
        var share = new YieldOrderQuantity(50, 0.4, 500, 0.8, deviation / 40);

        assertThat(added.additiveAt(added.additive().quantity() * factor).cost())
                .isGreaterThanOrEqualTo(added.additive().cost() * (1 - 1e-12));
        assertThat(share.multiplicativeAt(share.multiplicative().quantity() / factor)
                        .cost())
                .isGreaterThanOrEqualTo(share.multiplicative().cost() * (1 - 1e-12));
    }

    @Property(tries = 60)
    void noOtherLevelCostsLessUnderYield(
            @ForAll @DoubleRange(min = 0.5, max = 40) double stockout,
            @ForAll @DoubleRange(min = 0.5, max = 2) double factor) {
        var model = new YieldNewsvendor(1, stockout, 100);
        for (TextbookDemand yield :
                List.of(Demands.normal(0.85, 0.1), Demands.uniform(0.5, 1), Demands.samples(0.6, 0.8, 0.9, 1))) {
            BaseStock added = model.additive(yield);
            BaseStock share = model.multiplicative(yield);

            assertThat(model.additiveAt(added.level() * factor, yield).cost())
                    .isGreaterThanOrEqualTo(added.cost() - 1e-9);
            assertThat(model.multiplicativeAt(share.level() * factor, yield).cost())
                    .isGreaterThanOrEqualTo(share.cost() - 1e-9);
        }
    }

    @Example
    void aYieldWithoutDoubtIsMadeUpFor() {
        var model = new YieldNewsvendor(1, 9, 100);

        assertThat(model.multiplicative(Demands.normal(0.8, 0)).level()).isCloseTo(125, within(1e-9));
        assertThat(model.additive(Demands.normal(-5, 0)).level()).isCloseTo(105, within(1e-9));
    }

    @Example
    void refusesByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DisruptedEconomicOrderQuantity(8, 1, 5, 100, 0, 3))
                .withMessage("disruptionRate is 0.0; give a finite number above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DisruptedNewsvendor(1, 6, 10, 0.1, 1))
                .withMessage("recoveryProbability is 1.0; give above 0 and below 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YieldOrderQuantity(50, 0.4, 500, -30, 2).additiveAt(20))
                .withMessageContaining("quantity is 20.0 with a yieldMean of -30.0");
    }
}
