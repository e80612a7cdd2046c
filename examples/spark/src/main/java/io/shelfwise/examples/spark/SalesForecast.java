package io.shelfwise.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.struct;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Forecasts each SKU and marketplace of a table of one seller's sales: the library runs inside Spark's tasks as it is. */
final class SalesForecast implements Serializable {

    private static final long serialVersionUID = 1;

    private static final double SERVICE = 0.95;

    private static final StructType RESULT = new StructType()
            .add("sku", DataTypes.StringType)
            .add("marketplace", DataTypes.StringType)
            .add("days_of_history", DataTypes.IntegerType)
            .add("mean", DataTypes.DoubleType)
            .add("q50", DataTypes.DoubleType)
            .add("q95", DataTypes.DoubleType)
            .add("model", DataTypes.StringType);

    private final LocalDate end;
    private final int horizonDays;

    /**
     * A forecast of the demand over all days of the horizon.
     *
     * @param end the day after the last of the table
     * @param horizonDays days ahead
     */
    SalesForecast(LocalDate end, int horizonDays) {
        this.end = end;
        this.horizonDays = horizonDays;
    }

    /**
     * One row for each SKU and marketplace: mean, median and 95 % quantile of the units of the whole horizon.
     *
     * @param sales with sku, marketplace, day and units; days without a row are days without a sale
     */
    Dataset<Row> of(Dataset<Row> sales) {
        return sales.where("day < date'" + end + "'")
                .groupBy("sku", "marketplace")
                .agg(collect_list(struct(expr("unix_date(day)"), col("units"))).as("sales"))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            Forecaster forecaster = Forecasters.automatic();
                            Iterable<Row> all = () -> rows;
                            return StreamSupport.stream(all.spliterator(), false)
                                    .map(row -> forecast(row, forecaster))
                                    .iterator();
                        },
                        Encoders.row(RESULT));
    }

    private Row forecast(Row row, Forecaster forecaster) {
        DemandSeries demand = demand(row.getList(2));
        ForecastDistribution forecast = forecaster.forecast(demand, Horizon.days(horizonDays));
        var units = forecast.sumOver(Window.firstDays(horizonDays));
        return RowFactory.create(
                row.getString(0),
                row.getString(1),
                demand.length(),
                units.mean(),
                units.quantile(0.5),
                units.quantile(SERVICE),
                forecast.explanation().model());
    }

    /** The series from the first sale on. */
    private DemandSeries demand(List<Row> sales) {
        int first = sales.stream().mapToInt(sale -> sale.getInt(0)).min().orElseThrow();
        double[] units = new double[Math.toIntExact(end.toEpochDay() - first)];
        for (Row sale : sales) {
            units[sale.getInt(0) - first] += sale.getLong(1);
        }
        return DemandSeries.daily(LocalDate.ofEpochDay(first), units);
    }
}
