package io.shelfwise.forecasting.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.Forecaster;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BacktestPropertyTest {

    private static final int LENGTH = 40;

    @Property(tries = 200)
    void theUnitOfMeasureNeverMatters(
            @ForAll @Size(LENGTH) List<@IntRange(max = 50) Integer> units,
            @ForAll @IntRange(min = 2, max = 64) int factor) {
        Measures one = measures(series(units, 1), FixedForecast.of(5, 4, 20));
        Measures many = measures(series(units, factor), FixedForecast.of(5 * factor, 4 * factor, 20 * factor));

        for (Measure measure : Measure.values()) {
            assertThat(many.value(measure).isPresent())
                    .isEqualTo(one.value(measure).isPresent());
            one.value(measure)
                    .ifPresent(value -> assertThat(many.value(measure).getAsDouble())
                            .as(measure.label())
                            .isCloseTo(value, within(1e-9 * (1 + Math.abs(value)))));
        }
    }

    @Property(tries = 200)
    void whatWasSoldOutOfStockNeverMatters(
            @ForAll @Size(LENGTH) List<@IntRange(max = 50) Integer> units,
            @ForAll @Size(LENGTH) boolean[] inStock,
            @ForAll @IntRange(max = 1000) int other) {
        double[] changed = new double[LENGTH];
        Arrays.setAll(changed, i -> inStock[i] ? units.get(i) : other);
        Forecaster fixed = FixedForecast.of(5, 4, 20);
        Measures before = measures(series(units, 1).withInStock(inStock), fixed);
        Measures after = measures(DemandSeries.daily(LocalDate.EPOCH, changed).withInStock(inStock), fixed);

        for (Measure measure : Measure.values()) {
            assertThat(after.value(measure)).as(measure.label()).isEqualTo(before.value(measure));
        }
        assertThat(after.levels()).isEqualTo(before.levels());
    }

    @Property(tries = 200)
    void belowNeverExceedsWithinAndFillNeverExceedsOne(@ForAll @Size(LENGTH) List<@IntRange(max = 50) Integer> units) {
        Measures measures = measures(series(units, 1), FixedForecast.of(5, 4, 20));

        for (LevelMeasures level : measures.levels()) {
            assertThat(level.shareBelow() > level.shareWithin()).isFalse();
            assertThat(level.fillRate() > 1).isFalse();
            assertThat(level.scaledPinball() < 0).isFalse();
        }
    }

    private static DemandSeries series(List<Integer> units, int factor) {
        return DemandSeries.daily(
                LocalDate.EPOCH,
                units.stream().mapToDouble(u -> (double) u * factor).toArray());
    }

    private static Measures measures(DemandSeries series, Forecaster forecaster) {
        return Backtest.of(RollingOrigins.of(2, 7))
                .run(Map.of("A", series), forecaster)
                .overall();
    }
}
