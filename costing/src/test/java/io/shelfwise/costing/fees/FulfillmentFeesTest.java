package io.shelfwise.costing.fees;

import static io.shelfwise.costing.fees.FeeInputs.BUNDLED;
import static io.shelfwise.costing.fees.FeeInputs.amount;
import static io.shelfwise.costing.fees.FeeInputs.reason;
import static io.shelfwise.costing.fees.FeeInputs.us;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts are read off the cards by hand; each line is a point of a card or a boundary of it. */
class FulfillmentFeesTest {

    private static final FeeType FEE = FeeType.FBA_FULFILLMENT;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // small standard: by unit weight only, 2 oz bands
                "15x12x0.75 in    | 2 oz     | 9.99  | SMALL_STANDARD     | 2.43",
                "15x12x0.75 in    | 2 oz     | 10.00 | SMALL_STANDARD     | 3.32",
                "15x12x0.75 in    | 2 oz     | 50.00 | SMALL_STANDARD     | 3.32",
                "15x12x0.75 in    | 2 oz     | 50.01 | SMALL_STANDARD     | 3.58",
                "15x12x0.75 in    | 2.001 oz | 20.00 | SMALL_STANDARD     | 3.42",
                "15x12x0.75 in    | 16 oz    | 20.00 | SMALL_STANDARD     | 3.96",
                "15x12x0.75 in    | 1 lb     | 20.00 | SMALL_STANDARD     | 3.96",
                // an ounce more than a pound, or a side longer, is large standard: 135 / 139 lb or the unit weight
                "15x12x0.75 in    | 16.01 oz | 20.00 | LARGE_STANDARD     | 5.04",
                "15x12x0.76 in    | 2 oz     | 20.00 | LARGE_STANDARD     | 4.60",
                "15.01x12x0.1 in  | 4 oz     | 20.00 | LARGE_STANDARD     | 3.73",
                // actual sides: 16 x 9 x 0.5 / 139 = 0.52 lb, below the unit weight
                "16x9x0.5 in      | 1 lb     | 19.99 | LARGE_STANDARD     | 4.60",
                "16x9x0.5 in      | 3 lb     | 19.99 | LARGE_STANDARD     | 6.67",
                // a started quarter pound above 3 lb
                "16x9x0.5 in      | 3.01 lb  | 19.99 | LARGE_STANDARD     | 7.05",
                "16x9x0.5 in      | 3.25 lb  | 19.99 | LARGE_STANDARD     | 7.05",
                "16x9x0.5 in      | 3.26 lb  | 19.99 | LARGE_STANDARD     | 7.13",
                "18x14x8 in       | 20 lb    | 19.99 | LARGE_STANDARD     | 12.41",
                "18x14x8 in       | 20.01 lb | 19.99 | SMALL_BULKY        | 15.15",
                // 2 inch minimum side: 20 x 15 x 2 / 139 = 4.32 lb, four started pounds above the first
                "20x15x1 in       | 1 lb     | 19.99 | SMALL_BULKY        | 9.07",
                "18.01x1x1 in     | 1 lb     | 9.99  | SMALL_BULKY        | 6.78",
                "37x28x6 in       | 10 lb    | 60.00 | SMALL_BULKY        | 24.27",
                "37.01x5x5 in     | 10 lb    | 19.99 | LARGE_BULKY        | 12.77",
                // 50 lb is bulky, 50.01 lb extra-large, and cheaper than the bulky 50 lb would be with 94 more
                "59x5x5 in        | 50 lb    | 19.99 | LARGE_BULKY        | 27.97",
                "59.01x5x5 in     | 50 lb    | 19.99 | EXTRA_LARGE_0_50   | 44.95",
                "59x5x5 in        | 50.01 lb | 19.99 | EXTRA_LARGE_50_70  | 37.32",
                "59x5x5 in        | 51.01 lb | 19.99 | EXTRA_LARGE_50_70  | 38.07",
                // the limit of bulky tests the dimensional weight too: 38 x 20 x 10 / 139 = 54.7 lb
                "38x20x10 in      | 20 lb    | 19.99 | EXTRA_LARGE_50_70  | 40.32",
                "59x5x5 in        | 70.01 lb | 19.99 | EXTRA_LARGE_70_150 | 51.32",
                "59x5x5 in        | 150 lb   | 19.99 | EXTRA_LARGE_70_150 | 110.57",
                "59x5x5 in        | 152 lb   | 19.99 | EXTRA_LARGE_150    | 195.14",
                // over 150 lb by size only: billed by the unit weight
                "60x33x33 in      | 20 lb    | 19.99 | EXTRA_LARGE_150    | 194.95",
                "59x5x5 in        | 50.01 lb | 9.99  | EXTRA_LARGE_50_70  | 36.55",
            })
    void cardOf2026(String sides, String weight, String price, String tier, String expected) {
        FeeInput input = us("2026-06-01", sides, weight, price).build();

        assertThat(BUNDLED.estimate(input).sizeTier()).contains(tier);
        assertThat(amount(FEE, input)).isEqualTo(expected);
    }

    @Test
    void girthOver130InchesIsExtraLarge() {
        FeeInput fits = us("2026-06-01", "50x20x20 in", "1 lb", "20.00").build(); // 130, but 143.9 lb by size
        FeeInput slim = us("2026-06-01", "58x30x4 in", "1 lb", "20.00").build(); // 126 and 50.07 lb by size
        FeeInput slimmer = us("2026-06-01", "58x33x3 in", "1 lb", "20.00").build(); // 130 and 41.3 lb
        FeeInput wider = us("2026-06-01", "58.1x33x3 in", "1 lb", "20.00").build(); // 130.1

        assertThat(tier(fits)).isEqualTo("EXTRA_LARGE_70_150");
        assertThat(tier(slim)).isEqualTo("EXTRA_LARGE_50_70");
        assertThat(tier(slimmer)).isEqualTo("LARGE_BULKY");
        assertThat(tier(wider)).isEqualTo("EXTRA_LARGE_0_50");
    }

    @Test
    void apparelAndDangerousGoodsHaveRatesOfTheirOwn() {
        FeeInputBuilder input = us("2026-06-01", "16x9x0.5 in", "3.1 lb", "20.00");

        assertThat(amount(FEE, input.build())).isEqualTo("7.05");
        assertThat(amount(FEE, input.apparel(true).build())).isEqualTo("7.13"); // 6.97 + 0.16
        assertThat(amount(FEE, input.dangerousGoods(true).build())).isEqualTo("7.51"); // 7.43 + 0.08
    }

    /** Mobile case and monitor: Amazon's examples in supplychaindive.com 758169. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-05 | 12x8x0.5 in  | 7 oz    | 20.00 | 3.49",
                "2024-04-14 | 16x4x1 in    | 2.2 lb  | 20.00 | 6.10",
                "2024-04-15 | 12x8x0.5 in  | 4 oz    | 20.00 | 3.15",
                "2024-10-14 | 12x8x0.5 in  | 4 oz    | 20.00 | 3.15",
                "2024-10-15 | 12x8x0.5 in  | 4 oz    | 20.00 | 3.34",
                "2025-01-14 | 12x8x0.5 in  | 4 oz    | 20.00 | 3.34",
                "2025-01-15 | 12x8x0.5 in  | 4 oz    | 20.00 | 3.15",
                "2026-01-14 | 12x8x0.5 in  | 4 oz    | 20.00 | 3.34",
                "2026-01-15 | 12x8x0.5 in  | 4 oz    | 20.00 | 3.42",
                "2025-06-01 | 12x8x0.5 in  | 4 oz    | 9.99  | 2.38",
                "2025-06-01 | 59x5x5 in    | 65.5 lb | 99.00 | 51.37",
                "2025-12-01 | 59x5x5 in    | 65.5 lb | 99.00 | 54.18",
                "2025-06-01 | 24x15x2 in   | 8 lb    | 99.00 | 12.27",
                "2025-12-01 | 24x15x2 in   | 8 lb    | 99.00 | 13.31",
            })
    void cardsByShipDate(String date, String sides, String weight, String price, String expected) {
        assertThat(amount(FEE, us(date, sides, weight, price).build())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-15", "2026-12-01", "2027-01-14", "2024-02-04"})
    void datesWithoutACardAreNotCovered(String date) {
        FeeInput input = us(date, "12x8x0.5 in", "4 oz", "20.00").build();

        assertThat(reason(FEE, input)).contains(date).contains("ship-date").contains("2026-01-15 to 2026-10-14");
        assertThat(BUNDLED.fee(FEE, input).confidence()).isEqualTo("none");
    }

    @Test
    void cardsOf2024HoldStandardGoodsOnly() {
        FeeInput input =
                us("2025-06-01", "12x8x0.5 in", "4 oz", "20.00").apparel(true).build();

        assertThat(reason(FEE, input)).contains("apparel").contains("SMALL_STANDARD");
        assertThat(BUNDLED.fee(FEE, input).schedule()).isEqualTo("us-fba-fulfillment-2024-04-15");
    }

    @Test
    void whatIsMissingIsSaid() {
        FeeInputBuilder bare = FeeInput.builder(Marketplace.US, java.time.LocalDate.of(2026, 6, 1));

        assertThat(reason(FEE, bare.build())).contains("price is unknown");
        FeeInput priced = bare.price(FeeInputs.us("2026-06-01", "1x1x1 in", "1 oz", "5.00")
                        .build()
                        .price()
                        .orElseThrow())
                .build();
        assertThat(reason(FEE, priced)).contains("dimensions are unknown");
        assertThat(reason(
                        FEE,
                        FeeInputs.of(Marketplace.JP, "2026-06-01", "1x1x1 in", "1 oz", "5")
                                .build()))
                .contains("no JP schedule");
        assertThat(reason(
                        FEE,
                        us("2026-06-01", "9x9x9 in", "1 lb", "5.00")
                                .category("clothing & accessories")
                                .build()))
                .contains("whether it is apparel is unknown");
    }

    @Test
    void everyUnitIsRoundedAndThenMultiplied() {
        FeeInput input =
                us("2026-06-01", "12x8x0.5 in", "4 oz", "20.00").quantity(7).build();

        assertThat(amount(FEE, input)).isEqualTo("23.94"); // 7 × 3.42
        assertThat(amount(FeeType.FUEL_SURCHARGE, input)).isEqualTo("0.84"); // 3.5 % of 3.42 is 0.1197, 7 × 0.12
    }

    @Test
    void aFeeNamesItsRuleAndSchedule() {
        Fee fee = BUNDLED.fee(
                FEE, us("2026-06-01", "16x9x0.5 in", "4 lb", "20.00").build());

        assertThat(fee.rule()).isEqualTo("LARGE_STANDARD, 4 lb in over 3 lb, 6.97 + 4 × 0.08, price 10 to 50");
        assertThat(fee.schedule()).isEqualTo("us-fba-fulfillment-2026-01-15");
        assertThat(fee.confidence()).startsWith("medium-high");
        assertThat(fee.reason()).isEmpty();
    }

    @Test
    void overmaxAndPackagingAreLinesOfTheirOwn() {
        FeeInput longer = us("2026-06-01", "96.01x5x5 in", "40 lb", "20.00").build();
        FeeInput shorter = us("2026-06-01", "96x5x5 in", "40 lb", "20.00").build();
        FeeInput bulky = us("2026-06-01", "20x15x1 in", "1 lb", "20.00").build();

        assertThat(amount(FEE, longer)).isEqualTo("41.15"); // 26.33 + 39 × 0.38
        assertThat(amount(FeeType.OVERMAX, longer)).isEqualTo("17.00");
        assertThat(BUNDLED.estimate(longer).fee(FeeType.OVERMAX)).isPresent();
        assertThat(BUNDLED.estimate(shorter).fee(FeeType.OVERMAX)).isEmpty();
        assertThat(amount(FeeType.PACKAGING, bulky)).isEqualTo("1.51"); // 4.32 lb by size
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UK | 20x15x2 cm    | 100 g  | 9.99   | LIGHT_ENVELOPE     | 1.70",
                "UK | 20x15x2 cm    | 100 g  | 20.01  | LIGHT_ENVELOPE     | 2.08",
                "UK | 45x34x26 cm   | 5 kg   | 15.00  | STANDARD_PARCEL    | 3.57",
                "UK | 61x46x46 cm   | 1 kg   | 15.00  | SMALL_OVERSIZE     | -",
                "UK | 20x15x2 cm    | 100 g  | 15.00  | LIGHT_ENVELOPE     | -",
                "DE | 20x15x2 cm    | 100 g  | 25.00  | LIGHT_ENVELOPE     | 2.54",
                "FR | 35x25x12 cm   | 3 kg   | 25.00  | SMALL_PARCEL       | 7.80",
                "IT | 100x60x60 cm  | 14 kg  | 25.00  | STANDARD_OVERSIZE_LIGHT | 23.29",
                "ES | 150x70x70 cm  | 30 kg  | 25.00  | SPECIAL_OVERSIZE   | 19.93",
                "CA | 38x27x2 cm    | 450 g  | 25.00  | ENVELOPE           | 5.62",
                "CA | 45x35x20 cm   | 1 kg   | 25.00  | STANDARD           | 14.64",
                "MX | 30x20x10 cm   | 1 kg   | 500.00 | STANDARD           | 73.95",
                "MX | 30x20x10 cm   | 1 kg   | 298.99 | STANDARD           | -",
            })
    void otherMarketplacesAsFarAsKnown(
            String marketplace, String sides, String weight, String price, String tier, String expected) {
        FeeInput input = FeeInputs.of(Marketplace.parse(marketplace), "2026-06-01", sides, weight, price)
                .build();
        Fee fee = BUNDLED.fee(FEE, input);

        assertThat(tier(input)).isEqualTo(tier);
        assertThat(fee.amount().map(money -> money.amount().toPlainString()).orElse("-"))
                .isEqualTo(expected);
        assertThat(fee.reason().isEmpty()).isEqualTo(fee.covered());
    }

    private static String tier(FeeInput input) {
        return BUNDLED.estimate(input).sizeTier().orElseThrow();
    }
}
