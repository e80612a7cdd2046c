package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import io.shelfwise.spapi.catalogue.reports.RowSpec;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any table of text, numbers and dates, in any encoding, line end, order of columns and decimal style, reads back equal. */
class TypedTablePropertyTest {

    private static final ReportType<ReportRow> TABLE =
            ReportType.flatFile("TABLE", "table", columns -> new TableRows(spec(), columns));

    private static ReportSpec spec() {
        List<ColumnSpec> columns = List.of(
                new ColumnSpec("title", ColumnKind.TEXT, true, "", List.of("Titel")),
                new ColumnSpec("units", ColumnKind.WHOLE, true, "", List.of()),
                new ColumnSpec("your-price", ColumnKind.MONEY, true, "", List.of()),
                new ColumnSpec("report-date", ColumnKind.DATE, true, "", List.of()));
        return new ReportSpec("TABLE", "table", Set.of(), List.of(new RowSpec("", "", "", columns)));
    }

    /** How a table is encoded: name of the set, and whether a byte order mark leads. */
    enum Encoding {
        UTF_8("UTF-8", ""),
        UTF_8_MARKED("UTF-8", "\ufeff"),
        UTF_16_LE("UTF-16LE", ""),
        UTF_16_LE_MARKED("UTF-16LE", "\ufeff"),
        UTF_16_BE("UTF-16BE", ""),
        UTF_16_BE_MARKED("UTF-16BE", "\ufeff"),
        WINDOWS_1252("windows-1252", ""),
        CP932("windows-31j", ""),
        GBK("GBK", "");

        private final Charset charset;
        private final String mark;

        Encoding(String charset, String mark) {
            this.charset = Charset.forName(charset);
            this.mark = mark;
        }

        byte[] bytes(String text) {
            return (mark + text).getBytes(charset);
        }

        /** The text without what the set cannot hold. */
        String held(String text) {
            return text.codePoints()
                    .filter(c -> charset.newEncoder().canEncode(Character.toString(c)))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }
    }

    /** How numbers and dates are written. */
    @SuppressWarnings("ImmutableEnumChecker") // a marketplace is immutable, but holds a currency
    enum Style {
        POINT(Marketplace.US, "", '.', "MM/dd/yyyy"),
        GROUPED(Marketplace.UK, ",", '.', "dd/MM/yyyy"),
        COMMA(Marketplace.DE, "", ',', "dd.MM.yyyy"),
        GROUPED_COMMA(Marketplace.DE, ".", ',', "yyyy-MM-dd"),
        SPACED_COMMA(Marketplace.FR, "\u00a0", ',', "dd/MM/yyyy"),
        SWISS(Marketplace.US, "'", '.', "yyyy-MM-dd");

        private final Marketplace marketplace;
        private final String group;
        private final char decimal;
        private final DateTimeFormatter date;

        Style(Marketplace marketplace, String group, char decimal, String date) {
            this.marketplace = marketplace;
            this.group = group;
            this.decimal = decimal;
            this.date = DateTimeFormatter.ofPattern(date, Locale.ROOT);
        }

        String write(BigDecimal amount) {
            String[] parts = amount.toPlainString().split("\\.", -1);
            String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", group);
            return whole + decimal + parts[1];
        }
    }

    record Line(String title, int units, BigDecimal price, LocalDate day) {}

    @Property(tries = 1000)
    void readsBackEqual(
            @ForAll("lines") List<Line> lines,
            @ForAll Encoding encoding,
            @ForAll Style style,
            @ForAll("lineEnds") String lineEnd,
            @ForAll("orders") List<Integer> order) {
        List<Line> held = lines.stream()
                .map(line -> new Line("x" + encoding.held(line.title()) + "y", line.units(), line.price(), line.day()))
                .toList();
        boolean spaces = encoding.held(style.group).equals(style.group);
        Style written = spaces ? style : Style.COMMA;
        String text = text(held, written, lineEnd, order);
        ReportSource source = ReportSource.stream("x", new ByteArrayInputStream(encoding.bytes(text)))
                .withContentType("text/plain; charset=" + encoding.charset.name());

        List<Line> read = new ArrayList<>();
        try (ReportRows<ReportRow> rows = Reports.of(written.marketplace).read(TABLE, source)) {
            rows.forEach(row -> read.add(line(row)));
            assertThat(rows.summary().problems()).isEmpty();
        }

        assertThat(read).isEqualTo(held);
    }

    private static Line line(ReportRow row) {
        return new Line(
                row.text("title").orElseThrow(),
                row.units("units"),
                row.money("your-price").orElseThrow().amount(),
                row.date("report-date").orElseThrow());
    }

    private static String text(List<Line> lines, Style style, String lineEnd, List<Integer> order) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("Titel", "Units", "your_price", "Report Date"));
        lines.forEach(line -> table.add(List.of(
                line.title(), String.valueOf(line.units()), style.write(line.price()), style.date.format(line.day()))));
        return table.stream()
                .map(row -> order.stream().map(row::get).collect(Collectors.joining("\t")))
                .collect(Collectors.joining(lineEnd));
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<String> titles = Arbitraries.strings()
                .withChars('a', 'Z', ' ', '"', ',', ';', '|', '\\')
                .withChars("\u00e4\u00d6\u00df\u00e9\u00f1\u20ac\u2122\u201c".toCharArray())
                .withChars("\u3042\u30ab\u30bd\u6728\u88fd\uff76\u4e2d\u6587\u7ef4".toCharArray())
                .ofMaxLength(12);
        Arbitrary<BigDecimal> prices =
                Arbitraries.longs().between(-99_999_999, 99_999_999).map(cents -> BigDecimal.valueOf(cents, 2));
        Arbitrary<LocalDate> days = Arbitraries.longs().between(10_000, 30_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(titles, Arbitraries.integers().between(0, 1_000_000), prices, days)
                .as(Line::new)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3);
    }
}
