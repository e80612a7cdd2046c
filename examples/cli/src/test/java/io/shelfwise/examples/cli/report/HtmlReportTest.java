package io.shelfwise.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import io.shelfwise.forecasting.replenishment.RestockLine;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlReportTest {

    private static final List<String> NOTES = List.of("file <b>a.tsv</b>, line 3: </script>");

    private final RestockPlan plan = HostileShop.plan();

    @TempDir
    Path directory;

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        assertThat(report("one.html")).isEqualTo(report("two.html"));
    }

    @Test
    void textsStayInsideTheDataWhateverTheyHold() throws IOException {
        String page = report("report.html");

        assertThat(data(page)).doesNotContain("<").doesNotContain("\u2028").doesNotContain("\u2029");
        assertThat(page.split("</script", -1))
                .as("pieces around the three scripts")
                .hasSize(4);
    }

    @Test
    void textsAreReadBackAsTheyWere() throws IOException {
        Map<?, ?> data = parsed(report("report.html"));

        assertThat(data.get("notes")).isEqualTo(NOTES);
        assertThat(column(data, "title"))
                .isEqualTo(
                        plan.lines().stream().map(line -> line.item().title()).toList());
        assertThat(column(data, "reasons")).isEqualTo(each(plan.lines(), line -> ((RestockLine) line).reasons()));
    }

    @Test
    void numbersKeepTheDecimalsOfTheirColumn() throws IOException {
        assertThat(data(report("report.html")))
                .contains("{\"name\":\"landed_unit_cost\",\"numeric\":true,\"decimals\":4}")
                .contains("{\"name\":\"order_units\",\"numeric\":true,\"decimals\":0}")
                .contains("{\"name\":\"title\",\"numeric\":false,\"decimals\":0}")
                .contains("1.5000");
    }

    @Test
    void theFiftyMostUrgentHaveCharts() throws IOException {
        List<Object> rows = ofCharts(report("report.html"), "row");

        assertThat(rows).hasSize(50).startsWith(0.0, 1.0, 2.0).endsWith(49.0);
    }

    @Test
    void chartsHoldTheForecastsOwnQuantiles() throws IOException {
        String page = report("report.html");

        assertThat(ofCharts(page, "mean")).containsOnly(Collections.nCopies(90, 2.0));
        assertThat(ofCharts(page, "q05")).containsOnly(Collections.nCopies(90, 0.2));
        assertThat(ofCharts(page, "q25")).containsOnly(Collections.nCopies(90, 1.0));
        assertThat(ofCharts(page, "q75")).containsOnly(Collections.nCopies(90, 3.0));
        assertThat(ofCharts(page, "q95")).containsOnly(Collections.nCopies(90, 3.8));
    }

    @Test
    void stretchesOutOfStockAreKept() throws IOException {
        // Days 150 to 165 of 200, of which the chart shows the last 180.
        assertThat(ofCharts(report("report.html"), "out")).contains(List.of(), List.of(List.of(130.0, 146.0)));
    }

    @Test
    void nothingIsAskedOfANetwork() throws IOException {
        String page = report("report.html");
        String own = page.replace(data(page), "").replace(BundledFile.echarts(), "");

        assertThat(own).doesNotContainIgnoringCase("http:").doesNotContainIgnoringCase("https:");
        assertThat(own).doesNotContain("src=").doesNotContain("url(").doesNotContain("@import");
        assertThat(own).contains("default-src 'none'; script-src 'sha256-");
    }

    private String report(String name) throws IOException {
        Path file = directory.resolve(name);
        HtmlReport.write(file, plan, HostileShop.columns(), "Hostile <shop>", NOTES);
        return Files.readString(file);
    }

    private static String data(String page) {
        String opening = "id=\"data\">";
        int start = page.indexOf(opening) + opening.length();
        return page.substring(start, page.indexOf("</script>", start));
    }

    private static Map<?, ?> parsed(String page) throws IOException {
        return (Map<?, ?>) JsonReader.of(new Buffer().writeUtf8(data(page))).readJsonValue();
    }

    private static List<Object> column(Map<?, ?> data, String name) {
        List<?> columns = (List<?>) data.get("columns");
        List<?> names =
                columns.stream().map(column -> ((Map<?, ?>) column).get("name")).toList();
        return each((List<?>) data.get("rows"), row -> ((List<?>) row).get(names.indexOf(name)));
    }

    private static List<Object> ofCharts(String page, String name) throws IOException {
        return each((List<?>) parsed(page).get("charts"), chart -> ((Map<?, ?>) chart).get(name));
    }

    private static List<Object> each(List<?> values, Function<Object, Object> part) {
        return values.stream().map(part).toList();
    }
}
