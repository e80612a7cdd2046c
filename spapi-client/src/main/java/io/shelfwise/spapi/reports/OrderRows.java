package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.orders.OrderLine;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of the All Orders report. Lines of one order follow each other, and a shop has fewer SKUs than lines. */
final class OrderRows implements RowReader<OrderLine> {

    private static final Set<String> CANCELLED = Set.of("cancelled", "canceled");

    private final Column orderId;
    private final Column itemId;
    private final Column sku;
    private final Column purchaseDate;
    private final Column updateDate;
    private final Column orderStatus;
    private final Column itemStatus;
    private final Column quantity;
    private final Column price;
    private final Column currency;
    private final Currency defaultCurrency;

    private final Repeats<String> orderIds = new Repeats<>(1);
    private final Repeats<Sku> skus = new Repeats<>(1 << 14);
    private final Repeats<Instant> purchases = new Repeats<>(1);
    private final Repeats<Instant> updates = new Repeats<>(1);
    private final Repeats<Boolean> statuses = new Repeats<>(16);
    private final Repeats<Currency> currencies = new Repeats<>(16);
    private final Map<String, Integer> equals = new HashMap<>();

    OrderRows(Columns columns) {
        orderId = columns.needed("amazon-order-id");
        itemId = columns.optional("order-item-id");
        sku = columns.needed("sku");
        purchaseDate = columns.needed("purchase-date");
        updateDate = columns.optional("last-updated-date");
        orderStatus = columns.needed("order-status");
        itemStatus = columns.optional("item-status");
        quantity = columns.needed("quantity");
        price = columns.optional("item-price");
        currency = columns.optional("currency");
        defaultCurrency = columns.marketplace().currency();
    }

    @Override
    public OrderLine read(Row row) {
        String order = row.repeated(orderId, orderIds, id -> id);
        Sku what = row.repeated(sku, skus, Sku::of);
        Instant purchasedAt = row.repeatedInstant(purchaseDate, purchases);
        boolean cancelled = isCancelled(row, orderStatus) || isCancelled(row, itemStatus);
        int units = cancelled && row.isBlank(quantity) ? 0 : row.quantity(quantity);
        Instant updatedAt = row.isBlank(updateDate) ? null : row.repeatedInstant(updateDate, updates);
        Money paid = price(row);
        // Last, so that a row that is set aside takes no position among equals.
        String id = row.isBlank(itemId) ? position(order, what, purchasedAt) : row.text(itemId);
        return OrderLine.builder()
                .id(id)
                .orderId(order)
                .sku(what)
                .purchasedAt(purchasedAt)
                .updatedAt(updatedAt)
                .quantity(units)
                .cancelled(cancelled)
                .price(paid)
                .build();
    }

    private boolean isCancelled(Row row, Column status) {
        return !row.isBlank(status)
                && row.repeated(status, statuses, text -> CANCELLED.contains(text.toLowerCase(Locale.ROOT)));
    }

    private @Nullable Money price(Row row) {
        if (row.isBlank(price)) {
            return null;
        }
        return row.money(price, row.isBlank(currency) ? defaultCurrency : currency(row));
    }

    private Currency currency(Row row) {
        try {
            return row.repeated(currency, currencies, code -> Currency.getInstance(code.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw row.refused(currency, "is not a currency; expected an ISO 4217 code such as " + defaultCurrency);
        }
    }

    private String position(String order, Sku what, Instant purchasedAt) {
        String key = order + '/' + what + '/' + purchasedAt.getEpochSecond() + '/';
        String first = key + 1;
        int position = equals.merge(first, 1, Integer::sum);
        return position == 1 ? first : key + position;
    }
}
