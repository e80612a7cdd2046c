package io.shelfwise.testkit.internal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class BucketPropertyTest {

    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

    @Property(tries = 300)
    void noSpanOfTimeEverSeesMoreThanBurstAndRate(
            @ForAll @BigRange(min = "0.001", max = "500") @Scale(4) BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 40) int burst,
            @ForAll @Size(min = 1, max = 120) List<@LongRange(max = 60_000_000_000L) Long> gaps) {
        Bucket bucket = new Bucket(rate, burst, true, 0);
        List<Long> given = new ArrayList<>();
        long now = 0;
        for (long gap : gaps) {
            now += gap / 7;
            if (bucket.take(now)) {
                given.add(now);
            }
        }
        for (int from = 0; from < given.size(); from++) {
            for (int to = from; to < given.size(); to++) {
                assertThat(to - from + 1).isLessThanOrEqualTo(most(rate, burst, given.get(to) - given.get(from)));
            }
        }
    }

    @Property(tries = 200)
    void aPatientCallerGetsTheWholeRate(
            @ForAll @BigRange(min = "0.001", max = "500") @Scale(4) BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 40) int burst,
            @ForAll boolean full) {
        Bucket bucket = new Bucket(rate, burst, full, 0);
        long interval = NANOS.divide(rate, 0, RoundingMode.CEILING).longValueExact();
        for (int taken = full ? burst : 0; taken > 0; taken--) {
            assertThat(bucket.take(0)).isTrue();
        }
        assertThat(bucket.take(0)).isFalse();
        for (long call = 1; call <= 50; call++) {
            assertThat(bucket.take(call * interval - 1)).isFalse();
            assertThat(bucket.take(call * interval)).isTrue();
        }
    }

    private static int most(BigDecimal rate, int burst, long nanos) {
        return burst
                + rate.multiply(BigDecimal.valueOf(nanos))
                        .divide(NANOS, 0, RoundingMode.FLOOR)
                        .intValueExact();
    }
}
