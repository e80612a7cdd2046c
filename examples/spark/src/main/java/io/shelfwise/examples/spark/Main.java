package io.shelfwise.examples.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code java -jar shelfwise-spark.jar}: forecasts a table of sales, or one made up, on all cores of this machine. */
@Command(
        name = "shelfwise-spark",
        description = "Forecasts a table of one seller's sales by SKU and marketplace on Apache Spark, local mode.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Main implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--in",
            paramLabel = "PARQUET",
            description = "sku, marketplace, day, units (default: made up, see --series)")
    private @Nullable String in;

    @Option(names = "--series", paramLabel = "N", description = "series to make up (default: 1000)")
    private long series = 1000;

    @Option(names = "--days", paramLabel = "N", description = "days of history to make up (default: 180)")
    private int days = 180;

    @Option(names = "--end", paramLabel = "D", description = "the day after the last (default: 2026-01-01)")
    private LocalDate end = LocalDate.of(2026, 1, 1);

    @Option(names = "--horizon", paramLabel = "N", description = "days ahead (default: 40)")
    private int horizonDays = 40;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "writes Parquet files there")
    @SuppressWarnings("NullAway.Init")
    private String out;

    private Main() {}

    /** Runs the command. */
    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), args));
    }

    static int run(PrintWriter printer, String... args) {
        return new CommandLine(new Main()).setOut(printer).execute(args);
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[*]")
                .appName("shelfwise")
                .config("spark.ui.enabled", false)
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate()) {
            spark.sparkContext().setLogLevel("WARN");
            Dataset<Row> sales = in == null
                    ? SyntheticSales.of(spark, series, days, end)
                    : spark.read().parquet(in);
            new SalesForecast(end, horizonDays)
                    .of(sales)
                    .write()
                    .mode("overwrite")
                    .parquet(out);
            Dataset<Row> written = spark.read().parquet(out);
            spec.commandLine().getOut().println(written.count() + " series forecast, written to " + out);
        }
        return 0;
    }
}
