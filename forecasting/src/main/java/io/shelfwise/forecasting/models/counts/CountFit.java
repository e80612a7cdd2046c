package io.shelfwise.forecasting.models.counts;

import io.shelfwise.forecasting.models.PointFit;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** The level of {@link DynamicCounts} after the last count, carried on: its mean stays, its variance grows. */
final class CountFit implements PointFit {

    private final double level;
    private final double dispersion;
    private final double doubt;
    private final double drift;
    private final double discount;
    private final double lot;
    private final IntToDoubleFunction exposure;

    CountFit(LevelAverage average, double lot, IntToDoubleFunction exposure) {
        this.level = average.level();
        this.dispersion = average.dispersion();
        this.doubt = average.doubt();
        this.drift = average.drift();
        this.discount = average.discount();
        this.lot = lot;
        this.exposure = exposure;
    }

    @Override
    public double mean(int step) {
        return lot * level * exposure.applyAsDouble(step);
    }

    /** {@inheritDoc} Chance within periods, doubt about the level today, and each step of the walk in all that follow. */
    @Override
    public double variance(int from, int to) {
        double after = 0;
        double walked = 0;
        for (int step = to - 1; step >= from; step--) {
            after += exposure.applyAsDouble(step);
            walked += after * after;
        }
        walked += from * after * after;
        return lot * lot * (dispersion * level * after + doubt * after * after + drift * walked);
    }

    @Override
    public List<String> notes() {
        return List.of(String.format(
                Locale.ROOT,
                "level discounted by %.3g a period, counts %.3g times as scattered as Poisson's",
                discount,
                dispersion));
    }
}
