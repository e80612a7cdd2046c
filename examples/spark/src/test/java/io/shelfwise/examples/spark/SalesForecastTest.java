package io.shelfwise.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalesForecastTest {

    private static final LocalDate END = LocalDate.of(2026, 1, 1);

    @TempDir
    private Path folder;

    @Test
    void aThousandSeriesAreForecastAsTheLibraryForecastsThem() throws IOException {
        Path out = folder.resolve("forecasts");
        StringWriter printed = new StringWriter();
        int exit =
                Main.run(new PrintWriter(printed, true), "--series", "1000", "--days", "90", "--out", out.toString());

        assertThat(exit).isZero();
        assertThat(printed.toString()).contains("1000 series forecast");
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate()) {
            Row row = spark.read()
                    .parquet(out.toString())
                    .where("sku = 'SKU-7' and marketplace = 'DE'")
                    .head();
            DemandDistribution expected = Forecasters.automatic()
                    .forecast(demand(SyntheticSales.of(spark, 1000, 90, END)), Horizon.days(40))
                    .sumOver(Window.firstDays(40));

            assertThat(row.<Double>getAs("mean")).isEqualTo(expected.mean());
            assertThat(row.<Double>getAs("q95")).isEqualTo(expected.quantile(0.95));
        }
    }

    /** The series counted in another way. */
    private static DemandSeries demand(Dataset<Row> sales) {
        List<Row> rows = sales.where("sku = 'SKU-7' and marketplace = 'DE'")
                .selectExpr("datediff(date'" + END + "', day)", "units")
                .collectAsList();
        int longest = rows.stream().mapToInt(row -> row.getInt(0)).max().orElseThrow();
        double[] units = new double[longest];
        rows.forEach(row -> units[longest - row.getInt(0)] = row.getLong(1));
        return DemandSeries.daily(END.minusDays(longest), units);
    }
}
