package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.demand.Frequency;
import io.shelfwise.examples.cli.shell.DayConverter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what to read, and how it is cut in time. */
final class SeriesInput {

    @Option(
            names = "--in",
            paramLabel = "FILE",
            required = true,
            description = "CSV, plain or gzip: unique_id,ds,y[,in_stock] with that header, or id,v1,v2,… without one,"
                    + " oldest first")
    @SuppressWarnings("NullAway.Init")
    private Path in;

    @Option(
            names = "--mask",
            paramLabel = "FILE",
            description = "id,v1,v2,… of the same lengths, 1 where the product was in stock, 0 where not")
    private @Nullable Path mask;

    @Option(
            names = "--season",
            paramLabel = "M",
            description = "periods after which a pattern may repeat: 7 for days, 52 for weeks, 12 for months (default:"
                    + " by the frequency)")
    private @Nullable Integer season;

    @Option(
            names = "--frequency",
            description = "daily, weekly or monthly (default: as the dates tell, or else the season)")
    private @Nullable String frequency;

    @Option(
            names = "--end-date",
            paramLabel = "D",
            converter = DayConverter.class,
            description = "the date of the last column; in the long form the last day that the file covers (default:"
                    + " each series ends with its last row)")
    private @Nullable LocalDate endDate;

    Path in() {
        return in;
    }

    /** Reads all files; what cannot be read in them is set aside. */
    SeriesTable read(Problems problems) {
        return read(frequency == null ? null : Frequencies.named(frequency), problems);
    }

    /** The same where nothing but days makes sense, so that nobody has to say so. */
    SeriesTable readDays(Problems problems) {
        return frequency == null && season == null ? read(Frequency.DAILY, problems) : read(problems);
    }

    private SeriesTable read(@Nullable Frequency asked, Problems problems) {
        Integer periods = season;
        if (periods != null) {
            Frequency.DAILY.withSeason(periods);
        }
        SeriesTable table = SeriesTable.read(in, asked, periods, endDate, problems);
        return mask == null ? table : StockMask.read(mask).applyTo(table, problems);
    }
}
