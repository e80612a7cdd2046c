package io.shelfwise.costing.tax;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.landed.CostComponent;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A tax on the lines of a shipment, line by line.
 *
 * @param lines in the order of the shipment
 * @param basis what the tax is a share of
 * @param currency of the shipment
 */
public record ImportTax(List<TaxLine> lines, TaxBasis basis, Currency currency) {

    /** Copies the lines. */
    public ImportTax {
        lines = List.copyOf(lines);
    }

    /** The tax of the lines that a rate covers; see {@link #isComplete()}. */
    public Money total() {
        return sum(TaxLine::amount);
    }

    /** Whether a rate covers every line. */
    public boolean isComplete() {
        return lines.stream().allMatch(TaxLine::covered);
    }

    /** What comes back of the tax: never part of a cost. */
    public Money recoverable(BigDecimal share) {
        return sum(line -> line.recoverable(share));
    }

    /** All of the tax as a component of the landed cost, each line with its own; empty where there is none. */
    public Optional<CostComponent> component(String name) {
        return component(name, BigDecimal.ZERO);
    }

    /**
     * What does not come back as a component of the landed cost, each line with its own.
     *
     * @param recoverableShare of the tax that may be deducted, 0 to 1
     * @return empty where nothing is left as cost
     */
    public Optional<CostComponent> component(String name, BigDecimal recoverableShare) {
        Map<String, BigDecimal> shares = new TreeMap<>();
        lines.forEach(line -> line.cost(recoverableShare)
                .filter(cost -> cost.signum() > 0)
                .ifPresent(cost -> shares.put(line.key(), cost.amount())));
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(CostComponent.byShares(name, sum(line -> line.cost(recoverableShare)), shares));
    }

    private Money sum(Function<TaxLine, Optional<Money>> part) {
        return lines.stream().map(part).flatMap(Optional::stream).reduce(Money.zero(currency), Money::plus);
    }
}
