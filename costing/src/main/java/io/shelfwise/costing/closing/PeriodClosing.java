package io.shelfwise.costing.closing;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.ledger.Balance;
import io.shelfwise.costing.ledger.ConservationCheck;
import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.ledger.CostTotals;
import io.shelfwise.costing.ledger.LedgerBooks;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The books of a ledger by period.
 *
 * <p>A period's books are the ledger's books of what happened by its last day, as known when it was closed, less those of
 * the period before. So nothing that becomes known after the closing changes them: it falls into the first period that
 * was still open, whenever it happened, and changes earlier sales there by adjustments that name them. A period that is
 * open takes all that is known.
 *
 * <p>What happened before the first period, as known the day before it begins, is its opening stock.
 */
public final class PeriodClosing {

    private static final LocalDate ALL_KNOWN = LocalDate.ofEpochDay(Integer.MAX_VALUE);

    private final CostLedger ledger;
    private final List<AccountingPeriod> periods;

    private PeriodClosing(CostLedger ledger, List<AccountingPeriod> periods) {
        this.ledger = ledger;
        this.periods = List.copyOf(periods);
    }

    /**
     * The periods of a ledger, which is asked anew for each statement.
     *
     * @param periods one after the other
     * @throws IllegalArgumentException if there is none, a day is missing or in two of them, or one closes before the
     *     period before it
     */
    public static PeriodClosing of(CostLedger ledger, List<AccountingPeriod> periods) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("periods is empty; give at least one");
        }
        for (int i = 1; i < periods.size(); i++) {
            requireNext(periods.get(i - 1), periods.get(i));
        }
        return new PeriodClosing(ledger, periods);
    }

    /** The statement of each period. */
    public List<ClosingStatement> statements() {
        return periods.stream().map(this::statement).toList();
    }

    /** The statement of one period, with all that is known if it is open. */
    public ClosingStatement statement(AccountingPeriod period) {
        return statementAsKnownOn(period, ALL_KNOWN);
    }

    /**
     * The statement of one period as it was at the end of a day. For a closed period any day from its closing on gives
     * the same.
     *
     * @throws IllegalArgumentException if the period is none of these
     */
    public ClosingStatement statementAsKnownOn(AccountingPeriod period, LocalDate day) {
        int index = periods.indexOf(period);
        if (index < 0) {
            throw new IllegalArgumentException("period is " + period + "; give one of " + periods);
        }
        LedgerBooks before = index == 0 ? opening(day) : books(periods.get(index - 1), day);
        LedgerBooks after = books(period, day);
        return new ClosingStatement(
                period, lines(before, after), LateAdjustments.between(before, after, period), after.findings());
    }

    private LedgerBooks opening(LocalDate day) {
        LocalDate eve = periods.get(0).from().minusDays(1);
        return ledger.booksOn(eve, earlier(eve, day));
    }

    private LedgerBooks books(AccountingPeriod period, LocalDate day) {
        return ledger.booksOn(period.to(), earlier(period.closedOn().orElse(ALL_KNOWN), day));
    }

    private static List<ClosingLine> lines(LedgerBooks before, LedgerBooks after) {
        Map<String, Balance> earlier = byCurrency(before);
        Map<String, Balance> later = byCurrency(after);
        earlier.forEach((currency, balance) -> later.putIfAbsent(currency, nothing(balance)));
        return later.entrySet().stream()
                .map(balance -> new ClosingLine(
                        earlier.getOrDefault(balance.getKey(), nothing(balance.getValue())), balance.getValue()))
                .toList();
    }

    private static Map<String, Balance> byCurrency(LedgerBooks books) {
        Map<String, Balance> balances = new TreeMap<>();
        ConservationCheck.of(books)
                .forEach(balance -> balances.put(currency(balance).getCurrencyCode(), balance));
        return balances;
    }

    private static Balance nothing(Balance like) {
        Money zero = Money.zero(currency(like));
        return new Balance(CostTotals.none(currency(like)), zero, zero, zero, zero, zero, zero);
    }

    private static Currency currency(Balance balance) {
        return balance.stock().currency();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static void requireNext(AccountingPeriod before, AccountingPeriod next) {
        if (!next.from().equals(before.to().plusDays(1))) {
            throw new IllegalArgumentException("period " + next + " follows " + before + "; begin it on "
                    + before.to().plusDays(1));
        }
        boolean closedFirst = next.closedOn().isPresent()
                && next.closedOn().orElse(ALL_KNOWN).isBefore(before.closedOn().orElse(ALL_KNOWN));
        if (closedFirst) {
            throw new IllegalArgumentException(
                    "period " + next + " is closed before " + before + "; close them one after the other");
        }
    }
}
