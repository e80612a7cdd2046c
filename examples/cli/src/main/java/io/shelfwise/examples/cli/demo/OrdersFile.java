package io.shelfwise.examples.cli.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Writes sales as the flat file of all orders, with order ids, cancellations and promotions. No buyer data. */
final class OrdersFile implements AutoCloseable {

    static final List<String> COLUMNS = List.of(
            "amazon-order-id",
            "merchant-order-id",
            "purchase-date",
            "last-updated-date",
            "order-status",
            "order-item-id",
            "fulfillment-channel",
            "sales-channel",
            "order-channel",
            "ship-service-level",
            "product-name",
            "sku",
            "asin",
            "item-status",
            "quantity",
            "currency",
            "item-price",
            "item-tax",
            "shipping-price",
            "shipping-tax",
            "gift-wrap-price",
            "gift-wrap-tax",
            "item-promotion-discount",
            "ship-promotion-discount",
            "ship-city",
            "ship-state",
            "ship-postal-code",
            "ship-country",
            "promotion-ids",
            "cpf",
            "is-business-order",
            "purchase-order-number",
            "price-designation",
            "signature-confirmation-recommended");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final BigDecimal PROMOTION = new BigDecimal("0.20");
    private static final double CANCELLED = 0.013;
    private static final double SAME_BASKET = 0.07;
    private static final LocalDateTime PENDING_FROM = DemoSeller.LAST_DAY.atTime(20, 0);

    private final FlatFile file;
    private final Random random;
    private int orders;
    private int lines;
    private @Nullable Sale previous;
    private boolean cancelled;

    private OrdersFile(FlatFile file, long seed) {
        this.file = file;
        this.random = new Random(seed);
    }

    static void write(Path path, List<Sale> sales, long seed) throws IOException {
        try (OrdersFile orders = new OrdersFile(FlatFile.create(path, COLUMNS), seed)) {
            for (Sale sale : sales) {
                orders.add(sale);
            }
        }
    }

    private void add(Sale sale) throws IOException {
        Sale line = inBasketOfPrevious(sale);
        previous = line;
        lines++;
        writeOrder(line);
        writeItem(line);
        if (!blankPrice(line)) {
            writePrice(line);
        }
        file.endRow();
    }

    /** A few lines join the order before them and take its time; the others open an order of their own. */
    private Sale inBasketOfPrevious(Sale sale) {
        Sale before = previous;
        boolean joins = before != null
                && !before.product().equals(sale.product())
                && before.business() == sale.business()
                && before.at().toLocalDate().equals(sale.at().toLocalDate())
                && random.nextDouble() < SAME_BASKET;
        if (before != null && joins) {
            return new Sale(sale.product(), before.at(), sale.quantity(), sale.business());
        }
        orders++;
        cancelled = random.nextDouble() < CANCELLED;
        return sale;
    }

    private void writeOrder(Sale line) {
        String status = cancelled ? "Cancelled" : pending(line) ? "Pending" : "Shipped";
        file.set("amazon-order-id", orderId())
                .set("purchase-date", utc(line.at()))
                .set(
                        "last-updated-date",
                        utc(pending(line) ? line.at() : line.at().plusHours(26)))
                .set("order-status", status)
                .set("order-item-id", Long.toString(50_000_000_000L + lines))
                .set("fulfillment-channel", "Amazon")
                .set("sales-channel", "Amazon.co.uk")
                .set("ship-service-level", orders % 3 == 0 ? "Expedited" : "Standard")
                .set("is-business-order", Boolean.toString(line.business()))
                .set("price-designation", line.business() ? "Business Price" : "")
                .set("signature-confirmation-recommended", "false");
    }

    private void writeItem(Sale line) {
        file.set("product-name", line.product().title())
                .set("sku", line.product().sku())
                .set("asin", line.product().asin())
                .set("item-status", cancelled ? "Cancelled" : pending(line) ? "Unshipped" : "Shipped")
                .set("quantity", Integer.toString(line.quantity()));
    }

    private void writePrice(Sale line) {
        BigDecimal price = line.product().price().multiply(BigDecimal.valueOf(line.quantity()));
        file.set("currency", "GBP").set("item-price", price.toPlainString());
        if (line.product().story().promoted(line.at().toLocalDate())) {
            BigDecimal discount = price.multiply(PROMOTION).setScale(2, RoundingMode.HALF_UP);
            file.set("item-promotion-discount", discount.toPlainString()).set("promotion-ids", "Autumn deal");
        }
    }

    private boolean blankPrice(Sale line) {
        return cancelled || pending(line);
    }

    private static boolean pending(Sale line) {
        return !line.at().isBefore(PENDING_FROM);
    }

    /** Looks random, never repeats: the factors have no divisor in common with ten million. */
    private String orderId() {
        return "20" + orders % 7 + "-" + sevenDigits(orders * 7_919L) + "-" + sevenDigits(orders * 104_729L);
    }

    private static String sevenDigits(long number) {
        return Long.toString(10_000_000 + number % 10_000_000).substring(1);
    }

    private static String utc(LocalDateTime london) {
        return TIME.format(london.atZone(DemoSeller.MARKETPLACE.zone()).withZoneSameInstant(ZoneOffset.UTC));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
