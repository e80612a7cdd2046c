package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductTraitsTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 6);
    private static final Horizon FOUR_WEEKS = Horizon.days(28);
    private static final int DAYS = 280;

    private static PooledForecaster train(List<DemandSeries> all, List<ProductTraits> traits) {
        return PooledForecaster.train(SellerDemand.of(MadeUpSeller.ACCOUNT, all).withTraits(traits), FOUR_WEEKS);
    }

    private static double month(PooledForecaster forecaster, DemandSeries demand, ProductTraits traits) {
        return forecaster
                .forecast(demand, FOUR_WEEKS, traits, DemandDrivers.none())
                .sumOver(Window.firstDays(28))
                .mean();
    }

    /** Pairs of variations that take turns at being out of stock for a fortnight; buyers of the one take the other as told. */
    private static List<DemandSeries> pairs(double taken) {
        List<DemandSeries> all = new ArrayList<>();
        for (int p = 0; p < 40; p++) {
            boolean[] mine = stock(p);
            boolean[] other = stock(p ^ 1);
            double[] units =
                    SampleDemand.poisson(500L + p, DAYS, day -> mine[day] ? 3 * (other[day] ? 1 : 1 + taken) : 0);
            all.add(DemandSeries.daily(START, units).withInStock(mine));
        }
        return all;
    }

    /** The even ones are out of stock at times, the odd ones never. */
    private static boolean[] stock(int product) {
        boolean[] inStock = new boolean[DAYS];
        for (int day = 0; day < DAYS; day++) {
            inStock[day] = product % 2 == 1 || day < 30 || (day + 3 * product) % 60 >= 20;
        }
        return inStock;
    }

    private static List<ProductTraits> parents() {
        List<ProductTraits> parents = new ArrayList<>();
        for (int p = 0; p < 40; p++) {
            parents.add(ProductTraits.ofParent("P" + p / 2));
        }
        return parents;
    }

    @Test
    void whatSiblingsTookOverIsTakenOutOfTheirLevel() {
        List<DemandSeries> all = pairs(0.8);
        PooledForecaster knowing = train(all, parents());
        PooledForecaster blind = train(all, Collections.nCopies(40, ProductTraits.unknown()));
        double known = 0;
        double unknown = 0;
        for (int p = 1; p < 40; p += 2) {
            known += month(knowing, all.get(p), parents().get(p)) / 20;
            unknown += month(blind, all.get(p), ProductTraits.unknown()) / 20;
        }
        assertThat(known).isCloseTo(3 * 28, within(5.0));
        assertThat(unknown).isGreaterThan(3 * 28 + 10);
        assertThat(knowing.forecast(all.get(1), FOUR_WEEKS, parents().get(1), DemandDrivers.none())
                        .explanation()
                        .notes())
                .anyMatch(note -> note.startsWith("sold more in ") && note.contains("of whose demand "));
    }

    @Test
    void siblingsThatTakeNothingOverAreLeftAlone() {
        List<DemandSeries> all = pairs(0);
        double with = month(train(all, parents()), all.get(1), parents().get(1));
        double without = month(
                train(all, Collections.nCopies(40, ProductTraits.unknown())), all.get(1), ProductTraits.unknown());
        assertThat(with).isCloseTo(without, within(0.05 * without));
    }

    /** Ten dear products that sell 1 a day and ten cheap ones that sell 8, launched one after the other. */
    private static List<DemandSeries> launched() {
        List<DemandSeries> all = new ArrayList<>(
                MadeUpSeller.each(MadeUpSeller.days(20, DAYS), series -> DemandSeries.daily(START, series.units())));
        for (int p = 0; p < 20; p++) {
            int begin = 40 + 6 * p;
            double rate = p < 10 ? 1 : 8;
            all.add(DemandSeries.daily(
                    START.plusDays(begin), SampleDemand.poisson(900L + p, DAYS - begin, day -> rate)));
        }
        return all;
    }

    private static List<ProductTraits> categories() {
        List<ProductTraits> traits = new ArrayList<>(Collections.nCopies(20, ProductTraits.unknown()));
        traits.addAll(Collections.nCopies(
                10, ProductTraits.unknown().withCategory("lamps").withPrice(90)));
        traits.addAll(Collections.nCopies(
                10, ProductTraits.unknown().withCategory("bulbs").withPrice(5)));
        return traits;
    }

    @Test
    void newProductIsExpectedToSellAsItsKindDid() {
        PooledForecaster forecaster = train(launched(), categories());
        DemandSeries fresh = DemandSeries.daily(START.plusDays(DAYS), new double[0]);

        double lamp = month(forecaster, fresh, ProductTraits.unknown().withCategory("lamps"));
        double bulb = month(forecaster, fresh, ProductTraits.unknown().withCategory("bulbs"));
        double cheap = month(forecaster, fresh, ProductTraits.unknown().withPrice(6));
        double any = month(forecaster, fresh, ProductTraits.unknown());
        assertThat(lamp).isCloseTo(28, within(6.0));
        assertThat(bulb).isCloseTo(8 * 28, within(20.0));
        assertThat(cheap).isCloseTo(bulb, within(1e-9));
        assertThat(any).isBetween(lamp + 20, bulb - 20);
    }

    @Test
    void ownDaysOfANewProductTakeOver() {
        PooledForecaster forecaster = train(launched(), categories());
        ProductTraits lamps = ProductTraits.unknown().withCategory("lamps");
        DemandSeries brisk = DemandSeries.daily(START.plusDays(DAYS - 20), SampleDemand.poisson(4, 20, day -> 5));

        assertThat(month(forecaster, brisk, lamps)).isBetween(28 * 4.0, 28 * 6.0);
        assertThat(forecaster
                        .forecast(brisk, FOUR_WEEKS, lamps, DemandDrivers.none())
                        .explanation()
                        .model())
                .isEqualTo("launch curve of similar products");
    }

    @Test
    void longPastWithoutASaleIsNoLaunch() {
        PooledForecaster forecaster = train(launched(), categories());
        assertThat(month(
                        forecaster,
                        DemandSeries.daily(START, new double[DAYS]),
                        categories().get(20)))
                .isZero();
    }

    @Test
    void impossiblePriceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductTraits.unknown().withPrice(-1))
                .withMessageContaining("price is -1.0");
    }
}
