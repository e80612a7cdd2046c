package io.shelfwise.costing.fees;

import static io.shelfwise.costing.fees.FeeInputs.BUNDLED;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FeeSchedulePropertyTest {

    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);

    /** Up to 20 lb within the limits of standard size, the card never falls. */
    @Property
    void heavierStandardUnitsNeverCostLess(
            @ForAll @IntRange(min = 1, max = 32_000) int one, @ForAll @IntRange(min = 1, max = 32_000) int other) {
        assertThat(standard(Math.max(one, other))).isGreaterThanOrEqualTo(standard(Math.min(one, other)));
    }

    /** Marginal rates never make a dearer unit cheaper; whole-price tiers may not either, since their rates rise. */
    @Property
    void aDearerNecklaceNeverPaysLess(
            @ForAll @IntRange(max = 100_000) int one, @ForAll @IntRange(max = 100_000) int other) {
        assertThat(necklace(Math.max(one, other))).isGreaterThanOrEqualTo(necklace(Math.min(one, other)));
    }

    /** Storage is by volume and month, so neither more units nor more months make it cheaper. */
    @Property
    void moreUnitsOrMoreMonthsNeverCostLessToStore(
            @ForAll @IntRange(min = 1, max = 500) int units,
            @ForAll @IntRange(max = 500) int more,
            @ForAll @IntRange(max = 14) int months) {
        assertThat(storage(units + more, months)).isGreaterThanOrEqualTo(storage(units, months));
        assertThat(storage(units, months + 1)).isGreaterThanOrEqualTo(storage(units, months));
    }

    /** The surcharge by age rises from band to band. */
    @Property
    void olderStockNeverPaysLess(@ForAll @IntRange(max = 800) int one, @ForAll @IntRange(max = 800) int other) {
        assertThat(aged(Math.max(one, other))).isGreaterThanOrEqualTo(aged(Math.min(one, other)));
    }

    /** The same unit in ounces or pounds and inches, or in grams and centimetres. */
    @Property
    void theUnitOfMeasureMakesNoDifference(
            @ForAll @IntRange(min = 1, max = 2_000) int ounces,
            @ForAll @IntRange(min = 1, max = 400) int length,
            @ForAll @IntRange(min = 1, max = 200) int width,
            @ForAll @IntRange(min = 1, max = 200) int height) {
        BigDecimal weight = BigDecimal.valueOf(ounces);
        List<BigDecimal> inches = List.of(quarters(length), quarters(width), quarters(height));
        List<BigDecimal> centimetres =
                inches.stream().map(LengthUnit.INCH::toCentimetres).toList();

        FeeEstimate imperial = estimate(inches, LengthUnit.INCH, weight, WeightUnit.OUNCE);

        assertThat(estimate(centimetres, LengthUnit.CENTIMETRE, WeightUnit.OUNCE.toGrams(weight), WeightUnit.GRAM))
                .isEqualTo(imperial);
        assertThat(estimate(inches, LengthUnit.INCH, weight.multiply(new BigDecimal("0.0625")), WeightUnit.POUND))
                .isEqualTo(imperial);
    }

    /** Whatever the product, an estimate answers: covered with a rule, or not with a reason. */
    @Property
    void everyFeeHasARuleOrAReason(
            @ForAll @IntRange(min = 0, max = 22) int marketplace,
            @ForAll @IntRange(min = -3000, max = 1500) int days,
            @ForAll @IntRange(min = 1, max = 100_000) int grams,
            @ForAll @IntRange(min = 1, max = 300) int side,
            @ForAll @IntRange(max = 100_000) int price) {
        Marketplace where = Marketplace.known().get(marketplace);
        FeeInput input = FeeInput.builder(where, DATE.plusDays(days))
                .sides(List.of(BigDecimal.valueOf(side), BigDecimal.TEN, BigDecimal.ONE), LengthUnit.CENTIMETRE)
                .weight(BigDecimal.valueOf(grams), WeightUnit.GRAM)
                .price(new Money(price, where.currency()))
                .category("Home & Kitchen")
                .storageMonths(2)
                .ageDays(days + 3000)
                .daysOfSupply30(BigDecimal.TEN)
                .daysOfSupply90(BigDecimal.TEN)
                .also(FeeType.REMOVAL, FeeType.INBOUND_PLACEMENT, FeeType.RETURNS_PROCESSING)
                .build();

        assertThat(BUNDLED.estimate(input).fees()).allSatisfy(fee -> {
            assertThat(fee.rule().isEmpty()).isNotEqualTo(fee.covered());
            assertThat(fee.reason().isEmpty()).isEqualTo(fee.covered());
        });
    }

    private static BigDecimal storage(int units, int months) {
        return BUNDLED.fee(
                        FeeType.MONTHLY_STORAGE,
                        FeeInputs.us("2026-06-01", "15x12x0.75 in", "1 lb", "20.00")
                                .quantity(units)
                                .storageMonths(months)
                                .build())
                .amount()
                .orElseThrow()
                .amount();
    }

    private static BigDecimal aged(int days) {
        return BUNDLED.fee(
                        FeeType.AGED_INVENTORY,
                        FeeInputs.us("2026-06-15", "15x12x6 in", "1 lb", "20.00")
                                .ageDays(days)
                                .build())
                .amount()
                .orElseThrow()
                .amount();
    }

    private static Money standardFee(FeeInput input) {
        return BUNDLED.fee(FeeType.FBA_FULFILLMENT, input).amount().orElseThrow();
    }

    private static BigDecimal standard(int hundredthsOfAnOunce) {
        return standardFee(FeeInputs.us("2026-06-01", "15x12x0.75 in", "1 oz", "20.00")
                        .weight(BigDecimal.valueOf(hundredthsOfAnOunce, 2), WeightUnit.OUNCE)
                        .build())
                .amount();
    }

    private static BigDecimal necklace(int cents) {
        FeeInput input = FeeInput.builder(Marketplace.US, DATE)
                .category("Jewelry")
                .price(new Money(cents, Marketplace.US.currency()))
                .build();
        return BUNDLED.fee(FeeType.REFERRAL, input).amount().orElseThrow().amount();
    }

    private static FeeEstimate estimate(
            List<BigDecimal> sides, LengthUnit length, BigDecimal weight, WeightUnit weightUnit) {
        return BUNDLED.estimate(FeeInput.builder(Marketplace.US, DATE)
                .sides(sides, length)
                .weight(weight, weightUnit)
                .price(Money.of(new BigDecimal("20.00"), Marketplace.US.currency()))
                .storageMonths(1)
                .build());
    }

    private static BigDecimal quarters(int count) {
        return BigDecimal.valueOf(count).multiply(new BigDecimal("0.25"));
    }
}
