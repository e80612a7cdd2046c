package io.shelfwise.forecasting.charts;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** A series, what is forecast of it and what then came, drawn for light and dark pages. */
final class Chart {

    private static final double LEFT = 44;
    private static final double TOP = 56;
    private static final double WIDTH = 800;
    private static final double HEIGHT = 200;
    private static final double BAR = 0.72;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final String STYLE = """
            <style>
            text{font:12px system-ui,sans-serif;fill:#57606a}
            .title{font-size:15px;font-weight:600;fill:#1f2328}
            .page{fill:#ffffff}.grid{stroke:#d8dee4}.past{fill:#8c959f}.came{fill:#1f2328}
            .wide{fill:#0969da;opacity:.16}.narrow{fill:#0969da;opacity:.26}
            .mean{stroke:#0969da;stroke-width:2;fill:none}.other{stroke:#bc4c00;stroke-width:2;stroke-dasharray:5 4;fill:none}
            .out{fill:#bc4c00;opacity:.13}.now{stroke:#8c959f;stroke-dasharray:2 3}
            @media(prefers-color-scheme:dark){
            text{fill:#9198a1}.title{fill:#f0f6fc}.page{fill:#0d1117}.grid{stroke:#30363d}.past{fill:#6e7681}.came{fill:#f0f6fc}
            .wide{fill:#4493f8;opacity:.2}.narrow{fill:#4493f8;opacity:.3}.mean{stroke:#4493f8}.other{stroke:#f0883e}
            .out{fill:#f0883e;opacity:.18}.now{stroke:#6e7681}}
            </style>
            """;

    private final TypicalSeries typical;
    private final DemandSeries past;
    private final ForecastDistribution forecast;
    private final int periods;
    private final double top;
    private final StringBuilder svg = new StringBuilder();

    private Chart(TypicalSeries typical) {
        this.typical = typical;
        this.past = typical.past();
        this.forecast = typical.forecast();
        this.periods = past.length() + forecast.horizon().periods();
        double most = 1;
        for (int i = 0; i < periods; i++) {
            most = Math.max(most, i < past.length() ? past.units(i) : typical.came()[i - past.length()]);
            most = i < past.length() ? most : Math.max(most, quantile(i - past.length(), 0.95));
        }
        this.top = most * 1.05;
    }

    static String of(TypicalSeries typical) {
        return new Chart(typical).draw();
    }

    private String draw() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 310\" role=\"img\">\n");
        svg.append("<title>").append(typical.title()).append("</title>\n").append(STYLE);
        svg.append("<rect class=\"page\" width=\"860\" height=\"310\" rx=\"6\"/>\n");
        text("title", LEFT, 24, "start", typical.title());
        grid();
        outOfStock();
        bars("past", 0, past.length(), past::units);
        band("wide", 0.05, 0.95);
        band("narrow", 0.25, 0.75);
        line("mean", forecast);
        typical.other().ifPresent(other -> line("other", other));
        dots();
        dates();
        legend();
        return svg.append("</svg>\n").toString();
    }

    private double x(double period) {
        return LEFT + WIDTH * period / periods;
    }

    private double y(double units) {
        return TOP + HEIGHT * (1 - units / top);
    }

    private double quantile(int ahead, double level) {
        return forecast.sumOver(Window.day(ahead)).quantile(level);
    }

    private void grid() {
        double step = Math.pow(10, Math.floor(Math.log10(top)));
        step = top / step < 2 ? step / 5 : top / step < 5 ? step / 2 : step;
        for (double units = 0; units <= top; units += Math.max(1, step)) {
            add(
                    "<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>",
                    LEFT, LEFT + WIDTH, y(units), y(units));
            text("", LEFT - 8, y(units) + 4, "end", String.format(Locale.ROOT, "%.0f", units));
        }
    }

    private void outOfStock() {
        for (int day = 0; day < past.length(); day++) {
            if (!past.inStock(day)) {
                rectangle("out", x(day), TOP, x(day + 1) - x(day), HEIGHT);
            }
        }
    }

    private void bars(String kind, int from, int to, IntToDoubleFunction units) {
        for (int i = from; i < to; i++) {
            double height = y(0) - y(units.applyAsDouble(i));
            if (height > 0) {
                double width = (x(1) - x(0)) * BAR;
                rectangle(kind, x(i + 0.5) - width / 2, y(0) - height, width, height);
            }
        }
    }

    /** Steps, since each day has its own quantiles. */
    private void band(String kind, double low, double high) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (int day = 0; day < forecast.horizon().periods(); day++) {
            double from = x(past.length() + day);
            double to = x(past.length() + day + 1);
            above.add(points(from, to, y(quantile(day, high))));
            below.add(0, points(to, from, y(quantile(day, low))));
        }
        svg.append("<polygon class=\"").append(kind).append("\" points=\"");
        svg.append(String.join(" ", above))
                .append(' ')
                .append(String.join(" ", below))
                .append("\"/>\n");
    }

    private void line(String kind, ForecastDistribution of) {
        List<String> points = new ArrayList<>();
        for (int day = 0; day < of.horizon().periods(); day++) {
            points.add(points(x(past.length() + day), x(past.length() + day + 1), y(of.mean(day))));
        }
        svg.append("<polyline class=\"").append(kind).append("\" points=\"");
        svg.append(String.join(" ", points)).append("\"/>\n");
        add(
                "<line class=\"now\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>",
                x(past.length()), x(past.length()), TOP - 6, TOP + HEIGHT);
    }

    private void dots() {
        for (int day = 0; day < typical.came().length; day++) {
            add(
                    "<circle class=\"came\" cx=\"%.1f\" cy=\"%.1f\" r=\"2.2\"/>",
                    x(past.length() + day + 0.5), y(typical.came()[day]));
        }
    }

    /** Mondays or first days of months, as far apart as their words need. */
    private void dates() {
        double last = -100;
        for (int day = 0; day < periods; day++) {
            LocalDate date = past.start().plusDays(day);
            boolean tick = periods > 200
                    ? date.getDayOfMonth() == 1
                    : date.getDayOfWeek().getValue() == 1;
            if (tick && x(day) - last >= 52 && x(day) < LEFT + WIDTH - 20) {
                last = x(day);
                text("", x(day), TOP + HEIGHT + 18, "start", MONTH.format(date));
            }
        }
    }

    private void legend() {
        double x = LEFT;
        double y = TOP + HEIGHT + 42;
        x = key(x, y, "past", "sold");
        x = typical.past().knowsStock() && typical.showsStock() ? key(x, y, "out", "out of stock") : x;
        x = key(x, y, "came", "what then came");
        x = key(x, y, "narrow", "25 to 75 %");
        x = key(x, y, "wide", "5 to 95 %");
        x = stroke(x, y, "mean", "mean");
        if (typical.other().isPresent()) {
            stroke(x, y, "other", typical.otherName());
        }
    }

    private double key(double x, double y, String kind, String words) {
        rectangle(kind, x, y - 9, 10, 10);
        text("", x + 15, y, "start", words);
        return x + 32 + 6.6 * words.length();
    }

    private double stroke(double x, double y, String kind, String words) {
        add("<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>", kind, x, x + 18, y - 4, y - 4);
        text("", x + 23, y, "start", words);
        return x + 40 + 6.6 * words.length();
    }

    private void rectangle(String kind, double x, double y, double width, double height) {
        add("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", kind, x, y, width, height);
    }

    private void text(String kind, double x, double y, String anchor, String words) {
        add("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", kind, x, y, anchor, words);
    }

    private static String points(double from, double to, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f %.1f,%.1f", from, y, to, y);
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
