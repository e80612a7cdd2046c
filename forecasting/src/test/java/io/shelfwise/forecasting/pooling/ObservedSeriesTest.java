package io.shelfwise.forecasting.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ObservedSeriesTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final ObservedSeries SERIES =
            new ObservedSeries(100, new double[] {Double.NaN, 0, 2, 4, Double.NaN, 6});

    @Test
    void meansAreOfWhatWasObserved() {
        assertThat(SERIES.mean(2, 6)).isCloseTo(4, CLOSE);
        assertThat(SERIES.mean(0, 2)).isZero();
        assertThat(SERIES.mean(-5, 3)).isCloseTo(1, CLOSE);
    }

    @Test
    void stretchesMostlyNotObservedHaveNoMean() {
        assertThat(SERIES.mean(4, 5)).isNaN();
        assertThat(new ObservedSeries(0, new double[] {1, Double.NaN, Double.NaN}).mean(0, 3))
                .isNaN();
        assertThat(SERIES.mean(6, 9)).isNaN();
    }

    @Test
    void valuesAreCutBackToTheQuantileOfTheProductsLife() {
        // Of 2, 4 and 6 the 97.5 % quantile is 0.95 of the way from 4 to 6.
        assertThat(SERIES.capped(5)).isCloseTo(5.9, CLOSE);
        assertThat(SERIES.capped(3)).isEqualTo(4);
        assertThat(SERIES.cappedMean(2, 6)).isCloseTo((2 + 4 + 5.9) / 3, CLOSE);
        assertThat(SERIES.cappedMean(4, 5)).isNaN();
    }

    @Test
    void aRareSaleIsNotCutBackToNothing() {
        double[] rare = new double[100];
        rare[0] = 3;
        rare[90] = 8;
        assertThat(new ObservedSeries(0, rare).capped(90)).isEqualTo(3);
    }

    @Test
    void sharesCountPeriodsObservedAndAgesTheSale() {
        assertThat(SERIES.sellingShare(0, 6)).isEqualTo(0.75);
        assertThat(SERIES.sellingShare(4, 5)).isNaN();
        assertThat(new ObservedSeries(0, new double[] {3, 0, Double.NaN, 0}).sinceSale(4))
                .isEqualTo(2);
        assertThat(SERIES.sinceSale(5))
                .as("the period after the sale was not observed")
                .isZero();
        assertThat(SERIES.sinceSale(6)).isZero();
        assertThat(SERIES.sales(6)).isEqualTo(3);
    }

    @Test
    void scaleIsOfStepsBetweenNeighboursSinceTheFirstSale() {
        assertThat(SERIES.scale(6)).isCloseTo(2, CLOSE);
        assertThat(SERIES.scale(3)).isZero();
        assertThat(SERIES.isTelling()).isTrue();
        assertThat(new ObservedSeries(0, new double[] {5, 5, 5}).isTelling()).isFalse();
        assertThat(new ObservedSeries(0, new double[0]).isTelling()).isFalse();
    }

    @Test
    void smoothingForgetsByItsConstantAndSkipsWhatWasNotObserved() {
        assertThat(SERIES.smoothed(1, 4)).isCloseTo((0.9 * 2 + 4) / (0.81 + 0.9 + 1), CLOSE);
        assertThat(SERIES.smoothed(1, 5)).isEqualTo(SERIES.smoothed(1, 4));
        assertThat(SERIES.smoothed(0, 1)).isZero();
    }

    @Test
    void theCallersArrayIsCopied() {
        double[] values = {1, 2, 3};
        ObservedSeries series = new ObservedSeries(0, values);
        Arrays.fill(values, 9);
        assertThat(series.value(0)).isEqualTo(1);
    }
}
