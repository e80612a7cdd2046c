package io.shelfwise.forecasting.aging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.economics.AgeCharge;
import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;
import io.shelfwise.forecasting.coverage.Steady;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgeProjectionTest {

    private static final AgeTier FIRST = new AgeTier(181, 210);
    private static final AgeTier SECOND = new AgeTier(211, 240);
    private static final AgeTier OLDEST = new AgeTier(456, AgeTier.OPEN);
    private static final AgeCharges TIERS = AgeCharges.unknown(AgeTier.surcharged());

    @Test
    void layersAreUsedUpFirstInFirstOut() {
        AgeProjection ages = AgeProjection.of(Steady.of("2026-09-01", 75, 1), marchAndMay(), TIERS);

        assertThat(ages.assessments())
                .extracting(AgeAssessment::date)
                .containsExactly(day("2026-09-15"), day("2026-10-15"), day("2026-11-15"));
        assertThat(ages.assessments().get(0).units(FIRST)).isEqualTo(new TierUnits(FIRST, 16, 16, 16, 16));
        assertThat(ages.assessments().get(1).units(FIRST).high()).isZero();
        assertThat(ages.assessments().get(1).unitsLeft()).isEqualTo(36);
        assertThat(ages.assessments().get(2).units(FIRST).low()).isEqualTo(5);
        assertThat(ages.crossings())
                .containsExactly(new TierCrossing(FIRST, day("2026-09-15"), Optional.of(day("2026-09-15"))));
    }

    @Test
    void anAssessmentComesBeforeTheSalesOfItsDay() {
        List<AgeLayer> layers = List.of(AgeLayer.received(day("2026-03-01"), 10));
        AgeProjection ages = AgeProjection.of(Steady.of("2026-09-15", 30, 10), layers, TIERS);

        assertThat(ages.assessments().get(0).unitsLeft()).isEqualTo(10);
        assertThat(ages.assessments().get(1).unitsLeft()).isZero();
    }

    @Test
    void stockToComeAgesFromItsDayAndCannotBeSoldBefore() {
        List<AgeLayer> layers =
                List.of(AgeLayer.received(day("2026-03-01"), 10), AgeLayer.received(day("2026-09-21"), 40));
        AgeProjection ages = AgeProjection.of(Steady.of("2026-09-01", 60, 1), layers, TIERS);

        // 10 are sold by 10 September, nothing until the 20th; 24 from the 21st to 14 October
        assertThat(ages.assessments().get(0).unitsLeft()).isZero();
        assertThat(ages.assessments().get(1).unitsLeft()).isEqualTo(16);
    }

    @Test
    void whatMayBeSoldMakesABand() {
        ForecastDistribution forecast = Steady.uncertain("2026-09-01", 60, 3);
        List<AgeLayer> layers = List.of(AgeLayer.received(day("2026-03-01"), 60));
        TierUnits units =
                AgeProjection.of(forecast, layers, TIERS).assessments().get(0).units(FIRST);

        double sold = forecast.sumOver(Window.firstDays(14)).mean();
        assertThat(units.low()).isEqualTo(units.high()).isCloseTo(60 - sold, within(1.0));
        assertThat(units.least()).isLessThan(units.low() - 5);
        assertThat(units.most()).isGreaterThan(units.high() + 5);
    }

    @Test
    void aBucketBoundsTheDayOfReceipt() {
        AgeLayer layer = AgeLayer.aged(day("2026-10-01"), new AgeTier(181, 270), 12);

        assertThat(layer).isEqualTo(new AgeLayer(day("2026-01-04"), day("2026-04-03"), 12));

        AgeProjection ages = AgeProjection.withoutSales(day("2026-10-01"), 31, List.of(layer), TIERS);
        AgeAssessment next = ages.assessments().get(0);
        // 195 to 284 days old on the 15th
        assertThat(next.units(FIRST)).isEqualTo(new TierUnits(FIRST, 0, 12, 0, 12));
        assertThat(next.units(SECOND)).isEqualTo(new TierUnits(SECOND, 0, 12, 0, 12));
        assertThat(next.units(new AgeTier(301, 330)).high()).isZero();
        assertThat(ages.crossings().get(0).sure()).isEmpty();
    }

    @Test
    void chargesAreAsLowAndAsHighAsTheBoundsMakeThem() {
        AgeCharges charges = AgeCharges.of(Map.of(
                FIRST, new AgeCharge(usd("0.10"), "made up"),
                SECOND, new AgeCharge(usd("0.30"), "made up")));
        LocalDate start = day("2026-10-01");
        List<AgeLayer> layers = List.of(
                AgeLayer.received(day("2026-04-10"), 10), // 188 days old on the 15th
                AgeLayer.aged(start, new AgeTier(180, 200), 20), // 194 to 214
                AgeLayer.aged(start, new AgeTier(160, 180), 5)); // 174 to 194

        AgeProjection ages = AgeProjection.withoutSales(start, 31, layers, charges);

        AmountRange range = ages.surcharge().orElseThrow();
        assertThat(range.low()).isEqualTo(usd("3.00"));
        assertThat(range.high()).isEqualTo(usd("7.50"));
        assertThat(ages.isCovered()).isTrue();
    }

    @Test
    void aChargeThatIsNotKnownIsFlaggedAndNotGuessed() {
        AgeProjection ages = AgeProjection.withoutSales(day("2026-10-01"), 31, List.of(layer("2026-03-20", 4)), TIERS);

        assertThat(ages.isCovered()).isFalse();
        assertThat(ages.assessments().get(0).uncovered()).containsExactly(FIRST);
        assertThat(ages.surcharge()).isEmpty();
    }

    @Test
    void anOpenBucketIsOfTheOldestTier() {
        AgeLayer layer = AgeLayer.aged(day("2026-10-01"), OLDEST, 3);
        AgeProjection ages = AgeProjection.withoutSales(day("2026-10-01"), 31, List.of(layer), TIERS);

        assertThat(ages.assessments().get(0).units(OLDEST).low()).isEqualTo(3);
    }

    @Test
    void badInputIsNamed() {
        assertThatThrownBy(() -> new AgeLayer(day("2026-01-02"), day("2026-01-01"), 1))
                .hasMessageContaining("2026-01-02 to 2026-01-01");
        assertThatThrownBy(() -> layer("2026-01-02", -1)).hasMessageContaining("units is -1.0");
        AgeAssessment next = AgeProjection.withoutSales(day("2026-10-01"), 31, List.of(), TIERS)
                .assessments()
                .get(0);
        assertThatThrownBy(() -> next.units(new AgeTier(1, 2))).hasMessageContaining("tier is 1-2", "181-210");
    }

    static UnitAmount usd(String amount) {
        return UnitAmount.of(new BigDecimal(amount), Currency.getInstance("USD"));
    }

    static String cents(UnitAmount amount) {
        return amount.round(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<AgeLayer> marchAndMay() {
        return List.of(layer("2026-03-01", 30), layer("2026-05-01", 50));
    }

    private static AgeLayer layer(String day, double units) {
        return AgeLayer.received(day(day), units);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
