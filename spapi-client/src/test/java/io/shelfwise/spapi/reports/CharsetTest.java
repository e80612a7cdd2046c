package io.shelfwise.spapi.reports;

import static io.shelfwise.spapi.reports.Sample.ORDER_HEADER;
import static io.shelfwise.spapi.reports.Sample.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.orders.OrderLine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void windows1252IsReadWhereTheBytesAreNotUtf8() {
        Sample<OrderLine> sample = Sample.read(
                ReportTypes.allOrders(),
                ORDER_HEADER + order("1", "1", "M\u00fcsli 5 \u20ac \u2122", "1", ""),
                WINDOWS_1252);

        assertThat(skus(sample)).containsExactly("M\u00fcsli 5 \u20ac \u2122");
        assertThat(sample.summary.charset()).isEqualTo("windows-1252");
    }

    @Test
    void aCharacterThatIsValidUtf8ByChanceIsReadAsTheRestOfTheFile() {
        String rows = order("1", "1", "CAF\u00c9\u00ae", "1", "")
                + order("2", "2", "f\u00fcr", "1", "")
                + order("3", "3", "m\u00e4n", "1", "");

        assertThat(skus(Sample.read(ReportTypes.allOrders(), ORDER_HEADER + rows, WINDOWS_1252)))
                .containsExactly("CAF\u00c9\u00ae", "f\u00fcr", "m\u00e4n");
    }

    @Test
    void aByteOfWindows1252FarIntoAnAsciiFileComesOutRight() {
        String filler = order("1", "1", "PLAIN", "1", "").repeat(20_000);
        Sample<OrderLine> sample = Sample.read(
                ReportTypes.allOrders(), ORDER_HEADER + filler + order("2", "2", "f\u00fcr", "1", ""), WINDOWS_1252);

        assertThat(sample.values.get(20_000).sku().value()).isEqualTo("f\u00fcr");
        assertThat(sample.summary.charset()).isEqualTo("windows-1252");
    }

    @Test
    void oneStrayByteInAUtf8FileSpoilsNoOtherValue() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String filler = order("1", "1", "M\u00fcsli \u30de", "1", "").repeat(20_000);
        bytes.writeBytes((ORDER_HEADER + filler).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(order("2", "2", "f\u00fcr", "1", "").getBytes(WINDOWS_1252));
        bytes.writeBytes(order("3", "3", "M\u00fcsli", "1", "").getBytes(StandardCharsets.UTF_8));

        Sample<OrderLine> sample = Sample.read(ReportTypes.allOrders(), bytes.toByteArray(), Marketplace.UK);

        assertThat(skus(sample))
                .endsWith("M\u00fcsli \u30de", "f\u00fcr", "M\u00fcsli")
                .hasSize(20_002);
        assertThat(sample.summary.charset()).isEqualTo("UTF-8 with some values in windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsFollowedAndIsNoPartOfTheHeader(String charset) {
        String text = "\ufeff" + ORDER_HEADER
                + order("1", "1", "\ud83c\udf75 \u30de", "1", "").repeat(10_000);
        Sample<OrderLine> sample = Sample.read(ReportTypes.allOrders(), text, Charset.forName(charset));

        assertThat(sample.values).hasSize(10_000);
        assertThat(skus(sample)).containsOnly("\ud83c\udf75 \u30de");
        assertThat(sample.summary.charset()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndIsRead(String lineEnd) {
        String text = ("\n" + ORDER_HEADER + "\n" + order("1", "1", "A", "1", "1.00") + " \n"
                        + order("2", "2", "B", "x", ""))
                .replace("\n", lineEnd);
        Sample<OrderLine> sample = Sample.read(ReportTypes.allOrders(), text);
        Sample<OrderLine> cut = Sample.read(ReportTypes.allOrders(), text.stripTrailing());

        assertThat(skus(sample)).containsExactly("A");
        assertThat(sample.summary.problems()).extracting(RowProblem::line).containsExactly(6L);
        assertThat(cut.summary.problems()).isEqualTo(sample.summary.problems());
    }

    private static List<String> skus(Sample<OrderLine> sample) {
        return sample.values.stream().map(line -> line.sku().value()).toList();
    }
}
