package io.shelfwise.spapi.imports;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.orders.OrderLine;
import io.shelfwise.core.storage.OrderLineStore;
import io.shelfwise.spapi.reports.ReportRows;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads order files and saves their lines in batches, counting each line once. */
final class OrderImport {

    private static final int BATCH = 4096;

    private final SellerAccount account;
    private final OrderLineStore store;
    private final DailyRollUp rollUp;
    private final Currency currency;
    private final SeenIds ids = new SeenIds();
    private final Map<String, Long> otherCurrencies = new TreeMap<>();
    private List<OrderLine> batch = new ArrayList<>(BATCH);
    private long read;

    OrderImport(SellerAccount account, OrderLineStore store, DailyRollUp rollUp, Currency currency) {
        this.account = account;
        this.store = store;
        this.rollUp = rollUp;
        this.currency = currency;
    }

    void run(OpenFiles files) {
        List<ReportRows<OrderLine>> named = files.orders(true);
        List<ReportRows<OrderLine>> nameless = files.orders(false);
        if (named.isEmpty() || nameless.isEmpty()) {
            named.forEach(rows -> rows.forEach(this::take));
            nameless.forEach(rows -> rows.forEach(this::take));
        } else {
            LineMatcher matcher = new LineMatcher();
            named.forEach(rows -> rows.forEach(line -> {
                if (take(line)) {
                    matcher.remember(line);
                }
            }));
            nameless.forEach(rows -> rows.forEach(line -> take(matcher.named(line))));
        }
        save();
    }

    /** Whether the line is new. */
    private boolean take(OrderLine line) {
        read++;
        rollUp.name(line);
        line.price()
                .filter(price -> !price.currency().equals(currency))
                .ifPresent(price -> otherCurrencies.merge(price.currency().getCurrencyCode(), 1L, Long::sum));
        batch.add(line);
        if (batch.size() == BATCH) {
            save();
        }
        return ids.add(line.id());
    }

    private void save() {
        store.save(account, batch);
        batch = new ArrayList<>(BATCH);
    }

    /** Different lines. */
    long lines() {
        return ids.size();
    }

    /** Lines that were read again, from another file or further down. */
    long repeated() {
        return read - ids.size();
    }

    /** How many lines are priced in a currency that is not the marketplace's. */
    Map<String, Long> otherCurrencies() {
        return otherCurrencies;
    }
}
