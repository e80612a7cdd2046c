package io.shelfwise.costing.closing;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.ledger.Adjustment;
import io.shelfwise.costing.ledger.CostMovement;
import io.shelfwise.costing.ledger.EventType;
import io.shelfwise.costing.ledger.LedgerBooks;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the books of a period changed about issues that the books before it already had. Both come from one ledger, so the
 * movements of the first are among those of the second in the same order, and one walk through both is enough.
 */
final class LateAdjustments {

    private record Link(String event, String issue) {}

    private record Change(EventType type, Money amount, LocalDate on) {}

    private final AccountingPeriod period;
    private final Map<Link, Change> changes = new LinkedHashMap<>();

    private LateAdjustments(AccountingPeriod period) {
        this.period = period;
    }

    static List<Adjustment> between(LedgerBooks before, LedgerBooks after, AccountingPeriod period) {
        LateAdjustments late = new LateAdjustments(period);
        after.adjustments().forEach(adjustment -> late.add(adjustment, adjustment.amount()));
        before.adjustments()
                .forEach(adjustment -> late.add(adjustment, adjustment.amount().negated()));
        Set<String> touched = new HashSet<>();
        late.changes.forEach((link, change) -> touched.add(link.issue()));
        Set<String> older = late.walk(before.movements(), after.movements(), touched);
        return late.changes.entrySet().stream()
                .filter(entry -> entry.getValue().amount().signum() != 0)
                .filter(entry -> older.contains(entry.getKey().issue()))
                .map(entry -> late.adjustment(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void add(Adjustment adjustment, Money amount) {
        Change change = new Change(adjustment.type(), amount, adjustment.on());
        changes.merge(
                new Link(adjustment.event(), adjustment.issue()),
                change,
                (one, other) -> new Change(one.type(), one.amount().plus(other.amount()), one.on()));
    }

    /**
     * Which of the issues touched are older than the period. An issue that had taken units nobody had bought yet may be
     * costed by goods of this period that were known when it became known: that change is its own.
     */
    private Set<String> walk(List<CostMovement> before, List<CostMovement> after, Set<String> touched) {
        Set<String> older = new HashSet<>();
        int next = 0;
        for (CostMovement movement : after) {
            if (next == before.size()) {
                break;
            }
            CostMovement old = before.get(next);
            if (!old.event().equals(movement.event())) {
                continue;
            }
            next++;
            long change = movement.cost().minorUnits() - old.cost().minorUnits();
            if (change != 0) {
                Money amount = new Money(change, movement.cost().currency());
                changes.put(
                        new Link(movement.event(), movement.event()),
                        new Change(movement.type(), amount, period.from()));
            }
            if (change != 0 || touched.contains(movement.event())) {
                older.add(movement.event());
            }
        }
        return older;
    }

    private Adjustment adjustment(Link link, Change change) {
        return new Adjustment(link.event(), link.issue(), change.type(), change.amount(), period.nearest(change.on()));
    }
}
