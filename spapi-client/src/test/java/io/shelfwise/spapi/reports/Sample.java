package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A small report in memory, and what came of reading it. */
final class Sample<T> {

    static final String ORDER_HEADER = "amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\torder-item-id"
            + "\tproduct-name\tsku\titem-status\tquantity\tcurrency\titem-price\tship-city\n";

    final List<T> values = new ArrayList<>();
    final ReportSummary summary;

    private Sample(ReportType<T> type, byte[] bytes, Marketplace marketplace) {
        ReportSource source = ReportSource.stream("sample.txt", new ByteArrayInputStream(bytes));
        try (ReportRows<T> rows = Reports.of(marketplace).read(type, source)) {
            rows.forEach(values::add);
            summary = rows.summary();
        }
    }

    static <T> Sample<T> read(ReportType<T> type, byte[] bytes, Marketplace marketplace) {
        return new Sample<>(type, bytes, marketplace);
    }

    static <T> Sample<T> read(ReportType<T> type, String text) {
        return read(type, text.getBytes(StandardCharsets.UTF_8), Marketplace.UK);
    }

    static <T> Sample<T> read(ReportType<T> type, String text, Charset charset) {
        return read(type, text.getBytes(charset), Marketplace.UK);
    }

    /** A row of {@link #ORDER_HEADER}, with the line end. */
    static String order(String orderId, String itemId, String sku, String quantity, String price) {
        return orderRow(orderId, "2025-03-01T10:00:00+00:00", "Shipped", itemId, sku, "", quantity, "GBP", price);
    }

    static String orderRow(
            String orderId,
            String purchased,
            String orderStatus,
            String itemId,
            String sku,
            String itemStatus,
            String quantity,
            String currency,
            String price) {
        return String.join(
                        "\t",
                        orderId,
                        purchased,
                        "2025-03-02T10:00:00Z",
                        orderStatus,
                        itemId,
                        "A 12\" plate",
                        sku,
                        itemStatus,
                        quantity,
                        currency,
                        price,
                        "Ambridge")
                + "\n";
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
