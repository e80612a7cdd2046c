package io.shelfwise.spapi.imports;

import io.shelfwise.core.catalog.Sku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What a careful seller would want to know about the files as a whole. */
final class ImportNotes {

    /** Days in a row without any order that look like a missing file. */
    private static final int LONG_GAP = 14;

    private final LocalDate asOf;
    private final List<String> texts = new ArrayList<>();

    ImportNotes(LocalDate asOf) {
        this.asOf = asOf;
    }

    List<String> texts() {
        return texts;
    }

    void orders(OrderImport orders, DailyRollUp rollUp) {
        orders.otherCurrencies()
                .forEach((currency, lines) -> texts.add(lines + " order lines are priced in " + currency));
        rollUp.lastDay().ifPresent(last -> end(last, rollUp));
        rollUp.firstDay().ifPresent(first -> gaps(first, rollUp.daysWithLines()));
    }

    void products(Set<Sku> stocked, Set<Sku> described) {
        long bare = stocked.stream().filter(sku -> !described.contains(sku)).count();
        long loose = described.stream().filter(sku -> !stocked.contains(sku)).count();
        if (bare > 0) {
            texts.add(skus(bare) + " of the inventory file without a row in the products file");
        }
        if (loose > 0) {
            texts.add(skus(loose) + " of the products file not in the inventory file");
        }
    }

    private static String skus(long count) {
        return count == 1 ? "1 SKU" : count + " SKUs";
    }

    private void end(LocalDate last, DailyRollUp rollUp) {
        long idle = asOf.toEpochDay() - last.toEpochDay() - 1;
        long later = rollUp.unitsFrom(asOf);
        if (idle > 0) {
            texts.add("The last order is of " + last + ": the " + idle + " days from then to " + asOf
                    + " count as days without sales");
        }
        if (later > 0) {
            texts.add(later + " units were bought on " + asOf + " or later: they are saved, and no history as of "
                    + asOf);
        }
    }

    private void gaps(LocalDate first, BitSet days) {
        int end = days.nextClearBit(0);
        while (end < days.length()) {
            int next = days.nextSetBit(end);
            if (next - end >= LONG_GAP) {
                texts.add("No order from " + first.plusDays(end) + " to " + first.plusDays(next - 1)
                        + ": is a file missing?");
            }
            end = days.nextClearBit(next);
        }
    }
}
