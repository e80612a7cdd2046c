package io.shelfwise.costing.fees;

import static io.shelfwise.costing.fees.FeeInputs.amount;
import static io.shelfwise.costing.fees.FeeInputs.reason;
import static io.shelfwise.costing.fees.FeeInputs.us;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Storage, aged inventory, low inventory, removal and placement; 12 x 12 x 12 inches are one cubic foot. */
class InventoryFeesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 1, 0.56", // 12 inches do not fit the standard 8
        "2026-09-30, 1, 0.56",
        "2026-10-01, 1, 1.40",
        "2026-08-31, 3, 2.52", // 0.56 + 0.56 + 1.40
        "2026-12-01, 2, 1.96", // 1.40 + 0.56
        "2024-03-31, 1, 0.56",
        "2026-06-01, 0, 0.00",
    })
    void storageOfABulkyCubicFoot(String date, int months, String expected) {
        assertThat(amount(
                        FeeType.MONTHLY_STORAGE,
                        cubicFoot(date).storageMonths(months).build()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-01, 1.88", // 0.75 × 2.5
        "2024-03-31, 2.18", // 0.87 × 2.5 = 2.175
        "2024-04-01, 1.95", // 0.78 × 2.5
        "2026-11-01, 6.00", // 2.40 × 2.5
    })
    void storageOfStandardUnitsIsRoundedOnce(String date, String expected) {
        // 12 x 12 x 6 inches are half a cubic foot
        FeeInput input = us(date, "12x12x6 in", "1 lb", "20.00")
                .quantity(5)
                .storageMonths(1)
                .build();

        assertThat(amount(FeeType.MONTHLY_STORAGE, input)).isEqualTo(expected);
    }

    @Test
    void storageOfDangerousGoodsAndOfUncoveredMonths() {
        FeeInputBuilder input = us("2026-06-01", "12x12x6 in", "1 lb", "20.00")
                .quantity(2)
                .dangerousGoods(true)
                .storageMonths(1);

        assertThat(amount(FeeType.MONTHLY_STORAGE, input.build())).isEqualTo("0.99");
        assertThat(reason(
                        FeeType.MONTHLY_STORAGE,
                        us("2021-06-01", "12x12x6 in", "1 lb", "20.00")
                                .storageMonths(1)
                                .build()))
                .contains("2021-06-01");
    }

    @Test
    void storageGoesByItsOwnDate() {
        FeeInputBuilder input = us("2026-06-01", "12x12x6 in", "1 lb", "20.00")
                .quantity(2)
                .storageMonths(1)
                .date(DateKey.MONTH_STORED, LocalDate.of(2026, 11, 3));

        assertThat(amount(FeeType.MONTHLY_STORAGE, input.build())).isEqualTo("2.40");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 180, 0.00",
        "2026-06-15, 181, 0.50",
        "2026-06-15, 210, 0.50",
        "2026-06-15, 211, 1.00",
        "2026-06-15, 270, 1.50",
        "2026-06-15, 271, 5.45",
        "2026-06-15, 331, 5.90",
        "2026-06-15, 366, 6.90",
        "2026-06-15, 455, 6.90",
        "2026-06-15, 456, 7.90",
        "2023-06-15, 300, 3.80",
        "2025-06-15, 500, 6.90",
    })
    void agedSurchargeOfACubicFoot(String date, int days, String expected) {
        assertThat(amount(FeeType.AGED_INVENTORY, cubicFoot(date).ageDays(days).build()))
                .isEqualTo(expected);
    }

    @Test
    void smallOldUnitsPayByTheUnit() {
        FeeInputBuilder input = us("2026-06-15", "3x3x3 in", "1 lb", "20.00").quantity(2); // 1 / 64 cubic foot

        assertThat(amount(FeeType.AGED_INVENTORY, input.ageDays(400).build())).isEqualTo("0.60");
        assertThat(amount(FeeType.AGED_INVENTORY, input.ageDays(456).build())).isEqualTo("0.70");
    }

    @Test
    void clothingIsExemptFromTheSurchargeBelow271Days() {
        FeeInputBuilder input = cubicFoot("2026-06-15").category("Shoes");

        assertThat(amount(FeeType.AGED_INVENTORY, input.ageDays(270).build())).isEqualTo("0.00");
        assertThat(amount(FeeType.AGED_INVENTORY, input.ageDays(271).build())).isEqualTo("5.45");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 13.99, 0.89",
        "14, 10, 0.63",
        "20.99, 3, 0.63",
        "21, 3, 0.32",
        "27.99, 27, 0.32",
        "28, 3, 0.00",
        "3, 28, 0.00",
        "3, 400, 0.00"
    })
    void bothSuppliesMustBeShortAndTheGreaterSetsTheBand(String days30, String days90, String expected) {
        FeeInputBuilder input = us("2026-06-01", "15x12x0.75 in", "4 oz", "20.00");

        assertThat(amount(
                        FeeType.LOW_INVENTORY_LEVEL,
                        supply(input, days30, days90).build()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-04-01 | 16x9x0.5 in | 3 lb    | 0.97",
                "2024-04-01 | 16x9x0.5 in | 3.01 lb | 1.11",
                "2026-01-14 | 20x15x1 in  | 1 lb    | 0.00",
                "2026-01-15 | 20x15x1 in  | 1 lb    | 1.85",
                "2026-01-15 | 50x5x5 in   | 1 lb    | 2.09",
                "2026-01-15 | 60x5x5 in   | 1 lb    | 0.00",
            })
    void lowInventoryBySizeAndDate(String date, String sides, String weight, String expected) {
        FeeInput input = supply(us(date, sides, weight, "20.00"), "5", "5").build();

        assertThat(amount(FeeType.LOW_INVENTORY_LEVEL, input)).isEqualTo(expected);
    }

    @Test
    void fewSalesAndGroceriesAreExempt() {
        FeeInputBuilder input = supply(us("2026-06-01", "15x12x0.75 in", "4 oz", "20.00"), "5", "5");

        assertThat(amount(FeeType.LOW_INVENTORY_LEVEL, input.unitsLast7Days(19L).build()))
                .isEqualTo("0.00");
        assertThat(amount(FeeType.LOW_INVENTORY_LEVEL, input.unitsLast7Days(20L).build()))
                .isEqualTo("0.89");
        assertThat(amount(FeeType.LOW_INVENTORY_LEVEL, input.category("Grocery").build()))
                .isEqualTo("0.00");
    }

    @Test
    void anUnknownSupplyIsNotCovered() {
        FeeInputBuilder input = us("2026-06-01", "15x12x0.75 in", "4 oz", "20.00");

        assertThat(reason(FeeType.LOW_INVENTORY_LEVEL, supply(input, "5", null).build()))
                .contains("90-day supply is unknown");
        assertThat(reason(
                        FeeType.LOW_INVENTORY_LEVEL,
                        supply(us("2024-03-31", "9x9x9 in", "1 lb", "1.00"), "5", "5")
                                .build()))
                .contains("2024-03-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-06-01 | 10x8x1 in  | 2.5 lb | 1.02", // 0.67 + 0.35
                "2025-06-01 | 10x6x1 in  | 0.5 lb | 1.04",
                "2026-06-01 | 10x6x1 in  | 0.5 lb | 0.84",
                "2026-06-01 | 10x8x1 in  | 2 lb   | 2.27",
                "2026-06-01 | 10x8x1 in  | 2.1 lb | 3.95", // 2.89 + 1.06
                "2026-06-01 | 30x5x5 in  | 11 lb  | 15.38", // 14.32 + 1.06
            })
    void removal(String date, String sides, String weight, String expected) {
        assertThat(amount(FeeType.REMOVAL, us(date, sides, weight, "20.00").build()))
                .isEqualTo(expected);
    }

    @Test
    void whatDependsOnTheShipmentIsARangeAndNotANumber() {
        FeeInput input = us("2024-06-01", "15x12x0.75 in", "4 oz", "20.00").build();

        assertThat(reason(FeeType.INBOUND_PLACEMENT, input))
                .contains("0.16 to 0.3 a unit")
                .contains("take it from the shipment");
        assertThat(reason(FeeType.RETURNS_PROCESSING, input)).contains("rates per unit were not found");
    }

    @Test
    void utilizationByWeeksOfSales() {
        FeeInputBuilder input = us("2026-06-01", "12x12x6 in", "1 lb", "20.00").quantity(2);

        assertThat(amount(
                        FeeType.STORAGE_UTILIZATION,
                        input.utilizationWeeks(new BigDecimal("22")).build()))
                .isEqualTo("0.00");
        assertThat(amount(
                        FeeType.STORAGE_UTILIZATION,
                        input.utilizationWeeks(new BigDecimal("30")).build()))
                .isEqualTo("0.76");
        assertThat(reason(
                        FeeType.STORAGE_UTILIZATION,
                        input.date(DateKey.MONTH_STORED, LocalDate.of(2026, 11, 1))
                                .build()))
                .contains("Jan to Sep");
    }

    @Test
    void conflictingSourcesAreNotCovered() {
        FeeInputBuilder input = FeeInputs.of(Marketplace.UK, "2026-09-01", "20x15x2 cm", "100 g", "9.00")
                .storageMonths(1);

        assertThat(amount(FeeType.MONTHLY_STORAGE, input.build())).isEqualTo("0.02"); // 0.76 × 600 cm³
        assertThat(reason(FeeType.MONTHLY_STORAGE, input.storageMonths(2).build()))
                .isEqualTo("two sources differ");
    }

    private static FeeInputBuilder supply(FeeInputBuilder input, String days30, @Nullable String days90) {
        return input.daysOfSupply30(new BigDecimal(days30))
                .daysOfSupply90(days90 == null ? null : new BigDecimal(days90));
    }

    private static FeeInputBuilder cubicFoot(String date) {
        return us(date, "12x12x12 in", "1 lb", "20.00");
    }
}
