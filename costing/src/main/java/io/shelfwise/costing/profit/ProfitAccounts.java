package io.shelfwise.costing.profit;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.settlement.Classification;
import io.shelfwise.costing.settlement.LineRole;
import io.shelfwise.costing.settlement.SettlementTaxonomy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes settlement lines and accruals one by one and tells the profit by SKU, day, order or marketplace. Holds sums only:
 * memory grows with the number of keys. Currencies are never mixed. Not for use by several threads.
 *
 * <p>The cost of goods of all keys of a currency is exact until it is rounded once, half up, and is then shared by largest
 * remainder. So the same lines give the same profit in total, by whatever they are told.
 */
public final class ProfitAccounts {

    /** Far finer than a minor unit, so that shares are in proportion. */
    private static final int WEIGHT_SCALE = 18;

    private record Key(String value, Currency currency) {}

    private final ProfitBy by;
    private final SettlementTaxonomy taxonomy;
    private final CostOfGoods costs;
    private final FeeTax feeTax;
    private final Map<Key, Account> accounts = new HashMap<>();

    private ProfitAccounts(ProfitBy by, SettlementTaxonomy taxonomy, CostOfGoods costs, FeeTax feeTax) {
        this.by = by;
        this.taxonomy = taxonomy;
        this.costs = costs;
        this.feeTax = feeTax;
    }

    /** Accounts without entries, of a seller whom tax on Amazon's fees costs what it costs. */
    public static ProfitAccounts of(ProfitBy by, SettlementTaxonomy taxonomy, CostOfGoods costs) {
        return of(by, taxonomy, costs, FeeTax.COST);
    }

    /** Accounts without entries. */
    public static ProfitAccounts of(ProfitBy by, SettlementTaxonomy taxonomy, CostOfGoods costs, FeeTax feeTax) {
        return new ProfitAccounts(by, taxonomy, costs, feeTax);
    }

    /** Takes the next line. */
    public void add(SettlementLine line) {
        Account account = account(by.key(line), line.amount().currency());
        Classification what = taxonomy.classify(line);
        account.parts.merge(ProfitPart.of(what, feeTax), line.amount(), Money::plus);
        if (what.role() == LineRole.PRINCIPAL && line.quantity() > 0) {
            account.sold(line.quantity(), line.sku().flatMap(sku -> cost(sku, line)));
        }
    }

    /** Takes a cost that no line shows. */
    public void add(String key, Accrual accrual) {
        account(key, accrual.amount().expected().currency()).accruals.add(accrual);
    }

    /** The profit of each key, by key and currency. */
    public List<ProfitLine> lines() {
        Map<Key, Money> costOfGoods = new HashMap<>();
        accounts.keySet().stream().map(Key::currency).distinct().forEach(currency -> shareCost(currency, costOfGoods));
        return accounts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Key::value)
                        .thenComparing(key -> key.currency().getCurrencyCode())))
                .map(entry -> entry.getValue()
                        .line(
                                entry.getKey().value(),
                                costOfGoods.getOrDefault(
                                        entry.getKey(),
                                        Money.zero(entry.getKey().currency()))))
                .toList();
    }

    /** Rounds the cost of a currency once and shares it, so that the parts sum to it. */
    private void shareCost(Currency currency, Map<Key, Money> into) {
        UnitAmount exact = UnitAmount.of(BigDecimal.ZERO, currency);
        SortedMap<String, BigDecimal> weights = new TreeMap<>();
        for (Map.Entry<Key, Account> entry : accounts.entrySet()) {
            if (entry.getKey().currency().equals(currency)) {
                UnitAmount cost = entry.getValue().cost;
                exact = exact.plus(cost);
                weights.put(entry.getKey().value(), cost.round(WEIGHT_SCALE, RoundingMode.HALF_UP));
            }
        }
        if (exact.signum() != 0) {
            exact.total(1, RoundingMode.HALF_UP)
                    .allocate(weights)
                    .forEach((key, cost) -> into.put(new Key(key, currency), cost));
        }
    }

    private Optional<UnitAmount> cost(Sku sku, SettlementLine line) {
        return costs.unitCost(sku, line.postedOn())
                .filter(cost -> cost.currency().equals(line.amount().currency()));
    }

    private Account account(String key, Currency currency) {
        return accounts.computeIfAbsent(new Key(key, currency), unused -> new Account(currency));
    }

    /** One key while its lines come in. */
    private static final class Account {

        private final Currency currency;
        private final Map<ProfitPart, Money> parts = new EnumMap<>(ProfitPart.class);
        private final List<Accrual> accruals = new ArrayList<>();
        private UnitAmount cost;
        private long units;
        private long unitsWithoutCost;

        private Account(Currency currency) {
            this.currency = currency;
            this.cost = UnitAmount.of(BigDecimal.ZERO, currency);
        }

        private void sold(int quantity, Optional<UnitAmount> unitCost) {
            units += quantity;
            if (unitCost.isPresent()) {
                cost = cost.plus(unitCost.get().times(BigDecimal.valueOf(quantity)));
            } else {
                unitsWithoutCost += quantity;
            }
        }

        private ProfitLine line(String key, Money costOfGoods) {
            return new ProfitLine(key, currency, parts, costOfGoods, units, unitsWithoutCost, accruals);
        }
    }
}
