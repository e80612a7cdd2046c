package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.finance.SettlementRow;
import io.shelfwise.core.finance.SettlementSummary;
import io.shelfwise.core.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the settlement report. A summary heads each settlement; the lines under it may leave its id and its currency
 * out. A date that cannot be read is noted and left out, since the money of the line counts without it.
 */
final class SettlementRows implements RowReader<SettlementRow> {

    private final Currency defaultCurrency;
    private final Column settlementId;
    private final Column start;
    private final Column end;
    private final Column deposited;
    private final Column total;
    private final Column transactionType;
    private final Column amountType;
    private final Column amountDescription;
    private final Column amount;
    private final Column orderId;
    private final Column orderItemCode;
    private final Column adjustmentId;
    private final Column marketplace;
    private final Column fulfillmentId;
    private final Column promotionId;
    private final Column sku;
    private final Column quantity;
    private final SettlementCells cells;

    private final Repeats<String> ids = new Repeats<>(1);
    private final Repeats<String> words = new Repeats<>(1 << 10);
    private final Repeats<String> orders = new Repeats<>(1);
    private final Repeats<String> items = new Repeats<>(1);
    private final Repeats<Sku> skus = new Repeats<>(1 << 14);
    private final Map<String, Currency> currencies = new HashMap<>();
    private @Nullable String current;

    SettlementRows(Columns columns) {
        defaultCurrency = columns.marketplace().currency();
        settlementId = columns.needed("settlement-id");
        start = columns.optional("settlement-start-date");
        end = columns.optional("settlement-end-date");
        deposited = columns.optional("deposit-date");
        total = columns.needed("total-amount");
        transactionType = columns.needed("transaction-type");
        amountType = columns.needed("amount-type");
        amountDescription = columns.needed("amount-description");
        amount = columns.needed("amount");
        orderId = columns.optional("order-id");
        orderItemCode = columns.optional("order-item-code");
        adjustmentId = columns.optional("adjustment-id");
        marketplace = columns.optional("marketplace-name");
        fulfillmentId = columns.optional("fulfillment-id");
        promotionId = columns.optional("promotion-id");
        sku = columns.optional("sku");
        quantity = columns.optional("quantity-purchased");
        cells = new SettlementCells(columns);
    }

    @Override
    public SettlementRow read(Row row) {
        boolean head = !row.isBlank(total) && row.isBlank(amount) && row.isBlank(transactionType);
        return head ? summary(row) : line(row);
    }

    private SettlementSummary summary(Row row) {
        String id = row.text(settlementId);
        Currency currency = cells.currency(row).orElseGet(() -> assumed(row));
        current = id;
        currencies.put(id, currency);
        return new SettlementSummary(
                id,
                Optional.ofNullable(cells.instant(row, start)),
                Optional.ofNullable(cells.instant(row, end)),
                Optional.ofNullable(cells.instant(row, deposited)),
                cells.money(row, total, currency));
    }

    private SettlementLine line(Row row) {
        String id = id(row);
        Money money = cells.money(row, amount, currency(row, id));
        Instant postedAt = cells.postedAt(row);
        LocalDate postedOn = cells.postedOn(row, postedAt);
        return SettlementLine.builder(id)
                .kind(word(row, transactionType), word(row, amountType), word(row, amountDescription))
                .amount(money)
                .orderId(row.isBlank(orderId) ? null : row.repeated(orderId, orders, text -> text))
                .orderItemCode(row.isBlank(orderItemCode) ? null : row.repeated(orderItemCode, items, text -> text))
                .adjustmentId(row.find(adjustmentId).orElse(null))
                .marketplaceName(row.isBlank(marketplace) ? null : word(row, marketplace))
                .fulfillmentId(row.isBlank(fulfillmentId) ? null : word(row, fulfillmentId))
                .promotionId(row.find(promotionId).orElse(null))
                .postedAt(postedAt)
                .postedOn(postedOn)
                .sku(row.isBlank(sku) ? null : row.repeated(sku, skus, Sku::of))
                .quantity(units(row))
                .build();
    }

    private String id(Row row) {
        if (!row.isBlank(settlementId)) {
            return row.repeated(settlementId, ids, text -> text);
        }
        if (current == null) {
            throw row.refused(settlementId, "is blank before any summary row; expected a summary first");
        }
        return current;
    }

    private Currency currency(Row row, String id) {
        Optional<Currency> own = cells.currency(row);
        Currency known = currencies.get(id);
        return own.orElseGet(() -> known == null ? assumed(row) : known);
    }

    private Currency assumed(Row row) {
        row.note("no currency in the row or in a summary above it: counted as " + defaultCurrency);
        return defaultCurrency;
    }

    /** Units are beside the point of a line: what cannot be read as such does not lose its money. */
    private int units(Row row) {
        if (row.isBlank(quantity)) {
            return 0;
        }
        try {
            return row.quantity(quantity);
        } catch (RowRejected e) {
            row.note(quantity + " " + e.getMessage() + ": counted as 0");
            return 0;
        }
    }

    private String word(Row row, Column column) {
        return row.isBlank(column) ? "" : row.repeated(column, words, text -> text);
    }
}
