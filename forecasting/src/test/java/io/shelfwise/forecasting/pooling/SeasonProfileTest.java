package io.shelfwise.forecasting.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SeasonProfileTest {

    private static final Cycle WEEK = Cycle.of(7, true);
    private static final Offset<Double> CLOSE = within(1e-9);

    /** 1 on the first place of the week to 7 on the last. */
    private static ObservedSeries rising(int start, int days) {
        double[] values = new double[days];
        for (int i = 0; i < days; i++) {
            values[i] = 1 + WEEK.place(start + i);
        }
        return new ObservedSeries(start, values);
    }

    private static List<ObservedSeries> noise(int products, int days) {
        Random random = new Random(1);
        List<ObservedSeries> all = new ArrayList<>();
        for (int p = 0; p < products; p++) {
            all.add(new ObservedSeries(
                    0, random.doubles(days).map(value -> 10 * value).toArray()));
        }
        return all;
    }

    @Test
    void aPatternThatEveryWeekRepeatsIsFoundAsItIs() {
        SeasonProfile profile = SeasonProfile.of(List.of(rising(0, 70)), WEEK);
        for (int place = 0; place < 7; place++) {
            assertThat(profile.at(700 + place)).isCloseTo((place + 1) / 4.0, CLOSE);
        }
    }

    @Test
    void productsThatStartOnOtherDaysShareTheCalendar() {
        SeasonProfile profile = SeasonProfile.of(List.of(rising(0, 70), rising(-11, 66)), WEEK);
        assertThat(profile.at(0)).isLessThan(0.4);
        assertThat(profile.at(-1)).isGreaterThan(1.6);
    }

    @Test
    void noiseIsNearlyFlat() {
        SeasonProfile profile = SeasonProfile.of(noise(20, 182), WEEK);
        for (int place = 0; place < 7; place++) {
            assertThat(profile.at(place)).isCloseTo(1, within(0.03));
        }
    }

    @Test
    void oneSeasonShowsNoPattern() {
        SeasonProfile profile = SeasonProfile.of(List.of(rising(0, 13)), WEEK);
        assertThat(profile.at(0)).isEqualTo(1);
        assertThat(profile.at(6)).isEqualTo(1);
    }

    @Test
    void aProductWithAPastOfItsOwnLeansLessOnTheOthers() {
        SeasonProfile profile = SeasonProfile.of(List.of(rising(0, 70)), WEEK);
        ObservedSeries flat = noise(1, 1000).get(0);
        double early = profile.own(flat, 21)[6];
        double late = profile.own(flat, 1000)[6];
        assertThat(early).isBetween(1.3, 1.75);
        assertThat(late).isBetween(0.9, 1.25);
    }

    @Test
    void aProductThatHasNotSoldTakesTheProfileOfAll() {
        SeasonProfile profile = SeasonProfile.of(List.of(rising(0, 70)), WEEK);
        double[] own = profile.own(new ObservedSeries(0, new double[30]), 30);
        assertThat(own[6]).isCloseTo(1.75, CLOSE);
    }

    @Test
    void placesThatAProductWithoutNoiseHasNotSeenAreTheOnesOfAll() {
        // One value in 46 is cut back, which leaves the same in all weeks and says nothing of the other six.
        double[] weeks = new double[46];
        Arrays.fill(weeks, 5);
        weeks[20] = 9;
        SeasonProfile profile = SeasonProfile.of(List.of(), Cycle.of(52, false));
        assertThat(profile.own(new ObservedSeries(0, weeks), 46)).containsOnly(1);
    }
}
