package io.shelfwise.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A table of sales of any size, the same at each run: pseudo-random by hash, most days without a sale. */
final class SyntheticSales {

    private SyntheticSales() {}

    /**
     * Sales with sku, marketplace, day and units, with rows for days with sales alone.
     *
     * @param series half in UK, half in DE
     * @param days before {@code end}
     */
    static Dataset<Row> of(SparkSession spark, long series, int days, LocalDate end) {
        return spark.range(series * days)
                .withColumn("item", expr("id div " + days))
                .withColumn("back", expr("cast(id % " + days + " as int)"))
                .withColumn("chance", expr("pmod(xxhash64(id), 1000)"))
                .withColumn("rate", expr("50 + pmod(xxhash64(item, 7), 500)"))
                .withColumn("units", expr("case when chance < rate then 1 + pmod(xxhash64(id, 3), 4) else 0L end"))
                .where(col("units").gt(0))
                .select(
                        concat(lit("SKU-"), expr("item div 2")).as("sku"),
                        when(expr("item % 2 = 0"), "UK").otherwise("DE").as("marketplace"),
                        expr("date_sub(date'" + end + "', back + 1)").as("day"),
                        col("units"));
    }
}
