package io.shelfwise.core.supply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** Reads the dates that come with this module. */
final class SlowPeriodData {

    private static final String RESOURCE = "slow-periods.tsv";

    static final SupplyCalendar CALENDAR = SupplyCalendar.of(text().lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(SlowPeriodData::period)
            .toList());

    private SlowPeriodData() {}

    private static SlowPeriod period(String line) {
        String[] cells = line.split("\t", -1);
        return new SlowPeriod(
                cells[0],
                Leg.valueOf(cells[1]),
                LocalDate.parse(cells[2]),
                LocalDate.parse(cells[3]),
                Double.parseDouble(cells[4]),
                cells[5]);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(
                SlowPeriodData.class.getResourceAsStream(RESOURCE), "the jar lacks " + RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE + " of this jar; check that the jar is whole", e);
        }
    }
}
