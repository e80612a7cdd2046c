package io.shelfwise.costing.settlement;

import io.shelfwise.core.finance.SettlementSummary;
import io.shelfwise.core.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A settlement whose lines are sorted and added up. Immutable. */
public final class ReconciledSettlement {

    private final String source;
    private final String id;
    private final @Nullable SettlementSummary summary;
    private final Currency currency;
    private final List<CategorySum> sums;
    private final List<UnknownAmount> unknown;
    private final RoleSums roles;
    private final List<Finding> findings;

    ReconciledSettlement(SettlementTally tally, List<Finding> findings) {
        this.source = tally.source();
        this.id = tally.id();
        this.summary = tally.summary();
        this.currency = tally.currency();
        this.sums = tally.sums();
        this.unknown = tally.unknown();
        this.roles = tally.roles();
        this.findings = List.copyOf(findings);
    }

    /** The file that it was read from, as the caller named it. */
    public String source() {
        return source;
    }

    /** Amazon's id. */
    public String id() {
        return id;
    }

    /** The row that heads it; empty if there was none. */
    public Optional<SettlementSummary> summary() {
        return Optional.ofNullable(summary);
    }

    /** In which it was paid: that of the summary, else that of the first line. */
    public Currency currency() {
        return currency;
    }

    /** The lines by category and currency, in the order of the categories. */
    public List<CategorySum> sums() {
        return sums;
    }

    /** The sum of one category in the currency of the settlement. */
    public Money sum(SettlementCategory category) {
        return sums.stream()
                .filter(sum -> sum.category() == category && isOwn(sum.amount()))
                .map(CategorySum::amount)
                .findFirst()
                .orElseGet(() -> Money.zero(currency));
    }

    /** The sum of all lines in the currency of the settlement. */
    public Money total() {
        return sums.stream().map(CategorySum::amount).filter(this::isOwn).reduce(Money.zero(currency), Money::plus);
    }

    /** What the lines earned and cost: the total without balance movements. */
    public Money profitAndLoss() {
        return sums.stream()
                .filter(sum -> !sum.category().isBalanceMovement())
                .map(CategorySum::amount)
                .filter(this::isOwn)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** The deposit less the total: zero where the settlement adds up; empty without a summary. */
    public Optional<Money> difference() {
        return summary()
                .map(head -> new Money(Math.subtractExact(head.total().minorUnits(), total().minorUnits()), currency));
    }

    /** The kinds that nobody knows, with their amounts: the lines of {@link SettlementCategory#UNKNOWN}. */
    public List<UnknownAmount> unknown() {
        return unknown;
    }

    /** What Amazon kept of referral fees when orders were refunded; part of the refund categories. */
    public Money refundAdministration() {
        return roles.of(LineRole.REFUND_ADMINISTRATION, currency);
    }

    /** What Amazon took for paying out in another currency. */
    public Money currencyConversion() {
        return roles.of(LineRole.CURRENCY_CONVERSION, currency);
    }

    /** What was held back for the next settlement; below zero, or zero. */
    public Money currentReserve() {
        return roles.of(LineRole.CURRENT_RESERVE, currency);
    }

    /** What had been held back from the settlement before. */
    public Money previousReserve() {
        return roles.of(LineRole.PREVIOUS_RESERVE, currency);
    }

    /** How many lines it has. */
    public long lines() {
        return sums.stream().mapToLong(CategorySum::lines).sum();
    }

    /** What a person should look at. */
    public List<Finding> findings() {
        return findings;
    }

    private boolean isOwn(Money amount) {
        return amount.currency().equals(currency);
    }

    @Override
    public String toString() {
        return "ReconciledSettlement[" + id + ", " + total() + ", " + findings.size() + " findings]";
    }
}
