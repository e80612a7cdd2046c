package io.shelfwise.spapi.finances;

import io.shelfwise.core.finance.SettlementLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads answers of {@code listFinancialEvents} and its sisters (Finances API v0) as lines of settlements, with the words
 * that settlement reports use, so that the same reconciler sorts them. Every amount of every event list becomes a line; a
 * list or field that is new keeps its own name. Amounts keep Amazon's sign;
 * those of zero are left out, as reports leave them, but for prices, which count units.
 *
 * <p>Where an event tells a total and its parts, the parts count, and a line named {@code Remainder} holds what the total
 * has beyond them. Service fees have no date, refunds may lack the SKU, and no event has an id: v0 does not tell. A
 * promotion does not say whether it was on the price or on shipping: it counts as on the price.
 *
 * <p>Immutable and thread-safe. It holds no data about buyers.
 */
public final class FinancialEvents {

    private final String settlementId;

    private FinancialEvents(String settlementId) {
        this.settlementId = settlementId;
    }

    /**
     * Events of one settlement.
     *
     * @param settlementId the id of the financial event group that was asked for, or what stands for it: events do not
     *     name theirs
     * @throws IllegalArgumentException if it is blank
     */
    public static FinancialEvents of(String settlementId) {
        if (settlementId.isBlank()) {
            throw new IllegalArgumentException("settlementId is blank; give the id of the financial event group");
        }
        return new FinancialEvents(settlementId);
    }

    /**
     * The lines of an answer.
     *
     * @throws IllegalArgumentException if the text is no JSON object
     */
    public FinancesPage<SettlementLine> read(String json) {
        JsonObject document = JsonObject.parse(json);
        JsonObject payload = document.object("payload").isEmpty() ? document : document.object("payload");
        Amounts amounts = new Amounts();
        List<SettlementLine> lines = new ArrayList<>();
        for (Map.Entry<String, Object> list :
                payload.object("FinancialEvents").fields().entrySet()) {
            for (JsonObject event : JsonObject.objects(list.getValue())) {
                lines.addAll(new EventLines(settlementId, list.getKey(), event, amounts).list());
            }
        }
        return new FinancesPage<>(lines, payload.text("NextToken"), amounts.notes());
    }
}
