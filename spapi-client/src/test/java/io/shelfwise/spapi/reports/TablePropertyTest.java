package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TablePropertyTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int COLUMNS = 3;

    /** How a table is written. */
    enum Encoding {
        UTF_8,
        UTF_8_MARKED,
        UTF_16_LE,
        UTF_16_BE,
        WINDOWS_1252;

        byte[] bytes(String text) {
            return switch (this) {
                case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
                case UTF_8_MARKED -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
                case UTF_16_LE -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
                case UTF_16_BE -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE);
                case WINDOWS_1252 -> text.getBytes(TablePropertyTest.WINDOWS_1252);
            };
        }
    }

    @Property(tries = 500)
    void aFlatFileReadsBackEqual(
            @ForAll("flatRows") List<List<String>> rows,
            @ForAll Encoding encoding,
            @ForAll("lineEnds") String lineEnd,
            @ForAll("orders") List<Integer> order,
            @ForAll boolean gzip) {
        List<List<String>> table = encoding == Encoding.WINDOWS_1252 ? narrowed(rows) : rows;
        String text = text(table, order, "\t", lineEnd, false);

        assertThat(read(type(false), packed(encoding.bytes(text), gzip))).isEqualTo(table);
    }

    @Property(tries = 500)
    void aCsvFileReadsBackEqual(
            @ForAll("csvRows") List<List<String>> rows,
            @ForAll Encoding encoding,
            @ForAll("lineEnds") String lineEnd,
            @ForAll("orders") List<Integer> order,
            @ForAll("delimiters") String delimiter) {
        List<List<String>> table = encoding == Encoding.WINDOWS_1252 ? narrowed(rows) : rows;
        String text = text(table, order, delimiter, lineEnd, true);

        assertThat(read(type(true), encoding.bytes(text))).isEqualTo(table);
    }

    @Property(tries = 300)
    void anyBytesAfterAHeaderAreRowsOrSetAside(@ForAll byte[] noise, @ForAll boolean csv) {
        byte[] header = "c0\tc1\tc2\n".getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = new byte[header.length + noise.length];
        System.arraycopy(header, 0, bytes, 0, header.length);
        System.arraycopy(noise, 0, bytes, header.length, noise.length);

        Sample<List<String>> sample = Sample.read(type(csv), bytes, Marketplace.UK);

        assertThat(sample.summary.rows() + sample.summary.setAside()).isLessThanOrEqualTo(noise.length);
    }

    @Provide
    Arbitrary<List<List<String>>> flatRows() {
        return rows(Arbitraries.of(
                'a', 'Z', '7', ' ', '"', ',', ';', '.', '-', '/', '\u00e9', '\u00fc', '\u20ac', '\u30de', '\u4e2d'));
    }

    @Provide
    Arbitrary<List<List<String>>> csvRows() {
        return rows(Arbitraries.of(
                'a', 'Z', '7', ' ', '"', ',', ';', '\t', '\n', '.', '\u00e9', '\u00fc', '\u20ac', '\u30de'));
    }

    private static Arbitrary<List<List<String>>> rows(Arbitrary<Character> characters) {
        // Spaces around a value are not part of it, so a value starts and ends with a letter.
        Arbitrary<String> inner = characters.list().ofMaxSize(8).map(TablePropertyTest::joined);
        Arbitrary<String> value = Combinators.combine(
                        Arbitraries.of("\"x", "y", "\u00e4"), inner, Arbitraries.of("z", "\u00f6", "\""))
                .as((a, b, c) -> a + b + c);
        return value.list().ofSize(COLUMNS).list().ofMaxSize(30);
    }

    private static String joined(List<Character> characters) {
        return characters.stream().map(String::valueOf).collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<String> delimiters() {
        return Arbitraries.of(",", ";", "\t");
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2);
    }

    /** What Windows-1252 can hold and UTF-8 does not hold by chance too: accents in small letters only. */
    private static List<List<String>> narrowed(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(value -> value.replaceAll("[^\\x00-\\x7f\u00e4\u00f6\u00fc]", "_"))
                        .toList())
                .toList();
    }

    private static String text(
            List<List<String>> rows, List<Integer> order, String delimiter, String lineEnd, boolean quoted) {
        List<List<String>> all = new ArrayList<>();
        all.add(IntStream.range(0, COLUMNS).mapToObj(i -> "c" + i).toList());
        all.addAll(rows);
        return all.stream()
                .map(row -> order.stream()
                        .map(row::get)
                        .map(value -> quoted ? '"' + value.replace("\"", "\"\"") + '"' : value)
                        .collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining(lineEnd));
    }

    private static ReportType<List<String>> type(boolean csv) {
        return csv
                ? ReportType.csv("TABLE", "table", TablePropertyTest::bind)
                : ReportType.flatFile("TABLE", "table", TablePropertyTest::bind);
    }

    private static RowReader<List<String>> bind(Columns columns) {
        List<Column> all = IntStream.range(0, COLUMNS)
                .mapToObj(i -> columns.needed("c" + i))
                .toList();
        return row -> all.stream().map(column -> row.find(column).orElse("")).toList();
    }

    private static List<List<String>> read(ReportType<List<String>> type, byte[] bytes) {
        Sample<List<String>> sample = Sample.read(type, bytes, Marketplace.UK);
        assertThat(sample.summary.problems()).isEmpty();
        return sample.values;
    }

    private static byte[] packed(byte[] bytes, boolean gzip) {
        return gzip ? Sample.gzip(bytes) : bytes;
    }
}
