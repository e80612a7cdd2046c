package io.shelfwise.spapi.reports;

import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.finance.SettlementRow;
import io.shelfwise.core.finance.SettlementSummary;
import io.shelfwise.core.money.Money;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the settlement report V1, which has a column for each kind of amount where V2 has a row: each row gives a line
 * for every amount in it, named as V2 names it.
 */
final class SettlementV1Rows implements RowReader<List<SettlementRow>> {

    private static final List<Kind> KINDS = List.of(
            new Kind("price-amount", "ItemPrice", "price-type"),
            new Kind("item-related-fee-amount", "ItemFees", "item-related-fee-type"),
            new Kind("promotion-amount", "Promotion", "promotion-type"),
            new Kind("shipment-fee-amount", "ShipmentFees", "shipment-fee-type"),
            new Kind("order-fee-amount", "OrderFees", "order-fee-type"),
            new Kind("direct-payment-amount", "DirectPayment", "direct-payment-type"),
            new Kind("misc-fee-amount", "MiscFee", ""),
            new Kind("other-fee-amount", "OtherFee", "other-fee-reason-description"),
            new Kind("other-amount", "other-transaction", ""));

    private final RowReader<ReportRow> rows;
    private final Currency defaultCurrency;
    private final Map<String, Currency> currencies = new HashMap<>();

    SettlementV1Rows(RowReader<ReportRow> rows, Columns columns) {
        this.rows = rows;
        this.defaultCurrency = columns.marketplace().currency();
    }

    @Override
    public List<SettlementRow> read(Row raw) {
        ReportRow row = rows.read(raw);
        String id = row.text("settlement-id")
                .orElseThrow(() -> new IllegalArgumentException("settlement-id is blank; expected a value"));
        Optional<Currency> own = row.currency("currency");
        own.ifPresent(currency -> currencies.put(id, currency));
        Currency currency = own.orElse(currencies.getOrDefault(id, defaultCurrency));
        boolean head = row.text("total-amount").isPresent()
                && row.text("transaction-type").isEmpty();
        return head ? List.of(summary(row, id, currency)) : lines(row, id, currency);
    }

    private static SettlementSummary summary(ReportRow row, String id, Currency currency) {
        return new SettlementSummary(
                id,
                instant(row, "settlement-start-date"),
                instant(row, "settlement-end-date"),
                instant(row, "deposit-date"),
                amount(row, "total-amount", currency).orElseGet(() -> Money.zero(currency)));
    }

    private static List<SettlementRow> lines(ReportRow row, String id, Currency currency) {
        List<SettlementRow> lines = new ArrayList<>();
        for (Kind kind : KINDS) {
            amount(row, kind.amount(), currency).ifPresent(amount -> lines.add(line(row, id, kind, amount)));
        }
        return lines;
    }

    private static SettlementLine line(ReportRow row, String id, Kind kind, Money amount) {
        String type = row.text("transaction-type").orElse("");
        String description =
                kind.type().isEmpty() ? type : row.text(kind.type()).orElse("");
        return SettlementLine.builder(id)
                .kind(type, kind.name(), description)
                .amount(amount)
                .orderId(orNull(row, "order-id"))
                .orderItemCode(orNull(row, "order-item-code"))
                .adjustmentId(orNull(row, "adjustment-id"))
                .marketplaceName(orNull(row, "marketplace-name"))
                .fulfillmentId(orNull(row, "fulfillment-id"))
                .promotionId(orNull(row, "promotion-id"))
                .postedAt(null)
                .postedOn(row.date("posted-date").orElse(null))
                .sku(row.sku("sku").orElse(null))
                .quantity(row.units("quantity-purchased"))
                .build();
    }

    private static @Nullable String orNull(ReportRow row, String column) {
        return row.text(column).orElse(null);
    }

    private static Optional<Money> amount(ReportRow row, String column, Currency currency) {
        return row.decimal(column).map(value -> Money.of(value, currency));
    }

    private static Optional<Instant> instant(ReportRow row, String column) {
        return row.time(column).map(ZonedDateTime::toInstant);
    }

    /**
     * An amount column.
     *
     * @param amount the column
     * @param name what V2 calls such amounts
     * @param type the column that describes it; empty where there is none
     */
    private record Kind(String amount, String name, String type) {}
}
