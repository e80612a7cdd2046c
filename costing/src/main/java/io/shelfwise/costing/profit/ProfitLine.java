package io.shelfwise.costing.profit;

import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profit of one key in one currency, with its parts. Immutable. */
public final class ProfitLine {

    private final String key;
    private final Currency currency;
    private final Map<ProfitPart, Money> parts;
    private final Money costOfGoods;
    private final long units;
    private final long unitsWithoutCost;
    private final List<Accrual> accruals;

    ProfitLine(
            String key,
            Currency currency,
            Map<ProfitPart, Money> parts,
            Money costOfGoods,
            long units,
            long unitsWithoutCost,
            List<Accrual> accruals) {
        this.key = key;
        this.currency = currency;
        this.parts = new EnumMap<>(parts);
        this.costOfGoods = costOfGoods;
        this.units = units;
        this.unitsWithoutCost = unitsWithoutCost;
        this.accruals = List.copyOf(accruals);
    }

    /** The SKU, day, order or marketplace; blank for lines that do not say. */
    public String key() {
        return key;
    }

    /** Of all amounts. */
    public Currency currency() {
        return currency;
    }

    /** One part, with the sign of the settlement: fees are below zero. */
    public Money part(ProfitPart part) {
        return parts.getOrDefault(part, Money.zero(currency));
    }

    /** What the units sold had cost, at least 0, rounded with the other keys' so that all sum to one amount. Refunded units keep their cost. */
    public Money costOfGoods() {
        return costOfGoods;
    }

    /** Units sold. */
    public long units() {
        return units;
    }

    /** Units sold whose cost is not known or in another currency: the profit is too high by it. */
    public long unitsWithoutCost() {
        return unitsWithoutCost;
    }

    /** The costs that no line shows. */
    public List<Accrual> accruals() {
        return accruals;
    }

    /** All parts that are profit, less cost of goods and accruals; an interval where an accrual is one. */
    public Estimate profit() {
        Money lines = parts.entrySet().stream()
                .filter(part -> part.getKey().isProfit())
                .map(Map.Entry::getValue)
                .reduce(Money.zero(currency), Money::plus);
        Estimate beforeAccruals =
                Estimate.exact(lines).plus(Estimate.exact(costOfGoods).negated());
        return accruals.stream().map(Accrual::amount).map(Estimate::negated).reduce(beforeAccruals, Estimate::plus);
    }

    /** Expected profit over revenue, four decimals, half up; empty without revenue. */
    public Optional<BigDecimal> margin() {
        return ratio(part(ProfitPart.REVENUE));
    }

    /** Expected profit over cost of goods, four decimals, half up; empty without cost. */
    public Optional<BigDecimal> returnOnInvestment() {
        return ratio(costOfGoods);
    }

    /**
     * What a unit sold cost and earned on average, for the planner: cost of goods and expected profit over units.
     *
     * @return empty where nothing was sold, or the cost of some units is not known
     */
    public Optional<UnitEconomics> unitEconomics() {
        if (units <= 0 || unitsWithoutCost > 0) {
            return Optional.empty();
        }
        Estimate profit = profit();
        String words = "margin = profit " + profit.expected() + " of " + units + " units sold"
                + (profit.isExact() ? "" : ", estimated between " + profit.low() + " and " + profit.high());
        return Optional.of(new UnitEconomics(
                UnitAmount.of(costOfGoods).dividedBy(units),
                Optional.of(UnitAmount.of(profit.expected()).dividedBy(units)),
                List.of("landed cost = cost of goods sold " + costOfGoods + " of " + units + " units", words)));
    }

    private Optional<BigDecimal> ratio(Money base) {
        return base.minorUnits() <= 0
                ? Optional.empty()
                : Optional.of(profit().expected().amount().divide(base.amount(), 4, RoundingMode.HALF_UP));
    }

    @Override
    public String toString() {
        return "ProfitLine[" + key + ", " + profit().expected() + "]";
    }
}
