package io.shelfwise.forecasting.aging;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Amazon's planning report of 3 October 2026 would call {@code quantity-to-be-charged-ais-...} for stock made up here:
 * the units of each age on 15 October if nothing is sold.
 */
class PlanningReportTest {

    private static final LocalDate SNAPSHOT = LocalDate.of(2026, 10, 3);
    private static final AgeCharges TIERS = AgeCharges.unknown(AgeTier.surcharged());

    /** Receipts as day:units, and the eight columns from 181-210 to 456+. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-17:5 2026-04-18:7,                5,0,0,0,0,0,0,0", // 181 and 180 days old on the 15th
        "2026-03-19:4 2026-03-18:6,                4,6,0,0,0,0,0,0", // 210, 211
        "2026-02-17:1 2026-02-16:2 2026-01-18:8,   0,1,10,0,0,0,0,0", // 240, 241, 270
        "2026-01-17:3 2025-12-19:9 2025-12-18:1,   0,0,0,12,1,0,0,0", // 271, 300, 301
        "2025-11-19:2 2025-11-18:3 2025-10-15:4,   0,0,0,0,2,7,0,0", // 330, 331, 365
        "2025-10-14:6 2025-07-17:7 2025-07-16:8,   0,0,0,0,0,0,13,8", // 366, 455, 456
        "2026-10-02:99 2024-01-01:1,               0,0,0,0,0,0,0,1",
    })
    void receiptsGiveTheColumnsExactly(
            String receipts, int a181, int a211, int a241, int a271, int a301, int a331, int a366, int a456) {
        List<AgeLayer> layers = new ArrayList<>();
        for (String receipt : receipts.split(" ", -1)) {
            String[] parts = receipt.split(":", -1);
            layers.add(AgeLayer.received(LocalDate.parse(parts[0]), Integer.parseInt(parts[1])));
        }

        AgeAssessment next = next(layers, TIERS);

        assertThat(next.date()).isEqualTo("2026-10-15");
        assertThat(next.tiers())
                .extracting(TierUnits::low)
                .containsExactly(
                        (double) a181,
                        (double) a211,
                        (double) a241,
                        (double) a271,
                        (double) a301,
                        (double) a331,
                        (double) a366,
                        (double) a456);
        assertThat(next.tiers()).allSatisfy(units -> assertThat(units.high()).isEqualTo(units.low()));
    }

    @Test
    void bucketsOfTheReportBoundTheColumns() {
        // inv-age-0-to-90-days 40, 91-to-180 30, 181-to-270 12, 271-to-365 8, 366-to-455 3, 456-plus 2
        List<AgeLayer> layers = List.of(
                bucket(0, 90, 40),
                bucket(91, 180, 30),
                bucket(181, 270, 12),
                bucket(271, 365, 8),
                bucket(366, 455, 3),
                bucket(456, AgeTier.OPEN, 2));

        AgeAssessment next = next(layers, TIERS);

        // 12 days on: 12 to 102, 103 to 192, 193 to 282, 283 to 377, 378 to 467, 468 and more
        assertThat(next.tiers()).extracting(TierUnits::low).containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0);
        assertThat(next.tiers())
                .extracting(TierUnits::high)
                .containsExactly(42.0, 12.0, 12.0, 20.0, 8.0, 8.0, 11.0, 5.0);
        AgeTier any = new AgeTier(181, AgeTier.OPEN);
        TierUnits charged = next(layers, AgeCharges.unknown(List.of(any))).units(any);
        assertThat(charged.low()).isEqualTo(25);
        assertThat(charged.high()).isEqualTo(55);
    }

    @Test
    void aSnapshotOfTheFifteenthCountsAsItIs() {
        LocalDate fifteenth = LocalDate.of(2026, 10, 15);
        List<AgeLayer> layers = List.of(
                AgeLayer.aged(fifteenth, new AgeTier(181, 210), 4), AgeLayer.aged(fifteenth, new AgeTier(331, 365), 6));

        AgeAssessment next = AgeProjection.withoutSales(fifteenth, 1, layers, TIERS)
                .assessments()
                .get(0);

        assertThat(next.date()).isEqualTo(fifteenth);
        assertThat(next.units(new AgeTier(181, 210)).low()).isEqualTo(4);
        assertThat(next.units(new AgeTier(331, 365)).low()).isEqualTo(6);
    }

    private static AgeAssessment next(List<AgeLayer> layers, AgeCharges tiers) {
        return AgeProjection.withoutSales(SNAPSHOT, 31, layers, tiers)
                .assessments()
                .get(0);
    }

    private static AgeLayer bucket(int from, int to, int units) {
        return AgeLayer.aged(SNAPSHOT, new AgeTier(from, to), units);
    }
}
