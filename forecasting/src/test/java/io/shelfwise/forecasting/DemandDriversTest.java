package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.events.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemandDriversTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 6);
    private static final int DAYS = 300;
    private static final int PRODUCTS = 40;
    private static final Horizon FOUR_WEEKS = Horizon.days(28);

    /** Each product changes its price about every fortnight, by up to a fifth on either side. */
    private static double price(int product, int day) {
        int stretch = day / 13;
        return 20 * (1 + 0.2 * Math.sin(product + 2.3 * stretch));
    }

    /** A week of a deal every seven weeks, at another time for each product. */
    private static boolean deal(int product, int day) {
        return (day + 5 * product) % 49 < 7;
    }

    private static double spend(int product, int day) {
        return (day + 11 * product) % 60 < 30 ? 0 : 30;
    }

    private static double rate(int product) {
        return 1 + product % 5;
    }

    private static DemandSeries series(int product, IntFunction<Double> factor) {
        return DemandSeries.daily(
                START, SampleDemand.poisson(50L + product, DAYS, day -> rate(product) * factor.apply(day)));
    }

    private static double[] prices(int product) {
        return IntStream.range(0, DAYS).mapToDouble(day -> price(product, day)).toArray();
    }

    private static DemandDrivers deals(int product, int days) {
        List<Event> deals = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            if (deal(product, day)) {
                deals.add(Event.on("Deal", START.plusDays(day)));
            }
        }
        return DemandDrivers.none().withDeals(deals);
    }

    private static PooledForecaster train(List<DemandSeries> all, List<DemandDrivers> drivers) {
        return PooledForecaster.train(SellerDemand.of(MadeUpSeller.ACCOUNT, all).withDrivers(drivers), FOUR_WEEKS);
    }

    private static <T> List<T> each(IntFunction<T> of) {
        return IntStream.range(0, PRODUCTS).mapToObj(of).toList();
    }

    private static double sold(
            PooledForecaster forecaster, List<DemandSeries> all, IntFunction<DemandDrivers> drivers) {
        double sum = 0;
        for (int p = 0; p < all.size(); p++) {
            sum += forecaster
                    .forecast(all.get(p), FOUR_WEEKS, ProductTraits.unknown(), drivers.apply(p))
                    .sumOver(Window.firstDays(28))
                    .mean();
        }
        return sum;
    }

    private static double[] constant(double value) {
        double[] values = new double[28];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void elasticityIsRecoveredFromPricesOfTheSeller() {
        List<DemandSeries> all = each(p -> series(p, day -> Math.pow(price(p, day) / 20, -1.8)));
        PooledForecaster forecaster = train(all, each(p -> DemandDrivers.none().withPrices(START, prices(p))));
        LocalDate end = START.plusDays(DAYS);

        double usual = sold(
                forecaster,
                all,
                p -> DemandDrivers.none().withPrices(START, prices(p)).withPrices(end, constant(20)));
        double cheaper = sold(
                forecaster,
                all,
                p -> DemandDrivers.none().withPrices(START, prices(p)).withPrices(end, constant(18)));
        assertThat(Math.log(cheaper / usual) / Math.log(0.9)).isCloseTo(-1.8, within(0.25));
        assertThat(usual)
                .isCloseTo(
                        28
                                * IntStream.range(0, PRODUCTS)
                                        .mapToDouble(p -> rate(p))
                                        .sum(),
                        within(250.0));
    }

    @Test
    void pricesThatMoveNothingAreTakenForChance() {
        List<DemandSeries> all = each(p -> series(p, day -> 1.0));
        PooledForecaster forecaster = train(all, each(p -> DemandDrivers.none().withPrices(START, prices(p))));
        LocalDate end = START.plusDays(DAYS);

        double usual = sold(forecaster, all, p -> DemandDrivers.none().withPrices(START, prices(p)));
        double half = sold(
                forecaster,
                all,
                p -> DemandDrivers.none().withPrices(START, prices(p)).withPrices(end, constant(14)));
        assertThat(half / usual).isCloseTo(1, within(0.04));
    }

    @Test
    void plannedDealSellsAsThoseBeforeDid() {
        List<DemandSeries> all = each(p -> series(p, day -> deal(p, day) ? 3.0 : 1.0));
        PooledForecaster forecaster = train(all, each(p -> deals(p, DAYS)));
        LocalDate end = START.plusDays(DAYS);

        double usual = sold(forecaster, all, p -> deals(p, DAYS));
        double dealt =
                sold(forecaster, all, p -> deals(p, DAYS).withDeals(List.of(Event.of("Deal", end, end.plusDays(27)))));
        assertThat(dealt / usual).isCloseTo(3, within(0.3));
        assertThat(usual)
                .isCloseTo(
                        28
                                * IntStream.range(0, PRODUCTS)
                                        .mapToDouble(p -> rate(p))
                                        .sum(),
                        within(250.0));
    }

    @Test
    void dealsThatDoNothingAreTakenForChance() {
        List<DemandSeries> all = each(p -> series(p, day -> 1.0));
        PooledForecaster forecaster = train(all, each(p -> deals(p, DAYS)));
        LocalDate end = START.plusDays(DAYS);

        double usual = sold(forecaster, all, p -> deals(p, DAYS));
        double dealt =
                sold(forecaster, all, p -> deals(p, DAYS).withDeals(List.of(Event.of("Deal", end, end.plusDays(27)))));
        assertThat(dealt / usual).isCloseTo(1, within(0.06));
    }

    @Test
    void advertisingEndedIsTakenOut() {
        List<DemandSeries> all = each(p -> series(p, day -> spend(p, day) > 0 ? 2.0 : 1.0));
        IntFunction<DemandDrivers> past = p -> DemandDrivers.none()
                .withAdvertising(
                        START,
                        IntStream.range(0, DAYS)
                                .mapToDouble(day -> spend(p, day))
                                .toArray());
        PooledForecaster forecaster = train(all, each(past));
        LocalDate end = START.plusDays(DAYS);

        double on = sold(forecaster, all, p -> past.apply(p).withAdvertising(end, constant(30)));
        double off = sold(forecaster, all, p -> past.apply(p).withAdvertising(end, constant(0)));
        assertThat(on / off).isCloseTo(2, within(0.2));
    }

    @Test
    void productThatGainsMoreThanOthersKeepsItsOwnEffect() {
        List<DemandSeries> all = each(p -> series(p, day -> deal(p, day) ? (p % 2 == 0 ? 2.0 : 5.0) : 1.0));
        PooledForecaster forecaster = train(all, each(p -> deals(p, DAYS)));
        LocalDate end = START.plusDays(DAYS);
        DemandDrivers dealt = deals(9, DAYS).withDeals(List.of(Event.of("Deal", end, end.plusDays(27))));

        double with = forecaster
                .forecast(all.get(9), FOUR_WEEKS, ProductTraits.unknown(), dealt)
                .mean(3);
        double without = forecaster
                .forecast(all.get(9), FOUR_WEEKS, ProductTraits.unknown(), deals(9, DAYS))
                .mean(3);
        assertThat(with / without).isBetween(4.0, 6.0);
    }

    @Test
    void noDriversChangeNothing() {
        List<DemandSeries> all = MadeUpSeller.days(30, 200);
        PooledForecaster plain = MadeUpSeller.train(all, 28);
        PooledForecaster none = train(all, Collections.nCopies(30, DemandDrivers.none()));

        assertThat(sold(none, all, p -> DemandDrivers.none())).isEqualTo(sold(plain, all, p -> DemandDrivers.none()));
    }

    @Test
    void explanationNamesTheDeal() {
        List<DemandSeries> all = each(p -> series(p, day -> deal(p, day) ? 3.0 : 1.0));
        PooledForecaster forecaster = train(all, each(p -> deals(p, DAYS)));
        LocalDate end = START.plusDays(DAYS);
        DemandDrivers dealt = deals(9, DAYS).withDeals(List.of(Event.on("Deal", end)));

        assertThat(forecaster
                        .forecast(all.get(9), FOUR_WEEKS, ProductTraits.unknown(), dealt)
                        .explanation()
                        .notes())
                .anyMatch(note -> note.startsWith("a deal ahead sells up to "));
    }

    @Test
    void impossibleDriversAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemandDrivers.none().withPrices(START, 9, 0))
                .withMessageContaining("price of 2025-01-07 is 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemandDrivers.none().withAdvertising(START, -1))
                .withMessageContaining("advertising of 2025-01-06 is -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SellerDemand.of(MadeUpSeller.ACCOUNT, MadeUpSeller.days(3, 50))
                        .withDrivers(List.of(DemandDrivers.none())))
                .withMessageContaining("drivers are 1 and series 3");
    }
}
