package io.shelfwise.spapi.reports;

import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.finance.SettlementRow;
import io.shelfwise.core.finance.SettlementSummary;
import io.shelfwise.core.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proves settlements: the lines of each must sum up to the total that its summary says. Holds one sum for each settlement
 * and currency. Not for use by several threads.
 */
public final class SettlementCheck {

    private final Map<String, Map<Currency, Money>> totals = new LinkedHashMap<>();
    private final Map<String, Map<Currency, Money>> lines = new LinkedHashMap<>();

    /** Begins with nothing counted. */
    public SettlementCheck() {}

    /** Counts a row; the order of rows makes no difference. */
    public void accept(SettlementRow row) {
        if (row instanceof SettlementSummary summary) {
            add(totals, summary.settlementId(), summary.total());
        } else if (row instanceof SettlementLine line) {
            add(lines, line.settlementId(), line.amount());
        }
    }

    /** The settlements whose lines sum up to something else than their total; none if all are proved. */
    public List<Mismatch> mismatches() {
        List<Mismatch> found = new ArrayList<>();
        Map<String, Map<Currency, Money>> all = new LinkedHashMap<>(lines);
        totals.forEach(all::putIfAbsent);
        for (String id : all.keySet()) {
            Map<Currency, Money> said = totals.getOrDefault(id, Map.of());
            Map<Currency, Money> summed = lines.getOrDefault(id, Map.of());
            Map<Currency, Money> currencies = new LinkedHashMap<>(said);
            summed.forEach(currencies::putIfAbsent);
            for (Currency currency : currencies.keySet()) {
                Money zero = Money.zero(currency);
                Mismatch mismatch =
                        new Mismatch(id, said.getOrDefault(currency, zero), summed.getOrDefault(currency, zero));
                if (mismatch.difference().signum() != 0) {
                    found.add(mismatch);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void add(Map<String, Map<Currency, Money>> sums, String id, Money amount) {
        sums.computeIfAbsent(id, unused -> new LinkedHashMap<>()).merge(amount.currency(), amount, Money::plus);
    }

    /**
     * A settlement that is not proved.
     *
     * @param settlementId Amazon's id
     * @param total what the summary says; zero where there is none in this currency
     * @param lines the sum of the lines
     */
    public record Mismatch(String settlementId, Money total, Money lines) {

        /** What the lines lack: total less lines. */
        public Money difference() {
            return total.minus(lines);
        }
    }
}
