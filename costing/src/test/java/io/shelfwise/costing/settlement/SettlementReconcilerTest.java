package io.shelfwise.costing.settlement;

import static io.shelfwise.costing.settlement.Lines.account;
import static io.shelfwise.costing.settlement.Lines.line;
import static io.shelfwise.costing.settlement.Lines.reconciled;
import static io.shelfwise.costing.settlement.Lines.summary;
import static io.shelfwise.costing.settlement.Lines.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.finance.SettlementRow;
import io.shelfwise.core.finance.SettlementSummary;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.settlement.Finding.Kind;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettlementReconcilerTest {

    private static final String PRINCIPAL = "Order/ItemPrice/Principal";
    private static final String COMMISSION = "Order/ItemFees/Commission";
    private static final String CURRENT_RESERVE = "other-transaction/other-transaction/Current Reserve Amount";
    private static final String PREVIOUS_RESERVE =
            "other-transaction/other-transaction/Previous Reserve Amount Balance";

    /** The worked settlement of docs/costing/settlement-and-profit.md. */
    @Test
    void theWorkedSettlementOfThePageAddsUp() {
        ReconciledSettlement settlement = only(
                summary("9001", "2026-03-01", "24.52"),
                line("9001", PRINCIPAL, "40.00"),
                line("9001", "Order/ItemPrice/Tax", "3.20"),
                line("9001", "Order/ItemWithheldTax/MarketplaceFacilitatorTax-Principal", "-3.20"),
                line("9001", "Order/Promotion/Principal", "-4.00"),
                line("9001", COMMISSION, "-5.40"),
                line("9001", "Order/ItemFees/FBAPerUnitFulfillmentFee", "-7.72"),
                line("9001", "Refund/ItemPrice/Principal", "-20.00"),
                line("9001", "Refund/ItemFees/Commission", "3.00"),
                line("9001", "Refund/ItemFees/RefundCommission", "-0.60"),
                account("9001", "other-transaction/FBA Inventory Reimbursement/WAREHOUSE_DAMAGE", "18.00"),
                account("9001", "other-transaction/other-transaction/Storage Fee", "-2.76"),
                account("9001", "other-transaction/other-transaction/Moonlight Fee", "-1.00"),
                account("9001", PREVIOUS_RESERVE, "15.00"),
                account("9001", CURRENT_RESERVE, "-10.00"));

        assertThat(settlement.sums())
                .extracting(sum -> sum.category() + " " + sum.amount().amount() + " " + sum.lines())
                .containsExactly(
                        "sales 43.20 2",
                        "promotion -4.00 1",
                        "refund -17.60 3",
                        "selling-fee -5.40 1",
                        "fba-fee -7.72 1",
                        "storage -2.76 1",
                        "reimbursement 18.00 1",
                        "tax-withheld -3.20 1",
                        "balance 5.00 2",
                        "unknown -1.00 1");
        assertThat(settlement.total()).isEqualTo(usd("24.52"));
        assertThat(settlement.difference()).contains(usd("0"));
        assertThat(settlement.profitAndLoss()).isEqualTo(usd("19.52"));
        assertThat(settlement.refundAdministration()).isEqualTo(usd("-0.60"));
        assertThat(settlement.currentReserve()).isEqualTo(usd("-10"));
        assertThat(settlement.previousReserve()).isEqualTo(usd("15"));
        assertThat(settlement.lines()).isEqualTo(14);
        assertThat(settlement.findings()).extracting(Finding::kind).containsExactly(Kind.UNKNOWN_KIND);
    }

    @Test
    void aTotalThatDoesNotMatchIsAFindingWithItsAmount() {
        ReconciledSettlement settlement = only(summary("1", "2026-03-01", "11.00"), line("1", PRINCIPAL, "12.50"));

        assertThat(settlement.difference()).contains(usd("-1.50"));
        assertThat(settlement.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.TOTAL_MISMATCH);
            assertThat(finding.amount()).contains(usd("-1.50"));
            assertThat(finding.message()).contains("11.00 USD").contains("12.50 USD");
        });
    }

    @Test
    void aFeeNobodyKnowsIsCountedAndShown() {
        ReconciledSettlement settlement = only(
                summary("1", "2026-03-01", "-3.00"),
                account("1", "Order/ItemFees/Moonlight Fee", "-1.00"),
                account("1", "Order/ItemFees/Moonlight Fee", "-2.00"));

        assertThat(settlement.sum(SettlementCategory.UNKNOWN)).isEqualTo(usd("-3.00"));
        assertThat(settlement.unknown())
                .containsExactly(
                        new UnknownAmount(new AmountKind("Order", "ItemFees", "Moonlight Fee"), usd("-3.00"), 2));
        assertThat(settlement.findings())
                .extracting(Finding::message)
                .containsExactly("'Order / ItemFees / Moonlight Fee' is in no category: 2 lines, -3.00 USD;"
                        + " add it to the taxonomy");
    }

    @Test
    void unknownKindsBeyondAThousandAreAddedUpTogether() {
        SettlementReconciler reconciler = reconciled(summary("1", "2026-03-01", "1500.00"));
        for (int i = 0; i < 1500; i++) {
            reconciler.add("a.txt", account("1", "New/Kind/" + i, "1.00"));
        }
        ReconciledSettlement settlement = reconciler.settlements().get(0);

        assertThat(settlement.unknown()).hasSize(1001);
        assertThat(settlement.unknown().get(1000).amount()).isEqualTo(usd("500.00"));
        assertThat(settlement.difference()).contains(usd("0"));
    }

    @Test
    void twoSettlementsInOneFileAreTwo() {
        List<ReconciledSettlement> settlements = reconciled(
                        summary("1", "2026-03-01", "5"),
                        line("1", PRINCIPAL, "5"),
                        summary("2", "2026-03-15", "7"),
                        line("2", PRINCIPAL, "7"))
                .settlements();

        assertThat(settlements).extracting(ReconciledSettlement::id).containsExactly("1", "2");
        assertThat(settlements)
                .allSatisfy(settlement -> assertThat(settlement.findings()).isEmpty());
    }

    @Test
    void aSettlementThatComesTwiceCountsOnce() {
        SettlementReconciler reconciler =
                reconciled(summary("1", "2026-03-01", "7"), line("1", PRINCIPAL, "8"), line("1", COMMISSION, "-1"));
        reconciler.add("b.txt", summary("1", "2026-03-01", "7"));
        reconciler.add("b.txt", line("1", COMMISSION, "-1"));
        reconciler.add("b.txt", line("1", PRINCIPAL, "8"));

        ReconciledSettlement settlement = reconciler.settlements().get(0);
        assertThat(reconciler.settlements()).hasSize(1);
        assertThat(settlement.total()).isEqualTo(usd("7"));
        assertThat(settlement.findings())
                .extracting(Finding::message)
                .containsExactly("is in a.txt and again in b.txt with the same contents: the first counts;"
                        + " leave the other out");
    }

    @Test
    void aSecondCopyInTheSameFileIsADuplicateToo() {
        SettlementReconciler reconciler = reconciled(
                summary("1", "2026-03-01", "8"),
                line("1", PRINCIPAL, "8"),
                summary("1", "2026-03-01", "8"),
                line("1", PRINCIPAL, "3"),
                line("1", PRINCIPAL, "5"));

        assertThat(reconciler.settlements()).singleElement().satisfies(settlement -> {
            assertThat(settlement.total()).isEqualTo(usd("8"));
            assertThat(settlement.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Kind.DUPLICATE_SETTLEMENT);
                assertThat(finding.message()).contains("other contents");
            });
        });
    }

    @Test
    void aLineOfAnOrderWithoutSkuIsCountedAndFound() {
        ReconciledSettlement settlement = only(
                summary("1", "2026-03-01", "5"),
                account("1", PRINCIPAL, "9"),
                account("1", "other-transaction/other-transaction/Storage Fee", "-4"));

        assertThat(settlement.sum(SettlementCategory.SALES)).isEqualTo(usd("9"));
        assertThat(settlement.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.LINE_WITHOUT_SKU);
            assertThat(finding.amount()).contains(usd("9"));
        });
    }

    @Test
    void zeroAndNegativeAmountsCountAsTheyAre() {
        ReconciledSettlement settlement = only(
                summary("1", "2026-03-01", "-2.50"),
                line("1", PRINCIPAL, "0"),
                line("1", PRINCIPAL, "-2.50"),
                line("1", COMMISSION, "0.00"));

        assertThat(settlement.sums())
                .containsExactly(
                        new CategorySum(SettlementCategory.SALES, usd("-2.50"), 2),
                        new CategorySum(SettlementCategory.SELLING_FEE, usd("0"), 1));
        assertThat(settlement.findings()).isEmpty();
    }

    @Test
    void linesInAnotherCurrencyAreKeptApart() {
        Money euros = new Money(300, Currency.getInstance("EUR"));
        SettlementLine foreign = SettlementLine.builder("1")
                .kind("Order", "ItemPrice", "Principal")
                .amount(euros)
                .sku(Sku.of("MUG"))
                .build();
        ReconciledSettlement settlement = only(summary("1", "2026-03-01", "5"), foreign, line("1", PRINCIPAL, "5"));

        assertThat(settlement.difference()).contains(usd("0"));
        assertThat(settlement.sums()).contains(new CategorySum(SettlementCategory.SALES, euros, 1));
        assertThat(settlement.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CURRENCY_MISMATCH);
            assertThat(finding.amount()).contains(euros);
        });
    }

    @Test
    void aSettlementWithoutSummaryIsAddedUpAndFound() {
        ReconciledSettlement settlement = only(line("1", PRINCIPAL, "5"));

        assertThat(settlement.total()).isEqualTo(usd("5"));
        assertThat(settlement.difference()).isEmpty();
        assertThat(settlement.findings()).extracting(Finding::kind).containsExactly(Kind.NO_SUMMARY);
    }

    @Test
    void aSummaryWithoutLinesMustBeZero() {
        assertThat(only(summary("1", "2026-03-01", "0")).findings()).isEmpty();
        assertThat(only(summary("1", "2026-03-01", "4")).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.TOTAL_MISMATCH);
    }

    @Test
    void aReserveThatTheNextSettlementTakesOverIsNoFinding() {
        assertThat(reserves("-10", "10")).isEmpty();
    }

    @Test
    void aBrokenReserveIsAFindingOfTheLaterSettlement() {
        assertThat(reserves("-10", "9.25")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.RESERVE_BREAK);
            assertThat(finding.settlementId()).isEqualTo("2");
            assertThat(finding.amount()).contains(usd("-0.75"));
            assertThat(finding.message()).contains("held back 10.00 USD").contains("takes over 9.25 USD");
        });
    }

    @Test
    void reservesOfOtherMarketplacesDoNotChain() {
        List<ReconciledSettlement> settlements = reconciled(
                        summary("1", "2026-03-01", "0"),
                        sold("1", "Amazon.com", "10"),
                        account("1", CURRENT_RESERVE, "-10"),
                        summary("2", "2026-03-02", "3"),
                        sold("2", "Amazon.com.mx", "3"))
                .settlements();

        assertThat(settlements)
                .allSatisfy(settlement -> assertThat(settlement.findings()).isEmpty());
    }

    @Test
    void aSettlementWithoutPeriodHasNoPlaceInTheChain() {
        SettlementSummary dateless =
                new SettlementSummary("2", Optional.empty(), Optional.empty(), Optional.empty(), usd("0"));

        assertThat(reconciled(summary("1", "2026-03-01", "-10"), account("1", CURRENT_RESERVE, "-10"), dateless)
                        .settlements()
                        .get(1)
                        .findings())
                .isEmpty();
    }

    /** The findings of two settlements, the later of which comes first. */
    private static List<Finding> reserves(String held, String returned) {
        return reconciled(
                        summary("2", "2026-03-15", returned),
                        account("2", PREVIOUS_RESERVE, returned),
                        summary("1", "2026-03-01", held),
                        account("1", CURRENT_RESERVE, held))
                .settlements()
                .stream()
                .flatMap(settlement -> settlement.findings().stream())
                .toList();
    }

    private static SettlementLine sold(String id, String marketplace, String amount) {
        return Lines.builder(id, PRINCIPAL, amount)
                .sku(Sku.of("MUG"))
                .marketplaceName(marketplace)
                .build();
    }

    private static ReconciledSettlement only(SettlementRow... rows) {
        List<ReconciledSettlement> settlements = reconciled(rows).settlements();
        assertThat(settlements).hasSize(1);
        return settlements.get(0);
    }
}
