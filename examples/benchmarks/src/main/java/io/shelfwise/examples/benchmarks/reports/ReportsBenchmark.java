package io.shelfwise.examples.benchmarks.reports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.orders.OrderLine;
import io.shelfwise.spapi.reports.ReportRow;
import io.shelfwise.spapi.reports.ReportRows;
import io.shelfwise.spapi.reports.ReportSource;
import io.shelfwise.spapi.reports.ReportType;
import io.shelfwise.spapi.reports.ReportTypes;
import io.shelfwise.spapi.reports.Reports;
import io.shelfwise.spapi.reports.rows.OrderReportLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An All Orders report from memory: typed by three ways, and split alone by FastCSV. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 6, time = 2)
public class ReportsBenchmark {

    /** How many order lines. */
    @Param("100000")
    public int rows = 100_000;

    private byte[] bytes = {};

    /** Makes the report up. */
    @Setup
    public void makeUp() {
        bytes = MadeUpOrders.bytes(rows);
    }

    /** FastCSV alone: characters decoded, fields split, none looked at. */
    @Benchmark
    public long splitByFastCsv() throws IOException {
        long fields = 0;
        InputStreamReader reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator('\t').ofCsvRecord(reader)) {
            for (CsvRecord row : csv) {
                fields += row.getFieldCount();
            }
        }
        return fields;
    }

    /** Values of the core, of the columns that planning needs. */
    @Benchmark
    public long orderLines() {
        return read(ReportTypes.allOrders(), OrderLine::quantity);
    }

    /** Rows of all columns, every number, date and currency checked. */
    @Benchmark
    public long allColumns() {
        return read(
                ReportTypes.rows("GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"),
                (ReportRow row) -> row.units("quantity"));
    }

    /** Rows of the report's own type, of whose forty columns six are read. */
    @Benchmark
    public long typedRows() {
        return read(OrderReportLine.type(), line -> {
            boolean whole = line.amazonOrderId().isPresent()
                    && line.sku().isPresent()
                    && line.orderStatus().isPresent()
                    && line.purchaseDate().isPresent();
            long paid = line.itemPrice().map(Money::minorUnits).orElse(0L);
            return whole ? line.quantity().orElse(0) + paid : 0;
        });
    }

    private <T> long read(ReportType<T> type, ToLongFunction<T> units) {
        ReportSource source = ReportSource.stream("orders", new ByteArrayInputStream(bytes));
        try (ReportRows<T> read = Reports.of(Marketplace.UK).read(type, source)) {
            return read.stream().mapToLong(units).sum();
        }
    }
}
