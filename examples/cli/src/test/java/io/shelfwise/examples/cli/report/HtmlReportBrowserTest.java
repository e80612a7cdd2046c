package io.shelfwise.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The report in a real browser; skipped where none is installed. */
@Execution(ExecutionMode.SAME_THREAD)
final class HtmlReportBrowserTest {

    @TempDir
    Path directory;

    private Chromium browser;
    private Path report;

    @BeforeEach
    void write() throws IOException {
        Optional<Chromium> installed = Chromium.in(directory);
        assumeTrue(installed.isPresent(), "no Chromium on the path");
        browser = installed.orElseThrow();
        report = directory.resolve("report.html");
        HtmlReport.write(report, HostileShop.plan(), HostileShop.columns(), "Hostile <shop>", List.of("<hr> note"));
    }

    @Test
    void allChartsDrawAndTheConsoleStaysClean() throws Exception {
        Chromium.Page page = browser.open(report, "#all");

        assertThat(page.console()).isEmpty();
        List<String> charts = page.partsFrom("data-drawn=\"true\"");
        assertThat(charts)
                .hasSize(50)
                .allSatisfy(chart -> assertThat(chart.split("<path", -1))
                        .as("paths of a chart")
                        .hasSizeGreaterThan(20));
    }

    @Test
    void chartsOutOfSightWait() throws Exception {
        Chromium.Page page = browser.open(report, "");

        assertThat(page.console()).isEmpty();
        assertThat(page.partsFrom("data-drawn=\"true\"")).hasSizeBetween(3, 20);
        assertThat(page.partsFrom("class=\"chart\"")).hasSize(50);
    }

    @Test
    void namesAreTextAndNeverMarkup() throws Exception {
        Chromium.Page page = browser.open(report, "#all");

        assertThat(page.partsFrom("<img")).isEmpty();
        assertThat(page.partsFrom("<b>")).isEmpty();
        assertThat(page.partsFrom("<hr")).isEmpty();
        assertThat(page.partsFrom("Hostile &lt;shop&gt;")).hasSize(1);
        assertThat(page.partsFrom("<h3><span>&lt;img src=x onerror")).isNotEmpty();
        assertThat(page.partsFrom("日本語 ключ ü 🧦")).isNotEmpty();
        assertThat(page.partsFrom("{{data}} $1 \\u003c")).isNotEmpty();
    }

    @Test
    void linesSortByNumberWithBlanksLastEitherWay() throws Exception {
        Chromium.Page page = browser.open(driven("""
                        const header = [...document.querySelectorAll('th button')].find(b => b.textContent === 'Cover days');
                        const cells = () => [...document.querySelectorAll('tr.line')]
                            .map(row => row.children[header.parentElement.cellIndex].textContent || '-');
                        header.click();
                        document.body.dataset.up = cells().slice(0, 3) + ' ' + cells().at(-1);
                        header.click();
                        document.body.dataset.down = cells().slice(0, 3) + ' ' + cells().at(-1);
                        document.body.dataset.order = header.parentElement.getAttribute('aria-sort');
                        """), "");

        assertThat(page.console()).isEmpty();
        assertThat(page.dom()).contains("data-up=\"8.6,8.7,8.9 -\"", "data-down=\"14.4,14.3,14.1 -\"");
        assertThat(page.dom()).contains("data-order=\"descending\"");
    }

    @Test
    void theBoxFindsByTextOfSkuOrTitle() throws Exception {
        Chromium.Page page = browser.open(driven("""
                        const box = document.getElementById('find');
                        box.value = 'ONERROR';
                        box.dispatchEvent(new Event('input'));
                        """), "");

        assertThat(page.partsFrom("<output id=\"count\">").get(0)).startsWith("10 of 60 SKUs");
        assertThat(page.partsFrom("class=\"line\"")).hasSize(10);
    }

    @Test
    void theCheckSeesWhatAPageDoesWrong() throws Exception {
        Path page = directory.resolve("wrong.html");
        String policy = ContentPolicy.allowing("0");
        Files.writeString(
                page,
                "<meta http-equiv=Content-Security-Policy content=\"" + policy
                        + "\"><body><script id=\"data\">1</script>");

        assertThat(browser.open(page, "").console()).hasSize(1);
    }

    /** The report with one more script at its end, which its policy would not let run. */
    private Path driven(String script) throws IOException {
        Path copy = directory.resolve("driven.html");
        String page = Files.readString(report).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        Files.writeString(copy, page + "<script>" + script + "</script>");
        return copy;
    }
}
