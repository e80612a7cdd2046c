package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import io.shelfwise.spapi.catalogue.reports.ReportCatalogue;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import io.shelfwise.spapi.catalogue.reports.ReportTrait;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescribedReportsTest {

    private static final Map<ColumnKind, String> VALUES = KindSamples.VALUES;

    static Stream<ReportSpec> tables() {
        return ReportCatalogue.reports().values().stream().filter(report -> !report.is(ReportTrait.JSON));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnIsReadByItsKindAndItsName(ReportSpec table) {
        Sample<ReportRow> sample = Sample.read(ReportTypes.rows(table.type()), header(table) + row(table, VALUES));

        assertThat(sample.summary.problems()).isEmpty();
        ReportRow row = sample.values.get(0);
        assertThat(row.unknown()).isEmpty();
        assertThat(row.values()).hasSize(table.columns().size());
        for (ColumnSpec column : table.columns()) {
            switch (column.kind()) {
                case TEXT, FNSKU -> assertThat(row.text(column.name())).hasValue(VALUES.get(column.kind()));
                case SKU -> assertThat(row.sku(column.name()).orElseThrow()).hasToString("A-1");
                case MARKETPLACE -> assertThat(row.marketplace(column.name())).hasValue(Marketplace.UK);
                case FLAG -> assertThat(row.flag(column.name())).hasValue(true);
                case ASIN -> assertThat(row.asin(column.name()).orElseThrow()).hasToString("B0ABCDEFGH");
                case WORDS -> assertThat(row.text(column.name())).hasValue("no number");
                case WHOLE -> assertThat(row.whole(column.name())).hasValue(-12);
                case DECIMAL ->
                    assertThat(row.decimal(column.name()).orElseThrow()).isEqualTo("0.125");
                case MONEY ->
                    assertThat(row.money(column.name()).orElseThrow().amount()).isEqualTo("1234.50");
                case AMOUNT, LIST -> throw new AssertionError(column + " stands in JSON only");
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
    void theKeysAreTheNamesWhateverTheHeaderCallsThem(ReportSpec table) {
        String odd = table.columns().stream()
                .map(column ->
                        " " + column.name().toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                .collect(Collectors.joining("\t", "", "\r\n"));
        Sample<ReportRow> sample = Sample.read(ReportTypes.rows(table.type()), odd + row(table, VALUES));

        assertThat(sample.values.get(0).values().keySet())
                .containsExactlyElementsOf(
                        table.columns().stream().map(ColumnSpec::name).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aFileWithoutANeededColumnListsFoundAndExpected(ReportSpec table) {
        for (ColumnSpec needed : table.columns()) {
            if (needed.needed()) {
                String header = header(table).replace(needed.name() + "\t", "x\t");
                header = header.startsWith(needed.name())
                        ? "x" + header.substring(needed.name().length())
                        : header;
                String without = header.replaceAll("(^|\t)" + needed.name() + "(\t|\n)", "$1x$2");

                assertThatThrownBy(() -> Sample.read(ReportTypes.rows(table.type()), without))
                        .isInstanceOf(ReportFileException.class)
                        .hasMessageContaining("expected the " + table.title() + " with ");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noContentIsInTheTextOfARow(ReportSpec table) {
        ReportRow row = Sample.read(ReportTypes.rows(table.type()), header(table) + row(table, VALUES))
                .values
                .get(0);

        assertThat(row).hasToString("ReportRow[line 2]");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aHeaderAloneIsAReportWithoutRows(ReportSpec table) {
        assertThat(Sample.read(ReportTypes.rows(table.type()), header(table) + "\n\n").values)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void blankCellsAndWordsForNothingAreEmpty(ReportSpec table) {
        for (String nothing : List.of("", "N/A", "--", "null")) {
            String cells = table.columns().stream()
                    .map(column -> column.kind() == ColumnKind.TEXT || column.kind() == ColumnKind.SKU ? "x" : nothing)
                    .collect(Collectors.joining("\t"));
            Sample<ReportRow> sample = Sample.read(
                    ReportTypes.rows(table.type()),
                    (header(table) + cells).getBytes(StandardCharsets.UTF_8),
                    Marketplace.DE);

            assertThat(sample.summary.problems()).isEmpty();
            for (ColumnSpec column : table.columns()) {
                if (column.kind().isNumber()) {
                    assertThat(sample.values.get(0).decimal(column.name())).isEmpty();
                }
            }
        }
    }

    private static String header(ReportSpec table) {
        return table.columns().stream().map(ColumnSpec::name).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String row(ReportSpec table, Map<ColumnKind, String> values) {
        return table.columns().stream()
                .map(column -> values.get(column.kind()))
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
