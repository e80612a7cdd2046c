package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one series of a long file, in the order of the file. */
final class DatedRows implements RawSeries {

    private static final int FIRST_CAPACITY = 16;
    private static final int MOST_PERIODS = 1_000_000;

    private final String id;
    private final Path file;
    private int[] days = new int[FIRST_CAPACITY];
    private double[] units = new double[FIRST_CAPACITY];
    private float[] inStock = new float[FIRST_CAPACITY];
    private int[] lines = new int[FIRST_CAPACITY];
    private int size;

    DatedRows(String id, TextLines lines) {
        this.id = id;
        this.file = lines.file();
    }

    void add(LocalDate day, double value, double share, int line) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            units = Arrays.copyOf(units, 2 * size);
            inStock = Arrays.copyOf(inStock, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
        }
        days[size] = Math.toIntExact(day.toEpochDay());
        units[size] = value;
        inStock[size] = (float) share;
        lines[size++] = line;
    }

    @Override
    public String id() {
        return id;
    }

    /** The days that it has rows for, in order. */
    int[] days() {
        int[] sorted = Arrays.copyOf(days, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** {@inheritDoc} Periods without a row, and after its last row up to a given end, are periods without a sale. */
    @Override
    public Optional<DemandSeries> dated(Frequency frequency, @Nullable LocalDate end, Problems problems) {
        int[] sorted = days();
        LocalDate first = period(frequency, LocalDate.ofEpochDay(sorted[0]));
        LocalDate last = period(frequency, end == null ? LocalDate.ofEpochDay(sorted[size - 1]) : end);
        long length = index(frequency, first, last) + 1;
        if (length < 1 || length > MOST_PERIODS) {
            problems.add(
                    file,
                    lines[0],
                    Excerpt.of(id) + " starts on " + first + " and would end on " + last + ", " + Math.max(0, length)
                            + " periods; check its dates and --end-date");
            return Optional.empty();
        }
        double[] values = new double[(int) length];
        double[] shares = new double[values.length];
        Arrays.fill(shares, 1);
        boolean[] seen = new boolean[values.length];
        for (int row = 0; row < size; row++) {
            place(frequency, first, row, values, shares, seen, problems);
        }
        DemandSeries demand = DemandSeries.of(frequency, first, values);
        return Optional.of(
                Arrays.stream(shares).allMatch(share -> share == 1) ? demand : demand.withInStockShares(shares));
    }

    private void place(
            Frequency frequency,
            LocalDate first,
            int row,
            double[] values,
            double[] shares,
            boolean[] seen,
            Problems problems) {
        LocalDate day = LocalDate.ofEpochDay(days[row]);
        LocalDate period = period(frequency, day);
        long index = index(frequency, first, period);
        String named = Excerpt.of(id) + ", ds " + day;
        if (!frequency.plus(first, (int) index).equals(period)) {
            problems.add(
                    file,
                    lines[row],
                    named + " is no whole number of periods after " + first + "; give dates " + frequency.step()
                            + " apart, or --frequency");
        } else if (index >= values.length) {
            problems.add(file, lines[row], named + " is after the end date; it is left out");
        } else if (seen[(int) index]) {
            problems.add(
                    file,
                    lines[row],
                    named + " was there before, this time with " + units[row]
                            + "; the first counts, give each period once");
        } else {
            seen[(int) index] = true;
            values[(int) index] = units[row];
            shares[(int) index] = inStock[row];
        }
    }

    private static LocalDate period(Frequency frequency, LocalDate day) {
        return frequency.step().toTotalMonths() > 0 ? day.withDayOfMonth(1) : day;
    }

    private static long index(Frequency frequency, LocalDate first, LocalDate day) {
        ChronoUnit unit = frequency.step().toTotalMonths() > 0 ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
        return Math.floorDiv(unit.between(first, day), unit.between(first, frequency.plus(first, 1)));
    }
}
