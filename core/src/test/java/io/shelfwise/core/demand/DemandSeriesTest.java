package io.shelfwise.core.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandSeriesTest {

    private static final LocalDate START = LocalDate.of(2025, 2, 27);

    @Test
    void salesAreLaidOutByDayAndMissingDaysAreZero() {
        DemandSeries series = DemandSeries.daily(
                START, START.plusDays(4), List.of(sale(3, 2), sale(0, 5), sale(3, 1), sale(-1, 9), sale(4, 9)));

        assertThat(series.units()).containsExactly(5, 0, 0, 3);
        assertThat(series.end()).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(series.length()).isEqualTo(4);
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemandSeries.daily(START, START.minusDays(1), List.of()))
                .withMessageContaining("2025-02-26")
                .withMessageContaining("2025-02-27");
    }

    @Test
    void valuesThatAreNoDemandAreRefusedWithTheirDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemandSeries.daily(START, 1, -2))
                .withMessage("units[1] is -2.0 (2025-02-28); give finite numbers, at least 0");
        assertThatIllegalArgumentException().isThrownBy(() -> DemandSeries.daily(START, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> DemandSeries.daily(START, Double.POSITIVE_INFINITY));
    }

    @Test
    void everyDayCountsAsInStockUntilSomethingIsKnown() {
        DemandSeries series = DemandSeries.daily(START, 1, 2);

        assertThat(series.knowsStock()).isFalse();
        assertThat(series.inStock(1)).isTrue();
        DemandSeries known = series.withInStock(true, false);
        assertThat(known.knowsStock()).isTrue();
        assertThat(known.inStock(1)).isFalse();
    }

    @Test
    void stockNeedsOneValueADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemandSeries.daily(START, 1, 2).withInStock(true))
                .withMessage("inStock has 1 days, the series 2; give one value a day");
    }

    @Test
    void theLastDaysKeepTheirDatesAndStock() {
        DemandSeries last = DemandSeries.daily(START, 1, 2, 3)
                .withInStock(true, false, true)
                .last(2);

        assertThat(last)
                .isEqualTo(DemandSeries.daily(START.plusDays(1), 2, 3).withInStock(false, true))
                .hasSameHashCodeAs(DemandSeries.daily(START.plusDays(1), 2, 3));
        assertThat(last.last(99)).isEqualTo(last);
        assertThat(last.last(0).length()).isZero();
    }

    @Test
    void aSliceBeyondTheSeriesIsRefusedRatherThanFilledWithZeros() {
        DemandSeries series = DemandSeries.daily(START, 1, 2, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> series.slice(1, 4))
                .withMessage("from is 1 and to 4; give a range within 0 to 3");
        assertThatIllegalArgumentException().isThrownBy(() -> series.slice(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> series.slice(2, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series.last(-1))
                .withMessage("days is -1; give at least 0");
    }

    @Test
    void sumsOfTheLastDaysStopAtTheStart() {
        DemandSeries series = DemandSeries.daily(START, 1, 2, 4);

        assertThat(series.sumOfLast(2)).isEqualTo(6);
        assertThat(series.sumOfLast(99)).isEqualTo(7);
        assertThat(series.sumOfLast(0)).isZero();
    }

    @Test
    void dayHalfInStockAndHalfOfThatBuyableCountsAsAQuarter() {
        DemandSeries series = DemandSeries.daily(START, 1, 2, 4).withInStockShares(0.5, 0, 1);

        DemandSeries buyable = series.withBuyableShares(0.5, 1, 0);
        assertThat(buyable.inStockShare(0)).isEqualTo(0.25);
        assertThat(buyable.inStockShare(1)).isZero();
        assertThat(buyable.inStock(2)).isFalse();
    }

    @Test
    void otherChannelsAddOnTheDaysTheyShare() {
        DemandSeries series = DemandSeries.daily(START, 1, 2, 4).withInStock(true, false, true);
        DemandSeries channel = DemandSeries.daily(START.plusDays(1), 10, 20, 30);

        assertThat(series.plus(channel))
                .isEqualTo(DemandSeries.daily(START, 1, 12, 24).withInStock(true, false, true));
    }

    @Test
    void weeksThatBeginOnOtherDaysAreNotAdded() {
        DemandSeries weeks = DemandSeries.of(Frequency.WEEKLY, START, 1, 2, 3);
        DemandSeries shifted = DemandSeries.of(Frequency.WEEKLY, START.plusDays(2), 1, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> weeks.plus(shifted))
                .withMessageContaining("same days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weeks.plus(DemandSeries.daily(START, 1)))
                .withMessageContaining("same frequency");
    }

    @Test
    void storedSeriesIsReadBackAlike() throws IOException, ClassNotFoundException {
        DemandSeries series = DemandSeries.daily(START, 1, 2, 4).withInStockShares(0.5, 0, 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(series);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(series);
        }
    }

    @Test
    void callersCannotReachTheInside() {
        double[] units = {1, 2};
        boolean[] stock = {true, true};
        DemandSeries series = DemandSeries.daily(START, units).withInStock(stock);
        units[0] = 9;
        stock[0] = false;
        series.units()[1] = 9;

        assertThat(series).isEqualTo(DemandSeries.daily(START, 1, 2).withInStock(true, true));
    }

    @Test
    void negativeSalesAreRefusedWithSkuAndDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sale(1, -3))
                .withMessage("units is -3 for MUG on 2025-02-28; give at least 0");
    }

    private static DailySales sale(int day, long units) {
        return new DailySales(Marketplace.UK, Sku.of("MUG"), START.plusDays(day), units);
    }
}
