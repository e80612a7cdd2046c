package io.shelfwise.forecasting.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.forecasting.ForecastDistribution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DaysOfSupplyTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Currency USD = Currency.getInstance("USD");
    private static final LowInventoryRule RULE = LowInventoryRule.unitedStates();

    @Test
    void fourSnapshotsOverTheSalesOfTwentyEightDays() {
        List<SupplyWeek> weeks = List.of(
                new SupplyWeek(100, 28), new SupplyWeek(80, 28), new SupplyWeek(60, 28), new SupplyWeek(40, 28));

        HistoricalDaysOfSupply supply = HistoricalDaysOfSupply.of(weeks);

        assertThat(supply.shortTerm()).hasValue(17.5);
        assertThat(supply.longTerm()).isEmpty();
    }

    @Test
    void thirteenSnapshotsOverTheSalesOfNinetyOneDays() {
        List<SupplyWeek> weeks = new ArrayList<>(weeks(9, 260, 35));
        weeks.addAll(weeks(4, 130, 35));

        HistoricalDaysOfSupply supply = HistoricalDaysOfSupply.of(weeks);

        // (9 * 260 + 4 * 130) / 13 = 220 over 5 a day
        assertThat(supply.longTerm()).hasValue(44);
        assertThat(supply.shortTerm()).hasValue(26);
    }

    @Test
    void withoutSalesThereIsNoFigure() {
        assertThat(HistoricalDaysOfSupply.of(weeks(13, 50, 0)))
                .isEqualTo(new HistoricalDaysOfSupply(OptionalDouble.empty(), OptionalDouble.empty()));
    }

    @Test
    void theFeeNeedsBothFiguresLowAndGoesByTheGreater() {
        // 60 and 100 on hand at 35 a week: 12 days lately, 12 or more before
        List<SupplyWeek> low = new ArrayList<>(weeks(9, 100, 35));
        low.addAll(weeks(4, 60, 35));
        LowInventoryVerdict verdict = RULE.assess(low, START, SupplyExemptions.none());

        assertThat(verdict.supply().shortTerm()).hasValue(12);
        assertThat(verdict.supply().longTerm().orElseThrow()).isCloseTo(1140 / 13.0 / 5, within(1e-9));
        assertThat(verdict.band()).contains(new SupplyBand(14, 21));
        assertThat(verdict.charged()).isTrue();
        assertThat(verdict.reason()).contains("below 28 days", "14-21");

        List<SupplyWeek> oneLow = new ArrayList<>(weeks(9, 300, 35));
        oneLow.addAll(weeks(4, 60, 35));
        assertThat(RULE.assess(oneLow, START, SupplyExemptions.none()).charged())
                .isFalse();
    }

    @Test
    void bandsBeginWithTheirFirstDay() {
        assertThat(RULE.assess(weeks(13, 70, 35), START, SupplyExemptions.none())
                        .band())
                .contains(new SupplyBand(14, 21));
        assertThat(RULE.assess(weeks(13, 140, 35), START, SupplyExemptions.none())
                        .band())
                .isEmpty();
    }

    @Test
    void exemptionsAreNamed() {
        List<SupplyWeek> low = weeks(13, 60, 35);
        SupplyExemptions none = SupplyExemptions.none();

        assertThat(RULE.assess(weeks(13, 20, 19), START, none).exemption())
                .hasValueSatisfying(why -> assertThat(why).contains("fewer than 20 units"));
        assertThat(RULE.assess(low, START, none.withNewSellerUntil(START)).charged())
                .isFalse();
        assertThat(RULE.assess(low, START.plusDays(1), none.withNewSellerUntil(START))
                        .charged())
                .isTrue();
        assertThat(RULE.assess(low, START, none.withNewSelectionUntil(START)).exemption())
                .contains("new selection until 2026-09-01");
        assertThat(RULE.assess(low, START, none.withReplenishedShare(0.7)).charged())
                .isFalse();
        assertThat(RULE.assess(low, START, none.withReplenishedShare(0.69)).charged())
                .isTrue();
        assertThat(RULE.assess(low, START, none.withOther("grocery")).reason()).contains("exempt: grocery");
    }

    @Test
    void theFutureCarriesTheFiguresForward() {
        // 350 on hand and 35 a week in the past; 5 a day go on from 200
        ForecastDistribution forecast = Steady.of("2026-09-01", 35, 5);
        CoverageTimeline timeline = CoverageTimeline.of(forecast, 200, List.of(), TimelineSettings.days(35));
        DaysOfSupplyOutlook outlook =
                DaysOfSupplyOutlook.of(weeks(13, 350, 35), timeline, RULE, SupplyExemptions.none());

        assertThat(outlook.now().supply().shortTerm()).hasValue(70);
        assertThat(outlook.weeks()).hasSize(5);
        // snapshots of 165, 130, 95 and 60: 112.5 over 5 a day
        assertThat(outlook.weeks().get(3).shortTerm()).hasValue(22.5);
        assertThat(outlook.weeks().get(3).longTerm().orElseThrow()).isCloseTo((9 * 350 + 450) / 13.0 / 5, within(1e-9));
        assertThat(outlook.weeks().get(3).chanceCharged()).isZero();
        assertThat(outlook.chargedBy(0.05)).isEmpty();
    }

    @Test
    void aFeeThatFallsDueIsDatedAndPriced() {
        ForecastDistribution forecast = Steady.of("2026-09-01", 21, 5);
        CoverageTimeline timeline = CoverageTimeline.of(forecast, 105, List.of(), TimelineSettings.days(21));
        DaysOfSupplyOutlook outlook =
                DaysOfSupplyOutlook.of(weeks(13, 100, 35), timeline, RULE, SupplyExemptions.none());
        Map<SupplyBand, UnitAmount> fees = Map.of(
                new SupplyBand(0, 14), usd("0.89"),
                new SupplyBand(14, 21), usd("0.63"),
                new SupplyBand(21, 28), usd("0.32"));

        // long: (12 * 100 + 70) / 13 / 5 = 19.5, then 18.5 days; each week's 35 units pay 0.63 on the week before
        assertThat(outlook.chargedBy(0.5)).contains(START.plusDays(7));
        assertThat(outlook.weeks().get(0).chances()).containsOnlyKeys(new SupplyBand(14, 21));
        assertThat(outlook.weeks().get(2).unitsCharged()).isEmpty();
        assertThat(outlook.expectedFee(fees).orElseThrow().round(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("44.10");
        assertThat(outlook.expectedFee(Map.of())).isEmpty();
    }

    @Test
    void badInputIsNamed() {
        assertThatThrownBy(() -> new SupplyWeek(-1, 0)).hasMessageContaining("-1.0 on hand");
        assertThatThrownBy(() -> new SupplyBand(14, 14)).hasMessageContaining("14 to 14");
        assertThatThrownBy(() -> new LowInventoryRule(List.of(), 20, 0.7)).hasMessageContaining("bands are empty");
        assertThatThrownBy(() -> SupplyExemptions.none().withReplenishedShare(1.1))
                .hasMessageContaining("share is 1.1");
    }

    private static UnitAmount usd(String amount) {
        return UnitAmount.of(new BigDecimal(amount), USD);
    }

    private static List<SupplyWeek> weeks(int count, double onHand, double shipped) {
        return Collections.nCopies(count, new SupplyWeek(onHand, shipped));
    }
}
