package io.shelfwise.spapi.finances;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The amounts of one transaction of 2024-06-19: leaves of its breakdowns, and what totals have beyond them. */
final class TransactionLines {

    private final String settlementId;
    private final Map<String, String> identifiers;
    private final JsonObject json;
    private final Amounts amounts;
    private final String transaction;
    private final @Nullable Instant posted;
    private final List<SettlementLine> lines = new ArrayList<>();

    TransactionLines(String settlementId, Map<String, String> identifiers, JsonObject json, Amounts amounts) {
        this.settlementId = settlementId;
        this.identifiers = identifiers;
        this.json = json;
        this.amounts = amounts;
        this.transaction =
                BreakdownWords.transaction(json.text("transactionType").orElse(""));
        this.posted = amounts.time(json.text("postedDate"), transaction + " postedDate")
                .orElse(null);
    }

    /** By items where they tell amounts, else by the breakdowns of the whole. */
    List<SettlementLine> list() {
        List<JsonObject> items = json.objects("items");
        items.forEach(item -> parts(item, item));
        if (lines.isEmpty()) {
            JsonObject only = items.size() == 1 ? items.get(0) : JsonObject.EMPTY;
            parts(json, only);
        } else {
            remainder(json, 0, JsonObject.EMPTY);
        }
        return lines;
    }

    private void parts(JsonObject owner, JsonObject item) {
        int before = lines.size();
        owner.objects("breakdowns").forEach(breakdown -> breakdown(breakdown, "", item));
        remainder(owner, before, item);
    }

    private void breakdown(JsonObject breakdown, String parent, JsonObject item) {
        String type = breakdown.text("breakdownType").orElse("");
        List<JsonObject> children = breakdown.objects("breakdowns");
        Optional<Money> amount = amounts.money(breakdown.fields().get("breakdownAmount"), transaction + " " + type);
        if (children.isEmpty() || BreakdownWords.areParts(children)) {
            amount.ifPresent(money ->
                    add(BreakdownWords.amountType(type, parent), BreakdownWords.description(type), money, item));
            return;
        }
        int before = lines.size();
        String inner = BreakdownWords.isFrame(type) ? parent : type;
        children.forEach(child -> breakdown(child, inner, item));
        amount.ifPresent(total -> rest(total, before, type, item));
    }

    private void remainder(JsonObject owner, int before, JsonObject item) {
        String name = json.text("transactionType").orElse("");
        amounts.money(owner.fields().get("totalAmount"), transaction + " totalAmount")
                .ifPresent(total -> rest(total, before, name, item));
    }

    private void rest(Money total, int before, String description, JsonObject item) {
        Money parts = lines.subList(before, lines.size()).stream()
                .map(SettlementLine::amount)
                .filter(amount -> amount.currency().equals(total.currency()))
                .reduce(Money.zero(total.currency()), Money::plus);
        Money rest = total.minus(parts);
        if (rest.signum() != 0) {
            add(lines.size() == before ? transaction : EventWords.REMAINDER, description, rest, item);
        }
    }

    private void add(String amountType, String description, Money amount, JsonObject item) {
        JsonObject product = item.objects("contexts").stream()
                .filter(context -> context.text("sku").isPresent())
                .findFirst()
                .orElse(JsonObject.EMPTY);
        boolean price = amountType.equals("ItemPrice") && description.equals("Principal");
        if (amount.signum() == 0 && !price) {
            return;
        }
        lines.add(SettlementLine.builder(settlementId)
                .kind(transaction, amountType, description)
                .amount(amount)
                .orderId(identifiers.getOrDefault("ORDER_ID", identifiers.get("SHIPMENT_ID")))
                .orderItemCode(item.objects("relatedIdentifiers").stream()
                        .flatMap(id -> id.text("itemRelatedIdentifierValue").stream())
                        .findFirst()
                        .orElse(null))
                .adjustmentId(identifiers.get("REFUND_ID"))
                .marketplaceName(json.object("marketplaceDetails")
                        .text("marketplaceName")
                        .orElse(null))
                .fulfillmentId(product.text("fulfillmentNetwork").orElse(null))
                .postedAt(posted)
                .postedOn(posted == null ? null : LocalDate.ofInstant(posted, ZoneOffset.UTC))
                .sku(product.text("sku").map(Sku::of).orElse(null))
                .quantity(price ? amounts.units(product.text("quantityShipped"), "quantityShipped") : 0)
                .build());
    }
}
