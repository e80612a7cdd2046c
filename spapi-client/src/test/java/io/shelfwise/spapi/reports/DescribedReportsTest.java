package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Marketplace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescribedReportsTest {

    private static final Map<ColumnKind, String> VALUES = Map.of(
            ColumnKind.ASIN, "B0ABCDEFGH",
            ColumnKind.WORDS, "no number",
            ColumnKind.TEXT, "words \u00fc",
            ColumnKind.WHOLE, "-12",
            ColumnKind.DECIMAL, "0.125",
            ColumnKind.MONEY, "1234.50",
            ColumnKind.CURRENCY, "EUR",
            ColumnKind.DATE, "2026-05-31",
            ColumnKind.TIME, "31.05.2026 23:59:59 UTC",
            ColumnKind.MONTH, "2026-05");

    static Stream<ReportTable> tables() {
        return ReportTables.bundled().values().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnIsReadByItsKindAndItsName(ReportTable table) {
        Sample<ReportRow> sample = Sample.read(table.reportType(), header(table) + row(table, VALUES));

        assertThat(sample.summary.problems()).isEmpty();
        ReportRow row = sample.values.get(0);
        assertThat(row.unknown()).isEmpty();
        assertThat(row.values()).hasSize(table.columns().size());
        for (ColumnSpec column : table.columns()) {
            switch (column.kind()) {
                case TEXT -> assertThat(row.text(column.name())).hasValue("words \u00fc");
                case ASIN -> assertThat(row.asin(column.name()).orElseThrow()).hasToString("B0ABCDEFGH");
                case WORDS -> assertThat(row.text(column.name())).hasValue("no number");
                case WHOLE -> assertThat(row.whole(column.name())).hasValue(-12);
                case DECIMAL ->
                    assertThat(row.decimal(column.name()).orElseThrow()).isEqualTo("0.125");
                case MONEY ->
                    assertThat(row.money(column.name()).orElseThrow().amount()).isEqualTo("1234.50");
                case CURRENCY ->
                    assertThat(row.currency(column.name()).orElseThrow()).hasToString("EUR");
                case DATE -> assertThat(row.date(column.name()).orElseThrow()).isEqualTo("2026-05-31");
                case TIME -> assertThat(row.time(column.name()).orElseThrow()).isEqualTo("2026-05-31T23:59:59Z");
                case MONTH -> assertThat(row.month(column.name()).orElseThrow()).hasToString("2026-05");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theKeysAreTheNamesWhateverTheHeaderCallsThem(ReportTable table) {
        String odd = table.columns().stream()
                .map(column ->
                        " " + column.name().toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                .collect(Collectors.joining("\t", "", "\r\n"));
        Sample<ReportRow> sample = Sample.read(table.reportType(), odd + row(table, VALUES));

        assertThat(sample.values.get(0).values().keySet())
                .containsExactlyElementsOf(
                        table.columns().stream().map(ColumnSpec::name).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aFileWithoutANeededColumnListsFoundAndExpected(ReportTable table) {
        for (ColumnSpec needed : table.columns()) {
            if (needed.needed()) {
                String header = header(table).replace(needed.name() + "\t", "x\t");
                header = header.startsWith(needed.name())
                        ? "x" + header.substring(needed.name().length())
                        : header;
                String without = header.replaceAll("(^|\t)" + needed.name() + "(\t|\n)", "$1x$2");

                assertThatThrownBy(() -> Sample.read(table.reportType(), without))
                        .isInstanceOf(ReportFileException.class)
                        .hasMessageContaining("expected the " + table.title() + " with ");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noContentIsInTheTextOfARow(ReportTable table) {
        ReportRow row = Sample.read(table.reportType(), header(table) + row(table, VALUES))
                .values
                .get(0);

        assertThat(row).hasToString("ReportRow[line 2]");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aHeaderAloneIsAReportWithoutRows(ReportTable table) {
        assertThat(Sample.read(table.reportType(), header(table) + "\n\n").values)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void blankCellsAndWordsForNothingAreEmpty(ReportTable table) {
        for (String nothing : List.of("", "N/A", "--", "null")) {
            String cells = table.columns().stream()
                    .map(column -> column.kind() == ColumnKind.TEXT ? "x" : nothing)
                    .collect(Collectors.joining("\t"));
            Sample<ReportRow> sample = Sample.read(
                    table.reportType(), (header(table) + cells).getBytes(StandardCharsets.UTF_8), Marketplace.DE);

            assertThat(sample.summary.problems()).isEmpty();
            for (ColumnSpec column : table.columns()) {
                if (column.kind().isNumber()) {
                    assertThat(sample.values.get(0).decimal(column.name())).isEmpty();
                }
            }
        }
    }

    private static String header(ReportTable table) {
        return table.columns().stream().map(ColumnSpec::name).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String row(ReportTable table, Map<ColumnKind, String> values) {
        return table.columns().stream()
                .map(column -> values.get(column.kind()))
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
