package io.shelfwise.forecasting.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VelocityTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Test
    void countsDaysInStockOnly() {
        DemandSeries demand = DemandSeries.daily(START, 2, 4, 0, 8).withInStock(true, true, false, true);
        Velocity velocity = Velocity.of(demand, List.of(new VelocityWindow(2, 0.25), new VelocityWindow(4, 0.75)));
        assertThat(velocity.windows().get(0).perDay()).hasValue(8);
        assertThat(velocity.windows().get(1).perDay()).hasValue(14.0 / 3);
        assertThat(velocity.perDay()).hasValue(5.5);
        assertThat(velocity.reasons())
                .containsExactly(
                        "last 2 days: 8 units in 1 day in stock, 8 a day, weight 0.25",
                        "last 4 days: 14 units in 3 days in stock, 4.67 a day, weight 0.75");
    }

    @Test
    void aDayPartlyInStockCountsInPart() {
        DemandSeries demand = DemandSeries.daily(START, 3, 3).withInStockShares(0.5, 1);
        assertThat(Velocity.of(demand, List.of(new VelocityWindow(7, 1))).perDay())
                .hasValue(4);
    }

    @Test
    void aWindowOutOfStockHandsItsWeightOn() {
        boolean[] inStock = new boolean[30];
        Arrays.fill(inStock, 0, 20, true);
        double[] units = new double[30];
        Arrays.fill(units, 0, 20, 3);
        Velocity velocity = Velocity.of(DemandSeries.daily(START, units).withInStock(inStock));
        assertThat(velocity.windows().get(0).perDay()).isEmpty();
        assertThat(velocity.perDay().orElseThrow()).isCloseTo(3, within(1e-12));
        assertThat(velocity.reasons()).first().isEqualTo("last 7 days: no day in stock, weight 0.25");
    }

    @Test
    void nothingKnownIsNoVelocityRatherThanNone() {
        Velocity velocity = Velocity.of(DemandSeries.daily(START));
        assertThat(velocity.perDay()).isEmpty();
        assertThat(velocity.peak()).isEmpty();
        assertThat(Velocity.of(DemandSeries.daily(START, 0, 0)).perDay()).hasValue(0);
    }

    @Test
    void thePeakIsTheBestWeekInStockOfTheLastYear() {
        double[] units = new double[400];
        Arrays.fill(units, 1);
        Arrays.fill(units, 0, 7, 50);
        Arrays.fill(units, 200, 207, 9);
        WindowVelocity peak =
                Velocity.of(DemandSeries.daily(START, units)).peak().orElseThrow();
        assertThat(peak.first()).isEqualTo(START.plusDays(200));
        assertThat(peak.end()).isEqualTo(START.plusDays(207));
        assertThat(peak.perDay()).hasValue(9);
        assertThat(peak.days()).isEqualTo(7);
    }

    @Test
    void aPeakNeedsFourDaysInStockOfSeven() {
        double[] units = new double[14];
        boolean[] inStock = new boolean[14];
        Arrays.fill(units, 0, 3, 100);
        Arrays.fill(inStock, 0, 3, true);
        Arrays.fill(units, 7, 14, 2);
        Arrays.fill(inStock, 7, 14, true);
        WindowVelocity peak = Velocity.of(DemandSeries.daily(START, units).withInStock(inStock))
                .peak()
                .orElseThrow();
        assertThat(peak.perDay()).hasValue(2);
        assertThat(peak.end()).isEqualTo(START.plusDays(14));
    }

    @Test
    void refusesWeeksAndMixesWithoutWeight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Velocity.of(DemandSeries.of(Frequency.WEEKLY, START, 1, 2)))
                .withMessageContaining("P7D");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Velocity.of(DemandSeries.daily(START, 1), List.of(new VelocityWindow(7, 0))))
                .withMessageContaining("weight");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VelocityWindow(0, 1))
                .withMessageContaining("0 days");
    }
}
