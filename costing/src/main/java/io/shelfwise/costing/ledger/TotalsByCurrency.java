package io.shelfwise.costing.ledger;

import io.shelfwise.core.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** Sums of what came in, counted from the events themselves. */
final class TotalsByCurrency {

    private final EventLog log;
    private final long[] purchases;
    private final long[] landed;
    private final long[] corrections;
    private final long[] reimbursed;
    private final long[] unapplied;
    private final boolean[] used;

    TotalsByCurrency(EventLog log) {
        this.log = log;
        int currencies = log.currencies();
        this.purchases = new long[currencies];
        this.landed = new long[currencies];
        this.corrections = new long[currencies];
        this.reimbursed = new long[currencies];
        this.unapplied = new long[currencies];
        this.used = new boolean[currencies];
    }

    void count(int row) {
        switch (log.type(row)) {
            case RECEIPT -> add(purchases, row);
            case LATE_COST -> add(landed, row);
            case CORRECTION -> add(corrections, row);
            case REIMBURSEMENT -> add(reimbursed, row);
            default -> {
                // Moves units; what they cost is booked, not given.
            }
        }
    }

    void unapplied(int currency, long amount) {
        if (amount != 0) {
            unapplied[currency] = Math.addExact(unapplied[currency], amount);
        }
    }

    List<CostTotals> list() {
        List<CostTotals> totals = new ArrayList<>();
        for (int number = 0; number < used.length; number++) {
            if (used[number]) {
                Currency currency = log.currencyAt(number);
                totals.add(new CostTotals(
                        new Money(purchases[number], currency),
                        new Money(landed[number], currency),
                        new Money(corrections[number], currency),
                        new Money(unapplied[number], currency),
                        new Money(reimbursed[number], currency)));
            }
        }
        totals.sort(Comparator.comparing(total -> total.purchases().currency().getCurrencyCode()));
        return List.copyOf(totals);
    }

    private void add(long[] sums, int row) {
        int currency = log.currency(row);
        if (currency != EventLog.NONE) {
            sums[currency] = Math.addExact(sums[currency], log.amount(row));
            used[currency] = true;
        }
    }
}
