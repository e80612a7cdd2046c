package io.shelfwise.forecasting.theory.continuous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.theory.demand.Demands;
import io.shelfwise.forecasting.theory.eoq.EconomicOrderQuantityWithBackorders;
import java.util.ArrayDeque;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ReorderPolicyPropertyTest {

    @Property(tries = 100)
    void noOtherContinuousPolicyCostsLess(
            @ForAll @DoubleRange(min = 1, max = 300) double fixed,
            @ForAll @DoubleRange(min = 0.5, max = 60) double stockout,
            @ForAll @DoubleRange(min = 0.1, max = 3) double leadTime,
            @ForAll @DoubleRange(min = -20, max = 20) double shift,
            @ForAll @DoubleRange(min = 0.5, max = 2) double factor) {
        var model = ContinuousReview.normal(fixed, 1, stockout, 50, 12, leadTime);
        ReorderPolicy best = model.optimal();
        var near = RqApproximations.of(model);

        assertThat(model.at(best.reorderPoint() + shift, best.orderQuantity() * factor)
                        .cost())
                .isGreaterThanOrEqualTo(best.cost() * (1 - 1e-10));
        assertThat(near.backorders().cost()).isBetween(best.cost() * (1 - 1e-10), best.cost() * 1.125);
        assertThat(near.safetyStock().cost()).isGreaterThanOrEqualTo(best.cost() * (1 - 1e-10));
        assertThat(near.lossFunction().cost()).isGreaterThanOrEqualTo(best.cost() * (1 - 1e-10));
        assertThat(model.rate(best.reorderPoint())).isCloseTo(best.cost(), within(1e-6 * best.cost()));
    }

    @Property(tries = 40)
    void enumerationFindsNoCheaperPoissonPolicy(
            @ForAll @DoubleRange(min = 0, max = 50) double fixed,
            @ForAll @DoubleRange(min = 0.5, max = 40) double stockout,
            @ForAll @DoubleRange(min = 0, max = 3) double leadTime) {
        var model = new PoissonReview(fixed, 1, stockout, 3, leadTime);
        double least = model.optimal().cost();

        for (int r = -10; r < 20; r++) {
            for (int quantity = 1; quantity < 35; quantity++) {
                assertThat(model.at(r, quantity).cost()).isGreaterThanOrEqualTo(least - 1e-9);
                if (r == -10) {
                    assertThat(model.optimal(quantity).cost()).isGreaterThanOrEqualTo(least - 1e-9);
                }
            }
        }
    }

    @Example
    void withoutLeadTimeItIsTheOrderQuantityWithBackorders() {
        ReorderPolicy policy =
                ContinuousReview.normal(8, 0.225, 5, 1300, 150, 0).optimal();
        var known = new EconomicOrderQuantityWithBackorders(8, 0.225, 5, 1300).optimal();

        assertThat(policy.orderQuantity()).isCloseTo(known.quantity(), within(1e-5));
        assertThat(policy.reorderPoint()).isCloseTo(-known.backorders(), within(1e-5));
        assertThat(policy.cost()).isCloseTo(known.cost(), within(1e-9));
    }

    @Example
    void theClosedFormIsTheMeanOverPositions() {
        var model = new ContinuousReview(20, 1, 9, 30, Demands.gamma(4, 5));
        double r = 15;
        double quantity = 40;
        int steps = 20_000;
        double mean = IntStream.range(0, steps)
                .mapToDouble(i -> model.rate(r + quantity * (i + 0.5) / steps))
                .average()
                .orElseThrow();

        assertThat(model.at(r, quantity).cost()).isCloseTo(20 * 30 / quantity + mean, within(1e-6));
    }

    @Example
    void theBestPointForAQuantityBalancesBothEnds() {
        var model = ContinuousReview.normal(8, 0.225, 7.5, 1300, 150, 1.0 / 12);
        double r = model.optimal(200).reorderPoint();

        assertThat(model.rate(r)).isCloseTo(model.rate(r + 200), within(1e-9));
    }

    /** A year of single sales at random times, by hand: order at r, arrive after the lead time. */
    @Example
    void theFillRateIsWhatHappens() {
        var model = new PoissonReview(10, 1, 9, 2, 1.5);
        var random = new SplittableRandom(7);
        var arrivals = new ArrayDeque<Double>();
        double now = 0;
        int position = 8;
        int stock = 8;
        int served = 0;
        int sales = 400_000;
        for (int i = 0; i < sales; i++) {
            now -= Math.log(1 - random.nextDouble()) / 2;
            while (!arrivals.isEmpty() && arrivals.peek() <= now) {
                arrivals.remove();
                stock += 5;
            }
            served += stock > 0 ? 1 : 0;
            stock--;
            position--;
            if (position == 3) {
                arrivals.add(now + 1.5);
                position += 5;
            }
        }

        assertThat((double) served / sales).isCloseTo(model.service(3, 5).typeTwo(), within(0.003));
        assertThat(model.service(3, 5).typeTwo())
                .isGreaterThan(model.service(3, 5).typeTwoApproximate());
    }

    @Example
    void aBiggerOrderOrPointNeverServesWorse() {
        var model = ContinuousReview.normal(8, 0.225, 7.5, 1300, 150, 1.0 / 12);

        assertThat(model.service(130, 300).typeTwo())
                .isGreaterThan(model.service(110, 300).typeTwo());
        assertThat(model.service(110, 400).typeTwo())
                .isGreaterThan(model.service(110, 300).typeTwo());
        assertThat(model.service(110, 300).typeOne())
                .isEqualTo(model.leadTimeDemand().cdf(110));
    }

    @Example
    void refusesByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContinuousReview.normal(8, 0, 7, 1300, 150, 1))
                .withMessage("holdingCost is 0.0; give a finite number above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContinuousReview.normal(8, 1, 7, 1300, 150, -1))
                .withMessageContaining("periods is -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RqApproximations.of(ContinuousReview.normal(900, 9, 0.001, 10, 1, 1))
                        .expectedInventoryLevel())
                .withMessageContaining("stockoutCost is 0.001");
    }
}
