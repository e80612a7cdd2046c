package io.shelfwise.examples.cli.forecast;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Writes {@code unique_id,h,mean,q50,…}: a row for each series and period, means and fractions to six digits. */
final class ForecastCsv {

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final double EXACT = 1e15;

    private final Writer out;

    ForecastCsv(Writer out) {
        this.out = out;
    }

    void header(List<Double> levels) throws IOException {
        out.write("unique_id,h,mean");
        for (double level : levels) {
            out.write("," + column(level));
        }
        out.write("\n");
    }

    /** The name of a quantile: {@code q50} for 0.5, {@code q975} for 0.975. */
    static String column(double level) {
        String digits = BigDecimal.valueOf(level).toPlainString().substring("0.".length());
        return "q" + (digits.length() == 1 ? digits + "0" : digits);
    }

    void write(String id, SeriesForecast forecast) throws IOException {
        StringBuilder rows = new StringBuilder();
        String name = quoted(id);
        for (int h = 0; h < forecast.means().length; h++) {
            rows.append(name).append(',').append(h + 1).append(',').append(number(forecast.means()[h]));
            for (double quantile : forecast.quantiles()[h]) {
                rows.append(',').append(number(quantile));
            }
            rows.append('\n');
        }
        out.append(rows);
    }

    static String number(double value) {
        if (value == Math.rint(value) && value < EXACT) {
            return Long.toString((long) value);
        }
        return new BigDecimal(value, SIX_DIGITS).stripTrailingZeros().toPlainString();
    }

    static String quoted(String id) {
        boolean plain = id.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? id : '"' + id.replace("\"", "\"\"") + '"';
    }
}
