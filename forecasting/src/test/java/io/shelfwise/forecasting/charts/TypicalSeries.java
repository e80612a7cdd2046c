package io.shelfwise.forecasting.charts;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.PooledForecaster;
import io.shelfwise.forecasting.SellerDemand;
import io.shelfwise.forecasting.events.EventCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/**
 * A made-up series of a kind that sellers know, by seed.
 *
 * @param past as much of it as is shown
 * @param forecast made from all of it
 * @param came the days after it, as the same process went on
 * @param other a forecast by less knowledge
 */
@SuppressWarnings("ArrayRecordComponent")
record TypicalSeries(
        String title,
        DemandSeries past,
        ForecastDistribution forecast,
        double[] came,
        Optional<ForecastDistribution> other,
        String otherName) {

    private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);
    private static final int AHEAD = 28;

    boolean showsStock() {
        return past.knowsStock();
    }

    static TypicalSeries steady() {
        double[] week = {1.1, 1.2, 1.1, 1.0, 0.9, 0.6, 1.1};
        double[] all = poisson(3, 210 + AHEAD, day -> 14 * week[day % 7]);
        DemandSeries past = DemandSeries.daily(MONDAY, Arrays.copyOf(all, 210));
        return plain("A steady seller with a pattern of the week", past, all, 84);
    }

    static TypicalSeries intermittent() {
        Random sizes = new Random(5);
        double[] all = poisson(11, 240 + AHEAD, day -> 0.22);
        Arrays.setAll(all, day -> all[day] > 0 ? all[day] + sizes.nextInt(3) : 0);
        DemandSeries past = DemandSeries.daily(MONDAY, Arrays.copyOf(all, 240));
        return plain("A slow seller: a sale every five days or so", past, all, 112);
    }

    static TypicalSeries stockouts() {
        int days = 196;
        double[] all = poisson(21, days + AHEAD, day -> 9);
        boolean[] inStock = new boolean[days];
        for (int day = 0; day < days; day++) {
            inStock[day] = !((day >= 130 && day < 144) || (day >= 172 && day < 190));
            all[day] = inStock[day] ? all[day] : 0;
        }
        DemandSeries sold = DemandSeries.daily(MONDAY, Arrays.copyOf(all, days));
        DemandSeries known = sold.withInStock(inStock);
        boolean[] always = new boolean[days];
        Arrays.fill(always, true);
        Forecaster automatic = Forecasters.automatic();
        return new TypicalSeries(
                "Days out of stock are left out",
                known.last(98),
                automatic.forecast(known, Horizon.days(AHEAD)),
                Arrays.copyOfRange(all, days, all.length),
                Optional.of(automatic.forecast(sold.withInStock(always), Horizon.days(AHEAD))),
                "mean, had they counted");
    }

    /** One product of thirty that share a Christmas, four times as brisk as the rest of the year. */
    static TypicalSeries christmas() {
        LocalDate start = LocalDate.of(2024, 10, 1);
        int days = (int) (LocalDate.of(2025, 11, 24).toEpochDay() - start.toEpochDay());
        List<DemandSeries> seller = new ArrayList<>();
        double[] shown = {};
        for (int product = 0; product < 30; product++) {
            double rate = 2 + product % 4;
            double[] all = poisson(100 + product, days + 42, day -> rate * christmas(start.plusDays(day)));
            seller.add(DemandSeries.daily(start, Arrays.copyOf(all, days)));
            shown = all;
        }
        DemandSeries last = seller.get(29);
        Horizon horizon = Horizon.days(42);
        SellerDemand demand = SellerDemand.of(SellerAccount.of("made-up", "SELLER"), seller);
        ForecastDistribution blind = PooledForecaster.train(demand, horizon).forecast(last, horizon);
        EventCalendar britain = EventCalendar.of("GB");
        return new TypicalSeries(
                "Christmas, learnt from one Christmas of thirty products",
                last,
                PooledForecaster.train(demand.withEvents(britain), horizon).forecast(last, horizon),
                Arrays.copyOfRange(shown, days, shown.length),
                Optional.of(blind),
                "mean without events");
    }

    private static double christmas(LocalDate date) {
        int day = date.getDayOfMonth();
        boolean before = date.getMonthValue() == 12 && day <= 24;
        return before ? 4 : date.getMonthValue() == 12 && day < 29 ? 0.5 : 1;
    }

    private static TypicalSeries plain(String title, DemandSeries past, double[] all, int shown) {
        return new TypicalSeries(
                title,
                past.last(shown),
                Forecasters.automatic().forecast(past, Horizon.days(AHEAD)),
                Arrays.copyOfRange(all, past.length(), all.length),
                Optional.empty(),
                "");
    }

    private static double[] poisson(long seed, int days, IntToDoubleFunction rate) {
        Random random = new Random(seed);
        double[] units = new double[days];
        for (int day = 0; day < days; day++) {
            double limit = Math.exp(-rate.applyAsDouble(day));
            for (double left = random.nextDouble(); left > limit; left *= random.nextDouble()) {
                units[day]++;
            }
        }
        return units;
    }
}
