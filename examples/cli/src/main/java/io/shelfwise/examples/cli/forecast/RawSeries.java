package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file says of one series, before it is known how it is cut in time. */
interface RawSeries {

    String id();

    /**
     * The series with its dates.
     *
     * @param end the last period, where it is given or assumed
     * @param problems takes the rows that do not fit
     */
    Optional<DemandSeries> dated(Frequency frequency, @Nullable LocalDate end, Problems problems);
}
