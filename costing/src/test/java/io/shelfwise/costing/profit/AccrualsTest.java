package io.shelfwise.costing.profit;

import static io.shelfwise.costing.ledger.Events.EUR;
import static io.shelfwise.costing.ledger.Events.MUG;
import static io.shelfwise.costing.ledger.Events.day;
import static io.shelfwise.costing.ledger.Events.euros;
import static io.shelfwise.costing.ledger.Events.events;
import static io.shelfwise.costing.settlement.Lines.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.fees.Fee;
import io.shelfwise.costing.fees.FeeEstimate;
import io.shelfwise.costing.fees.FeeInput;
import io.shelfwise.costing.fees.FeeInputBuilder;
import io.shelfwise.costing.fees.FeeSchedules;
import io.shelfwise.costing.fees.LengthUnit;
import io.shelfwise.costing.ledger.ConservationCheck;
import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.ledger.CostingMethod;
import io.shelfwise.costing.settlement.Lines;
import io.shelfwise.costing.settlement.SettlementTaxonomy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AccrualsTest {

    @Test
    void theAgedSurchargeGoesByTheAgeOfEachLayer() {
        CostLedger ledger = CostLedger.of(CostingMethod.FIFO)
                .addAll(events("r1 RECEIPT 10 100.00 d1", "r2 RECEIPT 5 60.00 d120", "s1 SALE 4 d130"));

        FeeEstimate june = aged(ledger, LocalDate.of(2026, 6, 15));
        FeeEstimate december = aged(ledger, LocalDate.of(2026, 12, 15));

        assertThat(june.fees()).extracting(Fee::rule).containsOnly("not charged below 181 days");
        assertThat(december.fees())
                .as("6 units of 348 days at 5.90, 5 of 229 days at 1.00, a cubic foot each")
                .extracting(fee -> fee.amount().orElseThrow())
                .containsExactly(usd("35.40"), usd("5.00"));
        assertThat(december.total()).isEqualTo(usd("40.40"));
    }

    @Test
    void theReturnsFeeBelongsToTheMonthShippedAndIsChargedInTheThirdAfterIt() {
        ReturnsFee fee = ReturnsFee.of(YearMonth.of(2026, 11), 400, 40, new BigDecimal("0.081"), usd("2.50"));

        assertThat(fee.units()).isEqualByComparingTo("7.6");
        assertThat(fee.amount()).isEqualTo(usd("19.00"));
        assertThat(fee.earned()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(fee.charged()).isEqualTo(YearMonth.of(2027, 2));
        assertThat(fee.accrual().amount()).isEqualTo(Estimate.exact(usd("19.00")));
    }

    @Test
    void fewReturnsAndFewShipmentsAreFree() {
        YearMonth month = YearMonth.of(2026, 11);
        BigDecimal threshold = new BigDecimal("0.081");

        assertThat(ReturnsFee.of(month, 400, 32, threshold, usd("2.50")).amount())
                .isEqualTo(usd("0.00"));
        assertThat(ReturnsFee.of(month, 24, 24, threshold, usd("2.50")).amount())
                .isEqualTo(usd("0.00"));
        assertThat(ReturnsFee.of(month, 25, 25, BigDecimal.ZERO, usd("2.50")).amount())
                .isEqualTo(usd("62.50"));
        assertThatThrownBy(() -> ReturnsFee.of(month, -1, 0, threshold, usd("2.50")))
                .hasMessageContaining("shipped is -1");
        assertThatThrownBy(() -> ReturnsFee.of(month, 1, 0, BigDecimal.TEN, usd("2.50")))
                .hasMessageContaining("threshold is 10");
    }

    /** Days may be counted one by one or together. */
    @Property(tries = 200)
    void storageByTheDayAddsUp(@ForAll @IntRange(max = 1000) int one, @ForAll @IntRange(max = 1000) int other) {
        assertThat(storage(one).plus(storage(other))).isEqualTo(storage(one + other));
    }

    @Property(tries = 200)
    void aPlacementFeeIsSpreadOverAllUnitsReceived(
            @ForAll @IntRange(max = 100_000) int cents, @ForAll @IntRange(min = 1, max = 500) int units) {
        Money fee = new Money(cents, EUR);

        assertThat(Accrual.perReceivedUnit(fee, units).times(BigDecimal.valueOf(units)))
                .isEqualTo(UnitAmount.of(fee));
    }

    @Test
    void theLedgerTellsWhatTheUnitsOfADayCost() {
        LedgerCosts costs = LedgerCosts.of(CostLedger.of(CostingMethod.FIFO)
                .addAll(events(
                        "r1 RECEIPT 10 100.00 d1",
                        "s1 SALE 3 d2",
                        "s2 SALE 1 d2",
                        "s3 SALE 2 d4",
                        "b1 RETURN 1 d5 >s1",
                        "f1 LATE_COST 0 20.00 d9 >r1"))
                .books());

        assertThat(costs.unitCost(MUG, Optional.of(day(4)))).contains(unit("12"));
        assertThat(costs.unitCost(MUG, Optional.of(day(2)))).contains(unit("11.5"));
        assertThat(costs.unitCost(MUG, Optional.of(day(3)))).isEmpty();
        assertThat(costs.unitCost(MUG, Optional.empty())).contains(unit("70").dividedBy(6));
        assertThat(costs.returned(MUG)).contains(euros("10"));
        assertThat(costs.returned(Sku.of("CUP"))).isEmpty();
        assertThat(costs.unitCost(Sku.of("CUP"), Optional.empty())).isEmpty();
    }

    /** The cost that profit takes off, less what came back, is the cost of goods sold of the books. */
    @Property(tries = 200)
    void salesLessReturnsAreTheCostOfGoodsSoldOfTheBooks(
            @ForAll CostingMethod method,
            @ForAll List<@IntRange(min = 1, max = 5) Integer> sales,
            @ForAll @IntRange(max = 3) int back,
            @ForAll @IntRange(max = 4000) int late) {
        CostLedger ledger = CostLedger.of(method).addAll(events("r1 RECEIPT 11 33.35 d1", "r2 RECEIPT 9 48.02 d2"));
        for (int i = 0; i < sales.size(); i++) {
            ledger.addAll(events("s" + i + " SALE " + sales.get(i) + " d" + (3 + i % 5)));
        }
        ledger.addAll(
                events("b RETURN " + back + " d15 >s0", "f LATE_COST 0 " + new Money(late, EUR).amount() + " d20 >r1"));
        LedgerCosts costs = LedgerCosts.of(ledger.books());

        UnitAmount sold = UnitAmount.of(Money.zero(EUR));
        for (int i = 0; i < sales.size(); i++) {
            sold = sold.plus(costs.unitCost(MUG, Optional.of(day(3 + i % 5)))
                    .orElseThrow()
                    .times(BigDecimal.valueOf(sales.get(i))));
        }
        Money returned = costs.returned(MUG).orElse(Money.zero(EUR));
        assertThat(sold.total(1, RoundingMode.UNNECESSARY).minus(returned))
                .isEqualTo(ConservationCheck.of(ledger.books()).get(0).sold());
    }

    @Test
    void taxOnFeesIsCostUnlessItComesBack() {
        assertThat(vineFees(FeeTax.COST).profit().expected()).isEqualTo(usd("-238.00"));
        ProfitLine apart = vineFees(FeeTax.RECOVERABLE);
        assertThat(apart.profit().expected()).isEqualTo(usd("-200.00"));
        assertThat(apart.part(ProfitPart.TAX)).isEqualTo(usd("-38.00"));
    }

    @Test
    void thePlannerGetsWhatAUnitEarnedOnAverage() {
        ProfitAccounts accounts = accounts(FeeTax.COST);
        accounts.add(Lines.builder("1", "Order/ItemPrice/Principal", "30.00")
                .sku(MUG)
                .quantity(4)
                .build());
        accounts.add("MUG", new Accrual("storage", new Estimate(usd("1"), usd("2"), usd("3"))));

        UnitEconomics economics = accounts.lines().get(0).unitEconomics().orElseThrow();

        assertThat(economics.landedCost().round(4, RoundingMode.UNNECESSARY)).isEqualTo("2.5000");
        assertThat(economics.margin().orElseThrow().round(4, RoundingMode.UNNECESSARY))
                .isEqualTo("4.5000");
        assertThat(economics.workings())
                .containsExactly(
                        "landed cost = cost of goods sold 10.00 USD of 4 units",
                        "margin = profit 18.00 USD of 4 units sold, estimated between 17.00 USD and 19.00 USD");
    }

    @Test
    void thePlannerGetsNothingWhereACostIsNotKnown() {
        ProfitAccounts accounts = accounts(FeeTax.COST);
        accounts.add(Lines.builder("1", "Order/ItemPrice/Principal", "30.00")
                .sku(Sku.of("BAG"))
                .quantity(4)
                .build());

        assertThat(accounts.lines().get(0).unitEconomics()).isEmpty();
    }

    private static ProfitLine vineFees(FeeTax feeTax) {
        ProfitAccounts accounts = accounts(feeTax);
        accounts.add(Lines.account("1", "AmazonFees/Vine Enrollment Fee/Base fee", "-200.00"));
        accounts.add(Lines.account("1", "AmazonFees/Vine Enrollment Fee/Tax on fee", "-38.00"));
        return accounts.lines().get(0);
    }

    private static ProfitAccounts accounts(FeeTax feeTax) {
        CostOfGoods costs = (sku, day) ->
                sku.equals(MUG) ? Optional.of(UnitAmount.of(new BigDecimal("2.5"), Lines.USD)) : Optional.empty();
        return ProfitAccounts.of(ProfitBy.SKU, SettlementTaxonomy.bundled(), costs, feeTax);
    }

    @Test
    void planningReadsTheSurchargeByTierWithoutRoundingAUnit() {
        LocalDate december = LocalDate.of(2026, 12, 15);
        AgeCharges cube = AgedSurcharge.charges(FeeSchedules.bundled(), AccrualsTest::cubicFoot);
        BigDecimal side = new BigDecimal("1.2"); // a thousandth of a cubic foot
        AgeCharges small = AgedSurcharge.charges(
                FeeSchedules.bundled(),
                day -> FeeInput.builder(Marketplace.US, day).sides(List.of(side, side, side), LengthUnit.INCH));

        assertThat(cube.tiers())
                .extracting(tier -> cube.charge(december, tier).orElseThrow().perUnit())
                .startsWith(
                        amount("0.50"), amount("1.00"), amount("1.50"), amount("5.45"), amount("5.70"), amount("5.90"));
        assertThat(small.charge(december, new AgeTier(181, 210)).orElseThrow().perUnit())
                .isEqualTo(amount("0.0005"));
        assertThat(cube.charge(LocalDate.of(2019, 1, 15), new AgeTier(181, 210)))
                .isEmpty();
    }

    private static UnitAmount amount(String dollars) {
        return UnitAmount.of(new BigDecimal(dollars), Lines.USD);
    }

    private static FeeEstimate aged(CostLedger ledger, LocalDate snapshot) {
        return AgedSurcharge.of(
                FeeSchedules.bundled(), ledger.layersOn(MUG, snapshot, snapshot), () -> cubicFoot(snapshot), snapshot);
    }

    private static FeeInputBuilder cubicFoot(LocalDate date) {
        BigDecimal foot = BigDecimal.valueOf(12);
        return FeeInput.builder(Marketplace.US, date).sides(List.of(foot, foot, foot), LengthUnit.INCH);
    }

    private static UnitAmount storage(int unitDays) {
        return Accrual.storage(new BigDecimal("0.05"), unitDays, new BigDecimal("0.78"), EUR, 31);
    }

    private static UnitAmount unit(String amount) {
        return UnitAmount.of(new BigDecimal(amount), EUR);
    }
}
