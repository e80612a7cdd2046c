package io.shelfwise.costing.profit;

import static io.shelfwise.costing.settlement.Lines.USD;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.settlement.SettlementTaxonomy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ProfitAccountsPropertyTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final SettlementTaxonomy TAXONOMY = SettlementTaxonomy.bundled();

    /** A third of a cent, so that every rounding would show. */
    private static final CostOfGoods COSTS = (sku, day) -> sku.value().equals("BAG")
            ? Optional.empty()
            : Optional.of(
                    UnitAmount.of(new BigDecimal(sku.value().length()), USD).dividedBy(3));

    @Property(tries = 200)
    void everyDimensionSumsToTheSameProfit(@ForAll("lines") List<SettlementLine> lines) {
        List<ProfitLine> bySku = profit(ProfitBy.SKU, lines);

        for (ProfitBy by : ProfitBy.values()) {
            List<ProfitLine> told = profit(by, lines);
            assertThat(sum(told.stream().map(line -> line.profit().expected()))).isEqualTo(expected(bySku));
            assertThat(sum(told.stream().map(ProfitLine::costOfGoods)))
                    .isEqualTo(sum(bySku.stream().map(ProfitLine::costOfGoods)));
            for (ProfitPart part : ProfitPart.values()) {
                assertThat(sum(told.stream().map(line -> line.part(part))))
                        .isEqualTo(sum(bySku.stream().map(line -> line.part(part))));
            }
        }
    }

    /** Parts have the sign of the settlement, so fees, refunds and promotions are added below zero. */
    @Property(tries = 200)
    void profitIsRevenueLessRefundsPromotionsFeesAndCostOfGoods(
            @ForAll("lines") List<SettlementLine> lines, @ForAll("estimates") Estimate storage) {
        ProfitAccounts accounts = accounts(ProfitBy.SKU, lines);
        accounts.add("MUG", new Accrual("storage", storage));

        for (ProfitLine line : accounts.lines()) {
            Money parts = sum(Arrays.stream(ProfitPart.values())
                    .filter(part -> part != ProfitPart.TAX && part != ProfitPart.BALANCE)
                    .map(line::part));
            Money accrued =
                    sum(line.accruals().stream().map(accrual -> accrual.amount().expected()));
            assertThat(line.profit().expected())
                    .isEqualTo(parts.minus(line.costOfGoods()).minus(accrued));
        }
        assertThat(sum(accounts.lines().stream()
                        .flatMap(line -> Arrays.stream(ProfitPart.values()).map(line::part))))
                .as("every line is in exactly one part")
                .isEqualTo(sum(lines.stream().map(SettlementLine::amount)));
    }

    @Property(tries = 200)
    void theOrderOfLinesMakesNoDifference(@ForAll("lines") List<SettlementLine> lines, @ForAll Random random) {
        List<SettlementLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);

        assertThat(told(ProfitBy.DAY, shuffled)).isEqualTo(told(ProfitBy.DAY, lines));
    }

    @Property(tries = 200)
    void aLineInTwoPartsMakesNoDifference(
            @ForAll("lines") List<SettlementLine> lines, @ForAll @IntRange(max = 100) int percent) {
        List<SettlementLine> split = lines.stream()
                .flatMap(line -> {
                    long cents = line.amount().minorUnits() * percent / 100;
                    int units = line.quantity() * percent / 100;
                    return Stream.of(
                            part(line, cents, units),
                            part(line, line.amount().minorUnits() - cents, line.quantity() - units));
                })
                .toList();

        assertThat(told(ProfitBy.SKU, split)).isEqualTo(told(ProfitBy.SKU, lines));
    }

    @Property(tries = 200)
    void anEstimateIsMarkedAndItsIntervalHoldsTheFigure(
            @ForAll("lines") List<SettlementLine> lines, @ForAll("estimates") Estimate storage) {
        ProfitAccounts accounts = accounts(ProfitBy.SKU, lines);
        accounts.add("MUG", new Accrual("storage", storage));

        for (ProfitLine line : accounts.lines()) {
            Estimate profit = line.profit();
            assertThat(profit.expected().minorUnits())
                    .isBetween(profit.low().minorUnits(), profit.high().minorUnits());
            boolean estimated = line.key().equals("MUG") && !storage.isExact();
            assertThat(profit.isExact()).isEqualTo(!estimated);
            assertThat(profit.high().minus(profit.low()))
                    .isEqualTo(estimated ? storage.high().minus(storage.low()) : Money.zero(USD));
        }
    }

    private static Money expected(List<ProfitLine> lines) {
        return sum(lines.stream().map(line -> line.profit().expected()));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(USD), Money::plus);
    }

    private static List<String> told(ProfitBy by, List<SettlementLine> lines) {
        return profit(by, lines).stream()
                .map(line -> line.key() + " " + line.units() + " " + line.unitsWithoutCost() + " " + line.costOfGoods()
                        + " " + line.profit())
                .toList();
    }

    private static List<ProfitLine> profit(ProfitBy by, List<SettlementLine> lines) {
        return accounts(by, lines).lines();
    }

    private static ProfitAccounts accounts(ProfitBy by, List<SettlementLine> lines) {
        ProfitAccounts accounts = ProfitAccounts.of(by, TAXONOMY, COSTS);
        lines.forEach(accounts::add);
        return accounts;
    }

    private static SettlementLine part(SettlementLine line, long cents, int units) {
        return copy(line).amount(new Money(cents, USD)).quantity(units).build();
    }

    private static SettlementLine.Builder copy(SettlementLine line) {
        return SettlementLine.builder(line.settlementId())
                .kind(line.transactionType(), line.amountType(), line.amountDescription())
                .sku(line.sku().orElse(null))
                .orderId(line.orderId().orElse(null))
                .postedOn(line.postedOn().orElse(null))
                .marketplaceName(line.marketplaceName().orElse(null));
    }

    @Provide
    Arbitrary<Estimate> estimates() {
        return Arbitraries.longs().between(0, 500).list().ofSize(3).map(cents -> {
            List<Long> sorted = cents.stream().sorted().toList();
            return new Estimate(usd(sorted.get(0)), usd(sorted.get(1)), usd(sorted.get(2)));
        });
    }

    @Provide
    Arbitrary<List<SettlementLine>> lines() {
        Arbitrary<List<String>> kinds = Arbitraries.of(
                List.of("Order", "ItemPrice", "Principal"),
                List.of("Order", "ItemPrice", "Principal"),
                List.of("Order", "ItemPrice", "Tax"),
                List.of("Order", "Promotion", "Principal"),
                List.of("Order", "ItemFees", "Commission"),
                List.of("Refund", "ItemPrice", "Principal"),
                List.of("other-transaction", "other-transaction", "Storage Fee"),
                List.of("other-transaction", "other-transaction", "Current Reserve Amount"),
                List.of("New", "Kind", "Of fee"));
        return Combinators.combine(
                        kinds,
                        Arbitraries.longs().between(-5000, 5000),
                        Arbitraries.of("MUG", "LAMP", "BAG", ""),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("Amazon.com", "Amazon.ca", ""))
                .as((kind, cents, sku, units, number, where) -> SettlementLine.builder("1")
                        .kind(kind.get(0), kind.get(1), kind.get(2))
                        .amount(usd(cents))
                        .sku(sku.isEmpty() ? null : Sku.of(sku))
                        .quantity(units)
                        .orderId("111-" + number)
                        .postedOn(START.plusDays(number * 2L))
                        .marketplaceName(where.isEmpty() ? null : where)
                        .build())
                .list()
                .ofMaxSize(30);
    }

    private static Money usd(long cents) {
        return new Money(cents, USD);
    }
}
