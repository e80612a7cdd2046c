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

/**
 * Takes settlement lines and accruals one by one and tells the profit by SKU, day, order or marketplace. Holds sums only:
 * memory grows with the number of keys. Currencies are never mixed. Not for use by several threads.
 */
public final class ProfitAccounts {

    private record Key(String value, Currency currency) {}

    private final ProfitBy by;
    private final SettlementTaxonomy taxonomy;
    private final CostOfGoods costs;
    private final Map<Key, Account> accounts = new HashMap<>();

    private ProfitAccounts(ProfitBy by, SettlementTaxonomy taxonomy, CostOfGoods costs) {
        this.by = by;
        this.taxonomy = taxonomy;
        this.costs = costs;
    }

    /** Accounts without entries. */
    public static ProfitAccounts of(ProfitBy by, SettlementTaxonomy taxonomy, CostOfGoods costs) {
        return new ProfitAccounts(by, taxonomy, costs);
    }

    /** Takes the next line. */
    public void add(SettlementLine line) {
        Account account = account(by.key(line), line.amount().currency());
        Classification what = taxonomy.classify(line);
        account.parts.merge(ProfitPart.of(what), line.amount(), Money::plus);
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
        return accounts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Key, Account> entry) ->
                                entry.getKey().value())
                        .thenComparing(entry -> entry.getKey().currency().getCurrencyCode()))
                .map(entry -> entry.getValue().line(entry.getKey().value()))
                .toList();
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

        private ProfitLine line(String key) {
            return new ProfitLine(
                    key, currency, parts, cost.total(1, RoundingMode.HALF_UP), units, unitsWithoutCost, accruals);
        }
    }
}
