package io.shelfwise.examples.cli.forecast;

import io.shelfwise.examples.cli.shell.OutputFile;
import io.shelfwise.forecasting.simulation.PolicyOutcome;
import io.shelfwise.forecasting.simulation.TraceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The outcomes and, where asked for, every day of every product. */
final class SimulationFiles implements AutoCloseable {

    private final OutputFile out;
    private final @Nullable OutputFile trace;

    private SimulationFiles(OutputFile out, @Nullable OutputFile trace) {
        this.out = out;
        this.trace = trace;
    }

    static SimulationFiles open(Path out, @Nullable Path trace) throws IOException {
        OutputFile outcomes = OutputFile.open("--out", out);
        try {
            OutputFile days = trace == null ? null : OutputFile.open("--trace", trace);
            if (days != null) {
                days.writer().write("series,day,level,ordered,stock,policy\n");
            }
            return new SimulationFiles(outcomes, days);
        } catch (IOException | RuntimeException e) {
            outcomes.close();
            throw e;
        }
    }

    /** A row for each policy. */
    void write(List<PolicyOutcome> outcomes) throws IOException {
        out.writer()
                .write("policy,series,fill_rate,mean_series_fill_rate,average_stock_days,stockout_days,orders,"
                        + "lost_units,cost,cycle_service_level\n");
        for (PolicyOutcome each : outcomes) {
            out.writer()
                    .write(String.format(
                            Locale.ROOT,
                            "%s,%d,%.6f,%.6f,%.4f,%d,%d,%s,%.2f,%.6f\n",
                            ForecastCsv.quoted(each.policy()),
                            each.series(),
                            each.fillRate(),
                            each.meanSeriesFillRate(),
                            each.averageStockDays(),
                            each.stockoutDays(),
                            each.orders(),
                            ForecastCsv.number(each.lostUnits()),
                            each.cost(),
                            each.cycleServiceLevel()));
        }
    }

    /** A row for a day. */
    void trace(TraceRow row) {
        if (trace == null) {
            return;
        }
        try {
            trace.writer()
                    .write(String.join(
                            ",",
                            ForecastCsv.quoted(row.series()),
                            String.valueOf(row.day()),
                            ForecastCsv.number(row.level()),
                            ForecastCsv.number(row.ordered()),
                            ForecastCsv.number(row.stock()),
                            ForecastCsv.quoted(row.policy()) + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the files in their places. */
    void keep() throws IOException {
        out.keep();
        if (trace != null) {
            trace.keep();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (trace != null) {
            trace.close();
        }
    }
}
