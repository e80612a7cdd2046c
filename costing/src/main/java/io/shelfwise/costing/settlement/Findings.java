package io.shelfwise.costing.settlement;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.settlement.Finding.Kind;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What is odd about one settlement by itself. */
final class Findings {

    private final SettlementTally tally;
    private final List<Finding> found = new ArrayList<>();

    private Findings(SettlementTally tally) {
        this.tally = tally;
    }

    static List<Finding> of(SettlementTally tally, List<SettlementTally> again) {
        Findings findings = new Findings(tally);
        findings.total();
        findings.currencies();
        findings.unknown();
        findings.withoutSku();
        again.forEach(findings::duplicate);
        return findings.found;
    }

    private void total() {
        Currency unit = tally.currency();
        Money lines = tally.sums().stream()
                .map(CategorySum::amount)
                .filter(amount -> amount.currency().equals(unit))
                .reduce(Money.zero(unit), Money::plus);
        if (tally.summary() == null) {
            add(
                    Kind.NO_SUMMARY,
                    lines,
                    "no summary row: the lines add up to " + lines
                            + ", and no deposit is there to compare; read the whole report");
            return;
        }
        Money deposit = tally.summary().total();
        long difference = Math.subtractExact(deposit.minorUnits(), lines.minorUnits());
        if (difference != 0) {
            Money amount = new Money(difference, unit);
            add(
                    Kind.TOTAL_MISMATCH,
                    amount,
                    "the deposit is " + deposit + ", the lines add up to " + lines + ": " + amount
                            + " has no line; download the report again, or ask Amazon for it");
        }
    }

    private void currencies() {
        tally.sums().stream()
                .filter(sum -> !sum.amount().currency().equals(tally.currency()))
                .forEach(sum -> add(
                        Kind.CURRENCY_MISMATCH,
                        sum.amount(),
                        count(sum.lines()) + " of " + sum.category()
                                + " in " + sum.amount().currency() + ", the settlement is in " + tally.currency()
                                + ": kept apart, not in its total"));
    }

    private void unknown() {
        tally.unknown()
                .forEach(amount -> add(
                        Kind.UNKNOWN_KIND,
                        amount.amount(),
                        "'" + amount.kind() + "' is in no category: " + count(amount.lines()) + ", " + amount.amount()
                                + "; add it to the taxonomy"));
    }

    private void withoutSku() {
        tally.withoutSku()
                .forEach(sum -> add(
                        Kind.LINE_WITHOUT_SKU,
                        sum.amount(),
                        count(sum.lines())
                                + " of orders or refunds without SKU, " + sum.amount()
                                + ": counted here, in no product's profit; find the SKU by the order"));
    }

    private void duplicate(SettlementTally other) {
        String contents = tally.hasSameContents(other) ? "the same contents" : "other contents";
        found.add(new Finding(
                Kind.DUPLICATE_SETTLEMENT,
                tally.id(),
                Optional.empty(),
                "is in " + tally.source() + " and again in " + other.source() + " with " + contents
                        + ": the first counts; leave the other out"));
    }

    private static String count(long lines) {
        return lines == 1 ? "1 line" : lines + " lines";
    }

    private void add(Kind kind, Money amount, String message) {
        found.add(new Finding(kind, tally.id(), Optional.of(amount), message));
    }
}
