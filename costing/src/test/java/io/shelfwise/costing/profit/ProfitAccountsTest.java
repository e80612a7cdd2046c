package io.shelfwise.costing.profit;

import static io.shelfwise.costing.settlement.Lines.USD;
import static io.shelfwise.costing.settlement.Lines.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.settlement.Lines;
import io.shelfwise.costing.settlement.SettlementTaxonomy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfitAccountsTest {

    private static final CostOfGoods COSTS = (sku, day) ->
            sku.value().equals("MUG") ? Optional.of(UnitAmount.of(new BigDecimal("4.505"), USD)) : Optional.empty();

    /** The worked profit of docs/costing/settlement-and-profit.md. */
    @Test
    void theWorkedProfitOfThePage() {
        ProfitAccounts accounts = accounts(ProfitBy.SKU);
        add(accounts, "MUG", "Order/ItemPrice/Principal", "40.00", 2);
        add(accounts, "MUG", "Order/ItemPrice/Tax", "3.20", 0);
        add(accounts, "MUG", "Order/ItemWithheldTax/MarketplaceFacilitatorTax-Principal", "-3.20", 0);
        add(accounts, "MUG", "Order/Promotion/Principal", "-4.00", 0);
        add(accounts, "MUG", "Order/ItemFees/Commission", "-5.40", 0);
        add(accounts, "MUG", "Order/ItemFees/FBAPerUnitFulfillmentFee", "-7.72", 0);
        accounts.add("MUG", new Accrual("storage", new Estimate(usd("0.40"), usd("0.50"), usd("0.70"))));

        ProfitLine line = accounts.lines().get(0);
        assertThat(line.part(ProfitPart.REVENUE)).isEqualTo(usd("40.00"));
        assertThat(line.part(ProfitPart.FEES)).isEqualTo(usd("-13.12"));
        assertThat(line.part(ProfitPart.TAX)).isEqualTo(usd("0.00"));
        assertThat(line.costOfGoods()).as("2 at 4.505, rounded once").isEqualTo(usd("9.01"));
        assertThat(line.profit()).isEqualTo(new Estimate(usd("13.17"), usd("13.37"), usd("13.47")));
        assertThat(line.profit().isExact()).isFalse();
        assertThat(line.margin()).contains(new BigDecimal("0.3343"));
        assertThat(line.returnOnInvestment()).contains(new BigDecimal("1.4839"));
        assertThat(line.units()).isEqualTo(2);
    }

    @Test
    void unitsOfUnknownCostAreTold() {
        ProfitAccounts accounts = accounts(ProfitBy.SKU);
        add(accounts, "BAG", "Order/ItemPrice/Principal", "10.00", 3);

        ProfitLine line = accounts.lines().get(0);
        assertThat(line.unitsWithoutCost()).isEqualTo(3);
        assertThat(line.costOfGoods()).isEqualTo(usd("0"));
        assertThat(line.returnOnInvestment()).isEmpty();
    }

    @Test
    void linesThatDoNotSayAreToldUnderABlankKeyAndBalanceIsNoProfit() {
        ProfitAccounts accounts = accounts(ProfitBy.SKU);
        accounts.add(Lines.account("1", "other-transaction/other-transaction/Storage Fee", "-3.00"));
        accounts.add(Lines.account("1", "other-transaction/other-transaction/Current Reserve Amount", "-50.00"));

        ProfitLine line = accounts.lines().get(0);
        assertThat(line.key()).isEmpty();
        assertThat(line.profit()).isEqualTo(Estimate.exact(usd("-3.00")));
        assertThat(line.margin()).isEmpty();
    }

    @Test
    void everyDimensionSumsToTheSameProfit() {
        for (ProfitBy by : ProfitBy.values()) {
            ProfitAccounts accounts = accounts(by);
            add(accounts, "MUG", "Order/ItemPrice/Principal", "40.00", 2);
            add(accounts, "BAG", "Order/ItemFees/Commission", "-1.50", 0);
            add(accounts, "MUG", "New/Kind/Of fee", "-0.25", 0);

            assertThat(accounts.lines().stream()
                            .mapToLong(line -> line.profit().expected().minorUnits())
                            .sum())
                    .as(by.toString())
                    .isEqualTo(4000 - 901 - 150 - 25);
        }
    }

    @Test
    void accrualsAreExactUntilTheyAreRounded() {
        UnitAmount storage = Accrual.storage(new BigDecimal("0.05"), 300, new BigDecimal("0.78"), USD, 30);

        assertThat(storage.total(1, RoundingMode.HALF_UP)).isEqualTo(usd("0.39"));
        assertThat(Accrual.perReceivedUnit(usd("10.00"), 3).total(3, RoundingMode.HALF_UP))
                .isEqualTo(usd("10.00"));
    }

    @Test
    void anEstimateIsInOrder() {
        assertThatThrownBy(() -> new Estimate(usd("2"), usd("1"), usd("3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2.00 USD, 1.00 USD, 3.00 USD");
    }

    private static ProfitAccounts accounts(ProfitBy by) {
        return ProfitAccounts.of(by, SettlementTaxonomy.bundled(), COSTS);
    }

    private static void add(ProfitAccounts accounts, String sku, String kind, String amount, int units) {
        accounts.add(Lines.builder("1", kind, amount)
                .sku(Sku.of(sku))
                .quantity(units)
                .build());
    }
}
