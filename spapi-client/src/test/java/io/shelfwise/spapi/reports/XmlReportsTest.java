package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no flat file and no JSON. */
class XmlReportsTest {

    private static final String ORDERS = "GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL";
    private static final String XML = "<?xml version=\"1.0\"?>\n<Orders>\n<Order/>\t<Order/>\n</Orders>\n";

    @TempDir
    Path folder;

    @Test
    void xmlIsNotReadAsRows() {
        assertThatThrownBy(() -> Sample.read(ReportTypes.rows(ORDERS), XML))
                .isInstanceOf(ReportFileException.class)
                .hasMessage("sample.txt, line 1: found XML, which the " + ORDERS + " report is, expected rows;"
                        + " ReportSource.document() gives its bytes to a parser of your own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET_NEW_THING",
                "GET_LEDGER_DETAIL_VIEW_DATA",
                "GET_SALES_AND_TRAFFIC_REPORT",
                "SC_VAT_TAX_REPORT",
                "GET_FLAT_FILE_ORDER_REPORT_DATA_TAX"
            })
    void xmlIsNoOtherReport(String type) {
        for (String document : new String[] {XML, "\ufeff" + XML, "  \r\n" + XML}) {
            assertThatThrownBy(() -> Sample.read(ReportTypes.rows(type), document))
                    .isInstanceOf(ReportFileException.class)
                    .hasMessageContaining("found XML, expected the ");
        }
        assertThatThrownBy(() -> Sample.read(ReportTypes.rows(type), XML, StandardCharsets.UTF_16))
                .hasMessageContaining("found XML, expected the ");
    }

    @Test
    void aFlatFileIsNoXml() {
        assertThatThrownBy(() -> Sample.read(ReportTypes.rows(ORDERS), Sample.ORDER_HEADER))
                .hasMessage("sample.txt, line 1: found no XML, expected the " + ORDERS
                        + " report, which is XML; is it the right file?");
    }

    @Test
    void aPdfDocumentIsNoReport() {
        assertThatThrownBy(() -> Sample.read(ReportTypes.rows("GET_EASYSHIP_DOCUMENTS"), "%PDF-1.7\n"))
                .hasMessageContaining("found a PDF document, expected text");
    }

    @Test
    void theBytesOfADocumentAreThere() throws Exception {
        Path file = Files.write(folder.resolve("orders.xml.gz"), Sample.gzip(XML.getBytes(StandardCharsets.UTF_8)));
        String xml;

        // region document
        try (InputStream document = ReportSource.file(file).document()) {
            xml = new String(document.readAllBytes(), StandardCharsets.UTF_8);
        }
        // endregion

        assertThat(xml).isEqualTo(XML);
        byte[] workbook = {'P', 'K', 3, 4, 0};
        ReportSource plain = ReportSource.stream("fees.xlsx", new ByteArrayInputStream(workbook));
        try (InputStream document = plain.document()) {
            assertThat(document.readAllBytes()).isEqualTo(workbook);
        }
    }

    @Test
    void fieldsOfSomeReportsMayStandInQuotesAlthoughTheHeaderDoesNot() {
        String text = "Date\tMSKU\tTitle\tQuantity\n05/31/2026\tA\t\"one\ttwo\"\t3\n06/01/2026\tB\t12\" plate\t4\n";

        Sample<ReportRow> sample = Sample.read(
                ReportTypes.rows("GET_LEDGER_DETAIL_VIEW_DATA"),
                text.replace("Title\t", "Title\tEvent Type\t")
                        .replace("\t3\n", "\tReceipts\t3\n")
                        .replace("\t4\n", "\tReceipts\t4\n"));

        assertThat(sample.values)
                .extracting(row -> row.text("title").orElse(""))
                .containsExactly("one\ttwo", "12\" plate");
    }

    @Test
    void csvIsReadAsSuchWhereTheTypeIsKnownForIt() {
        Sample<ReportRow> sample = Sample.read(ReportTypes.rows("SC_VAT_TAX_REPORT"), "a,b\n1,\"x, y\"\n");

        assertThat(sample.values.get(0).text("b")).hasValue("x, y");
        assertThat(sample.summary.notes()).isEmpty();
    }
}
