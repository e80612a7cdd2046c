package io.shelfwise.examples.cli.report;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;
import io.shelfwise.forecasting.replenishment.Arrival;
import io.shelfwise.forecasting.replenishment.RestockLine;
import io.shelfwise.forecasting.replenishment.StockProjection;
import java.io.IOException;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** One SKU's chart as JSON: the last days of sales, the daily forecast with its bands, and the projected stock. */
final class ChartData {

    private static final int PAST_DAYS = 180;

    private final JsonWriter json;

    ChartData(JsonWriter json) {
        this.json = json;
    }

    /** Writes the chart of a line, which is this row of the table. */
    void write(int row, RestockLine line) throws IOException {
        json.beginObject();
        json.name("row").value(row);
        json.name("start").value(line.projection().start().toString());
        past(line.item().demand().last(PAST_DAYS));
        forecast(line.forecast(), line.projection().days());
        stock(line.projection());
        json.endObject();
    }

    private void past(DemandSeries sold) throws IOException {
        numbers("past", sold.length(), sold::units);
        json.name("out").beginArray();
        int day = 0;
        while (day < sold.length()) {
            int end = day;
            while (end < sold.length() && !sold.inStock(end)) {
                end++;
            }
            if (end > day) {
                json.beginArray().value(day).value(end).endArray();
            }
            day = end + 1;
        }
        json.endArray();
    }

    private void forecast(ForecastDistribution forecast, int days) throws IOException {
        List<DemandDistribution> daily = IntStream.range(0, days)
                .mapToObj(day -> forecast.sumOver(Window.day(day)))
                .toList();
        numbers("mean", days, forecast::mean);
        numbers("q05", days, day -> daily.get(day).quantile(0.05));
        numbers("q25", days, day -> daily.get(day).quantile(0.25));
        numbers("q75", days, day -> daily.get(day).quantile(0.75));
        numbers("q95", days, day -> daily.get(day).quantile(0.95));
    }

    private void stock(StockProjection stock) throws IOException {
        numbers("stock", stock.days(), stock::endOfDay);
        json.name("arrivals").beginArray();
        for (Arrival arrival : stock.arrivals()) {
            json.beginObject();
            json.name("day").value(arrival.day());
            json.name("units").value(arrival.units());
            json.name("source").value(arrival.source());
            json.endObject();
        }
        json.endArray();
    }

    /** Two decimals are more than a chart can show. */
    private void numbers(String name, int count, IntToDoubleFunction value) throws IOException {
        json.name(name).beginArray();
        for (int i = 0; i < count; i++) {
            long hundredths = Math.round(value.applyAsDouble(i) * 100);
            if (hundredths % 100 == 0) {
                json.value(hundredths / 100);
            } else {
                json.value(hundredths / 100.0);
            }
        }
        json.endArray();
    }
}
