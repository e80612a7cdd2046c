package io.shelfwise.forecasting.theory.periodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.theory.demand.Demands;
import io.shelfwise.forecasting.theory.demand.DiscreteDemand;
import io.shelfwise.forecasting.theory.newsvendor.Newsvendor;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class PeriodicPropertyTest {

    @Property(tries = 60)
    void enumerationFindsNoCheaperPolicy(
            @ForAll @DoubleRange(min = 0, max = 60) double fixed,
            @ForAll @DoubleRange(min = 0.3, max = 30) double stockout,
            @ForAll @DoubleRange(min = 0.3, max = 6) double mean,
            @ForAll @IntRange(max = 2) int leadTime,
            @ForAll boolean lumpy) {
        DiscreteDemand demand = lumpy ? Demands.negativeBinomial(mean / 2, 0.33) : Demands.poisson(mean);
        var model = new PeriodicReview(fixed, 1, stockout, demand, leadTime);
        OrderUpToPolicy best = model.optimal();
        int s = (int) best.reorderPoint();
        int up = (int) best.orderUpTo();

        for (int low = s - 6; low <= s + 6; low++) {
            for (int high = Math.max(low + 1, up - 8); high <= up + 8; high++) {
                assertThat(model.at(low, high).cost()).isGreaterThanOrEqualTo(best.cost() - 1e-9);
            }
        }
    }

    @Example
    void theCostIsWhatHappens() {
        var model = new PeriodicReview(20, 1, 8, Demands.pmf(0.5, 0.2, 0.1, 0.1, 0.1), 0);
        var random = new SplittableRandom(11);
        double cost = 0;
        int stock = 9;
        int periods = 400_000;
        for (int t = 0; t < periods; t++) {
            if (stock <= 1) {
                cost += 20;
                stock = 9;
            }
            double draw = random.nextDouble();
            stock -= draw < 0.5 ? 0 : draw < 0.7 ? 1 : draw < 0.8 ? 2 : draw < 0.9 ? 3 : 4;
            cost += stock > 0 ? stock : -8 * stock;
        }

        assertThat(model.at(1, 9).cost()).isCloseTo(cost / periods, within(0.05));
    }

    @Example
    void withoutFixedCostItIsABaseStock() {
        OrderUpToPolicy policy = new PeriodicReview(0, 1, 9, Demands.poisson(5), 2).optimal();
        var newsvendor = new Newsvendor(1, 9).optimalPoisson(5, 2);

        assertThat(policy.orderUpTo()).isEqualTo(newsvendor.level());
        assertThat(policy.cost()).isCloseTo(newsvendor.cost(), within(1e-9));
    }

    @Example
    void theAuthorsBoundOnlyLowersThePowerApproximation() {
        var free = PowerApproximation.levels(2.5, 0.18, 0.70, 50, 8, 0);
        var bounded = PowerApproximation.boundedLevels(2.5, 0.18, 0.70, 50, 8, 0);

        assertThat(bounded.orderUpTo())
                .isCloseTo(56.60395592743389, within(1e-9))
                .isLessThan(free.orderUpTo());
        assertThat(bounded.reorderPoint()).isEqualTo(free.reorderPoint());
        assertThat(PowerApproximation.boundedLevels(200, 0.18, 0.70, 50, 8, 1))
                .isEqualTo(PowerApproximation.levels(200, 0.18, 0.70, 50, 8, 1));
    }

    @Example
    void onePeriodIsANewsvendor() {
        var demand = Demands.poisson(20);
        var policy =
                FiniteHorizon.of(1, new HorizonPeriod(0, 0, 1, 9, demand), 0, 0).optimal(0);
        var newsvendor = new Newsvendor(1, 9).optimal(demand);

        assertThat((double) policy.orderUpTo().get(0)).isEqualTo(newsvendor.level());
        assertThat(policy.cost()).isCloseTo(newsvendor.cost(), within(1e-9));
    }

    @Property(tries = 25)
    void noOtherLevelsServeTwoPeriodsForLess(
            @ForAll @DoubleRange(min = 0, max = 10) double fixed,
            @ForAll @DoubleRange(min = 0, max = 4) double price,
            @ForAll @IntRange(min = -3, max = 6) int start) {
        var demand = Demands.pmf(0.2, 0.3, 0.3, 0.2);
        var period = new HorizonPeriod(fixed, price, 1, 7, demand);
        var horizon = new FiniteHorizon(List.of(period, period), 0.5, 9, 0.9);
        double least = Double.POSITIVE_INFINITY;
        for (int first = start; first < 14; first++) {
            least = Math.min(least, twoPeriods(period, start, first));
        }

        assertThat(horizon.optimal(start).cost()).isCloseTo(least, within(1e-9));
    }

    private static double twoPeriods(HorizonPeriod period, int start, int first) {
        double cost = spent(period, start, first);
        for (int d = 0; d < 4; d++) {
            double least = Double.POSITIVE_INFINITY;
            for (int second = first - d; second < 14; second++) {
                double end = spent(period, first - d, second);
                for (int e = 0; e < 4; e++) {
                    int left = second - e;
                    end += 0.9 * period.demand().pmf(e) * (left > 0 ? 0.5 * left : -9.0 * left);
                }
                least = Math.min(least, end);
            }
            cost += 0.9 * period.demand().pmf(d) * least;
        }
        return cost;
    }

    private static double spent(HorizonPeriod period, int from, int to) {
        return (to > from ? period.fixedCost() : 0)
                + period.purchaseCost() * (to - from)
                + period.holdingCost() * period.demand().complementaryLoss(to)
                + period.stockoutCost() * period.demand().loss(to);
    }

    @Example
    void aLongHorizonComesToTheStationaryPolicy() {
        var demand = Demands.poisson(6);
        var policy = FiniteHorizon.of(40, new HorizonPeriod(5, 0, 1, 4, demand), 0, 0)
                .optimal(0);

        assertThat(policy.reorderPoints().get(0)).isEqualTo(4);
        assertThat(policy.orderUpTo().get(0)).isEqualTo(10);
    }

    @Example
    void refusesByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodicReview(5, 1, 0, Demands.poisson(6), 0))
                .withMessage("stockoutCost is 0.0; give a finite number above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodicReview(5, 1, 4, Demands.pmf(1), 0))
                .withMessageContaining("demand is always 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodicReview(5, 1, 4, Demands.poisson(6), 0).at(4, 4))
                .withMessageContaining("orderUpTo is 4 for a reorderPoint of 4");
    }
}
