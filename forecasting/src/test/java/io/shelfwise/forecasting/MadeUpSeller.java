package io.shelfwise.forecasting;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sellers for tests, by seed: products of different pace that share a calendar. */
final class MadeUpSeller {

    static final SellerAccount ACCOUNT = SellerAccount.of("made-up", "SELLER");

    private MadeUpSeller() {}

    /** Days whose weekends bring 40 % of other days; paces from one unit in three days to twenty a day. */
    static List<DemandSeries> days(int products, int days) {
        List<DemandSeries> all = new ArrayList<>();
        for (int p = 0; p < products; p++) {
            double rate = 0.3 * Math.pow(60, p / (double) products);
            all.add(SampleDemand.series(SampleDemand.poisson(p, days, day -> rate * (day % 7 < 5 ? 1 : 0.4))));
        }
        return all;
    }

    /** Periods of about a hundred units, more in the one half of the season than in the other. */
    static List<DemandSeries> seasonal(Frequency frequency, int products, int periods) {
        List<DemandSeries> all = new ArrayList<>();
        for (int p = 0; p < products; p++) {
            double rate = 60 + 10 * p;
            all.add(DemandSeries.of(
                    frequency,
                    LocalDate.of(2020, 1, 6),
                    SampleDemand.poisson(p, periods, i -> rate * (1 + seasonal(frequency, i)))));
        }
        return all;
    }

    private static double seasonal(Frequency frequency, int period) {
        return 0.6 * Math.sin(2 * Math.PI * period / frequency.season());
    }

    static List<DemandSeries> each(List<DemandSeries> all, UnaryOperator<DemandSeries> change) {
        return all.stream().map(change).toList();
    }

    static PooledForecaster train(List<DemandSeries> all, int horizon) {
        return PooledForecaster.train(SellerDemand.of(ACCOUNT, all), Horizon.periods(horizon));
    }
}
