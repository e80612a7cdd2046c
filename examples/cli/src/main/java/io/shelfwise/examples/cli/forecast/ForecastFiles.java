package io.shelfwise.examples.cli.forecast;

import io.shelfwise.examples.cli.shell.OutputFile;
import io.shelfwise.forecasting.BatchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forecasts and, where asked for, their explanations, written as they are made. */
final class ForecastFiles implements AutoCloseable {

    private final OutputFile out;
    private final @Nullable OutputFile explain;

    private ForecastFiles(OutputFile out, @Nullable OutputFile explain) {
        this.out = out;
        this.explain = explain;
    }

    static ForecastFiles open(Path out, @Nullable Path explain, List<Double> levels) throws IOException {
        OutputFile forecasts = OutputFile.open("--out", out);
        try {
            new ForecastCsv(forecasts.writer()).header(levels);
            return new ForecastFiles(forecasts, explain == null ? null : OutputFile.open("--explain", explain));
        } catch (IOException | RuntimeException e) {
            forecasts.close();
            throw e;
        }
    }

    void write(List<BatchResult.Result<NamedSeries, SeriesForecast>> results) throws IOException {
        ForecastCsv csv = new ForecastCsv(out.writer());
        for (BatchResult.Result<NamedSeries, SeriesForecast> result : results) {
            csv.write(result.item().id(), result.value());
        }
        if (explain != null) {
            ExplanationLines lines = new ExplanationLines(explain.writer());
            for (BatchResult.Result<NamedSeries, SeriesForecast> result : results) {
                lines.write(result.item().id(), result.value().explanation());
            }
        }
    }

    /** Puts the files in their places. */
    void keep() throws IOException {
        out.keep();
        if (explain != null) {
            explain.keep();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (explain != null) {
            explain.close();
        }
    }
}
