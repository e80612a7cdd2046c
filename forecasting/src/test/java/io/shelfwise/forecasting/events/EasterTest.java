package io.shelfwise.forecasting.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

    /** As celebrated; 1818 and 1943 are the earliest and the latest there can be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1943-04-25", "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08", "2013-03-31",
                "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12",
                "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20"
            })
    void fallsOnTheSundayThatWasCelebrated(LocalDate sunday) {
        assertThat(Easter.of(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void isASundayFromTheEndOfMarchToTheEndOfAprilInEveryYear() {
        assertThat(IntStream.range(1600, 4000).mapToObj(Easter::of))
                .allMatch(day -> day.getDayOfWeek().getValue() == 7)
                .allMatch(day -> !day.isBefore(LocalDate.of(day.getYear(), 3, 22)))
                .allMatch(day -> !day.isAfter(LocalDate.of(day.getYear(), 4, 25)));
    }
}
