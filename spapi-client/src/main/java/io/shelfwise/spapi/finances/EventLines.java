package io.shelfwise.spapi.finances;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The amounts of one event of v0, wherever they stand in it. */
final class EventLines {

    private final String settlementId;
    private final String transaction;
    private final JsonObject event;
    private final Amounts amounts;
    private final @Nullable Instant posted;
    private final List<SettlementLine> lines = new ArrayList<>();

    EventLines(String settlementId, String list, JsonObject event, Amounts amounts) {
        this.settlementId = settlementId;
        this.transaction = EventWords.transaction(list);
        this.event = event;
        this.amounts = amounts;
        this.posted = amounts.time(event.text(EventWords.POSTED), transaction + " date")
                .orElse(null);
    }

    List<SettlementLine> list() {
        walk(event, transaction, event);
        return lines;
    }

    /** Parts first: a total counts only for what it has beyond them. */
    private void walk(JsonObject object, String amountType, JsonObject item) {
        int before = lines.size();
        for (Map.Entry<String, Object> field : object.fields().entrySet()) {
            String name = field.getKey();
            Object value = field.getValue();
            if (EventWords.isAside(transaction, name)) {
                continue;
            }
            if (Amounts.isMoney(value) && !EventWords.TOTALS.contains(name)) {
                String description = EventWords.description(object, name);
                String type = EventWords.ownAmountType(description, amountType);
                amounts.money(value, transaction + " " + name)
                        .ifPresent(amount -> add(type, description, amount, object, item));
            } else if (value instanceof JsonObject inner && !Amounts.isMoney(value)) {
                walk(inner, EventWords.amountType(name, amountType), inner);
            } else {
                boolean items = name.contains("ItemList") || name.contains("ItemAdjustmentList");
                String type = EventWords.amountType(name, amountType);
                JsonObject.objects(value).forEach(part -> walk(part, type, items ? part : item));
            }
        }
        totals(object, amountType, item, before);
    }

    private void totals(JsonObject object, String amountType, JsonObject item, int before) {
        for (String name : EventWords.TOTALS) {
            Optional<Money> total = amounts.money(object.fields().get(name), transaction + " " + name);
            if (total.isEmpty()) {
                continue;
            }
            boolean alone = lines.size() == before;
            Money rest = total.get().minus(sum(before, total.get().currency()));
            String description = EventWords.totalDescription(transaction, event, name);
            if (alone) {
                add(amountType, description, rest, object, item);
            } else if (rest.signum() != 0) {
                add(EventWords.REMAINDER, description, rest, object, item);
            }
        }
    }

    private Money sum(int from, Currency currency) {
        return lines.subList(from, lines.size()).stream()
                .map(SettlementLine::amount)
                .filter(amount -> amount.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    private void add(String amountType, String description, Money amount, JsonObject part, JsonObject item) {
        boolean price = description.equals("Principal") && amountType.equals("ItemPrice");
        if (amount.signum() == 0 && !price) {
            return;
        }
        boolean countsUnits = price || item.fields().containsKey("TotalAmount");
        lines.add(SettlementLine.builder(settlementId)
                .kind(transaction, amountType, description)
                .amount(amount)
                .orderId(event.text(EventWords.ORDER).orElse(null))
                .orderItemCode(item.text("OrderItemId").orElse(null))
                .adjustmentId(item.text("OrderAdjustmentItemId").orElse(null))
                .marketplaceName(event.text("MarketplaceName").orElse(null))
                .promotionId(part.text("PromotionId").orElse(null))
                .postedAt(posted)
                .postedOn(posted == null ? null : LocalDate.ofInstant(posted, ZoneOffset.UTC))
                .sku(item.text(EventWords.SKU)
                        .or(() -> event.text(EventWords.SKU))
                        .map(Sku::of)
                        .orElse(null))
                .quantity(countsUnits ? amounts.units(item.text(EventWords.QUANTITY), transaction + " quantity") : 0)
                .build());
    }
}
