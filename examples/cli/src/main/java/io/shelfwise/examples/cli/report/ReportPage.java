package io.shelfwise.examples.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts style, data and scripts into the page's template. */
final class ReportPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final List<String> SCRIPTS =
            List.of("report-format.js", "report-table.js", "report-chart.js", "report-cards.js", "report.js");

    private ReportPage() {}

    /** The page with this data, which has to be safe within a script element. */
    static String of(String data) throws IOException {
        String echarts = BundledFile.echarts();
        String script = script();
        Map<String, String> parts = Map.of(
                "policy", ContentPolicy.allowing(echarts, script),
                "style", BundledFile.text("report.css"),
                "data", data,
                "echarts", echarts,
                "script", script);
        // One pass over the template: what is put in is never searched for places.
        return PLACE.matcher(BundledFile.text("report.html"))
                .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    private static String script() throws IOException {
        StringBuilder script = new StringBuilder("'use strict';\n");
        for (String name : SCRIPTS) {
            script.append(BundledFile.text(name));
        }
        return script.toString();
    }
}
