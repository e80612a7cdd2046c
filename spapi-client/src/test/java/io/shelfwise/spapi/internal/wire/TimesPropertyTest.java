package io.shelfwise.spapi.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The quick way of reading a time gives what the JDK's formatter gives. */
class TimesPropertyTest {

    @Property(tries = 500)
    void plainTimesAreReadAsTheJdkReadsThem(
            @ForAll @IntRange(min = 0, max = 9999) int year,
            @ForAll @IntRange(min = 0, max = 13) int month,
            @ForAll @IntRange(min = 0, max = 32) int day,
            @ForAll @IntRange(min = 0, max = 25) int hour,
            @ForAll @IntRange(min = 58, max = 60) int minute,
            @ForAll @IntRange(min = 58, max = 61) int second) {
        String text = String.format("%04d-%02d-%02dT%02d:%02d:%02dZ", year, month, day, hour, minute, second);

        assertThat(Times.instant(text)).isEqualTo(byTheJdk(text));
    }

    private static @Nullable Instant byTheJdk(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
