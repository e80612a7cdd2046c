package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldCharsetsTest {

    private static final String LISTINGS = "GET_MERCHANT_LISTINGS_ALL_DATA";

    @ParameterizedTest
    @CsvSource({
        "windows-31j, \u6728\u88fd\u306e\u304a\u76bf \uff08\u5927\uff09",
        "windows-31j, \u30ab\u30bf\u30ab\u30ca \u30bd\u30d5\u30c8",
        "windows-31j, \u2460\u756a \u65b0\u54c1",
        "windows-31j, \uff76\uff9e\uff97\uff7d\u306e\u82b1\u74f6",
        "GBK, \u6728\u5236\u76d8\u5b50 \u5927\u53f7",
        "GBK, \u6570\u91cf",
        "windows-1252, Gr\u00f6\u00dfe f\u00fcr T\u00fcren",
        "windows-1252, \u201cSoft\u201d don\u2019t \u2013 5 \u20ac",
        "windows-1252, Th\u00e9 vert d\u00e9caf\u00e9in\u00e9 \u00e0 No\u00ebl",
        "windows-1252, Ni\u00f1o peque\u00f1o",
        "UTF-16LE, \u6728\u88fd",
        "UTF-16BE, \u6728\u88fd"
    })
    void theBytesTellWithoutAnyHint(String charset, String title) {
        String text = "item-name\tseller-sku\tprice\tquantity\n" + title + "\tA-1\t5.00\t2\n";
        Sample<ReportRow> sample = Sample.read(ReportTypes.rows(LISTINGS), text, Charset.forName(charset));

        assertThat(sample.values.get(0).text("item-name")).hasValue(title);
        assertThat(sample.summary.charset()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "cp932", "windows-31j", "\"Shift_JIS\""})
    void theContentTypeGoesBeforeTheBytes(String named) {
        // By its bytes alone this could be Western.
        String title = "\uff71\uff72";
        byte[] bytes = ("item-name\tseller-sku\tprice\tquantity\n" + title + "\tA-1\t5\t2\n")
                .getBytes(Charset.forName("windows-31j"));
        ReportSource source = ReportSource.stream("sample.txt", new ByteArrayInputStream(bytes))
                .withContentType("text/plain; charset=" + named);

        try (ReportRows<ReportRow> rows = Reports.of(Marketplace.US).read(ReportTypes.rows(LISTINGS), source)) {
            assertThat(rows.stream().map(row -> row.text("item-name").orElseThrow()))
                    .containsExactly(title);
            assertThat(rows.summary().charset()).isEqualTo("windows-31j");
        }
    }

    @Test
    void aContentTypeThatSaysUtf8ProvesNothing() {
        byte[] bytes = "seller-sku\tprice\tquantity\nf\u00fcr\t5\t2\n".getBytes(Charset.forName("windows-1252"));
        ReportSource source = ReportSource.stream("sample.txt", new ByteArrayInputStream(bytes))
                .withContentType("text/tab-separated-values;charset=UTF-8");

        try (ReportRows<ReportRow> rows = Reports.of(Marketplace.DE).read(ReportTypes.rows(LISTINGS), source)) {
            assertThat(rows.stream().map(row -> row.text("seller-sku").orElseThrow()))
                    .containsExactly("f\u00fcr");
        }
    }

    @Test
    void aTitleThatWasCutWithinACharacterKeepsTheRest() {
        byte[] whole = "\u6728\u88fd".getBytes(StandardCharsets.UTF_8);
        byte[] head =
                "seller-sku\tprice\tquantity\titem-name\nB\t1\t1\t\u6728\nA\t1\t1\t".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(head, head.length + whole.length - 1);
        System.arraycopy(whole, 0, bytes, head.length, whole.length - 1);

        Sample<ReportRow> sample = Sample.read(ReportTypes.rows(LISTINGS), bytes, Marketplace.JP);

        assertThat(sample.values.get(1).text("item-name").orElseThrow()).startsWith("\u6728");
        assertThat(sample.summary.rows()).isEqualTo(2);
    }

    @Test
    void rowsDecodeTheSameAfterTheFileWasReadOn() {
        StringBuilder text = new StringBuilder("seller-sku\tprice\tquantity\titem-name\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("S").append(i).append("\t1\t2\t\u6728\u88fd\u306e\u304a\u76bf\n");
        }
        Sample<ReportRow> sample =
                Sample.read(ReportTypes.rows(LISTINGS), text.toString(), Charset.forName("windows-31j"));

        List<String> titles = sample.values.stream()
                .map(row -> row.text("item-name").orElseThrow())
                .distinct()
                .toList();
        assertThat(titles).containsExactly("\u6728\u88fd\u306e\u304a\u76bf");
    }
}
