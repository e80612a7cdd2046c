package io.shelfwise.forecasting.boosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FeatureBinsPropertyTest {

    @Property
    void aBinHoldsTheValuesUpToItsThreshold(
            @ForAll @Size(max = 80) float @FloatRange(min = -1e30f, max = 1e30f) [] values,
            @ForAll @IntRange(min = 2, max = 90) int most) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        FeatureBins bins = FeatureBins.of(sorted, most);
        assertThat(bins.count()).isLessThanOrEqualTo(most);
        for (float value : sorted) {
            int bin = bins.bin(value);
            assertThat(value).isLessThanOrEqualTo(bins.threshold(bin));
            if (bin > 0) {
                assertThat(value).isGreaterThan(bins.threshold(bin - 1));
            }
        }
    }

    @Example
    void fewValuesHaveABinEach() {
        float next = Math.nextUp(1f);
        FeatureBins bins = FeatureBins.of(new float[] {0, 0, 0, 1, next, 5}, 4);
        assertThat(bins.count()).isEqualTo(4);
        assertThat(new int[] {bins.bin(0), bins.bin(1), bins.bin(next), bins.bin(5), bins.bin(Float.NaN)})
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Example
    void manyValuesShareBinsEvenly() {
        double[] random = new SplittableRandom(3).doubles(10_000).sorted().toArray();
        float[] sorted = new float[random.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (float) Math.exp(9 * random[i]);
        }
        FeatureBins bins = FeatureBins.of(sorted, 100);
        assertThat(bins.count()).isEqualTo(100);
        int[] counts = new int[100];
        for (float value : sorted) {
            counts[bins.bin(value)]++;
        }
        assertThat(Arrays.stream(counts)).allMatch(count -> count >= 98 && count <= 102);
    }

    @Example
    void aValueOfMostRowsLeavesTheOtherBinsToTheRest() {
        float[] sorted = new float[1000];
        for (int i = 900; i < 1000; i++) {
            sorted[i] = i;
        }
        FeatureBins bins = FeatureBins.of(sorted, 21);
        assertThat(bins.count()).isEqualTo(21);
        assertThat(bins.bin(900)).isEqualTo(1);
        assertThat(bins.bin(904)).isEqualTo(1);
        assertThat(bins.bin(905)).isEqualTo(2);
    }
}
