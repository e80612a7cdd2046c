package io.shelfwise.costing.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SettlementReconcilerPropertyTest {

    @Property(tries = 200)
    void theSumOverCategoriesIsTheSumOverLines(@ForAll("lines") List<SettlementLine> lines) {
        long expected =
                lines.stream().mapToLong(line -> line.amount().minorUnits()).sum();

        ReconciledSettlement settlement = reconciled(lines, 1).get(0);

        assertThat(settlement.total().minorUnits()).isEqualTo(expected);
        assertThat(settlement.sums().stream()
                        .mapToLong(sum -> sum.amount().minorUnits())
                        .sum())
                .isEqualTo(expected);
        assertThat(settlement.lines()).isEqualTo(lines.size());
    }

    @Property(tries = 200)
    void anyPartitionIntoFilesSumsToTheSameCategories(
            @ForAll("lines") List<SettlementLine> lines, @ForAll @IntRange(min = 1, max = 5) int files) {
        assertThat(byCategory(reconciled(lines, files))).isEqualTo(byCategory(reconciled(lines, 1)));
    }

    @Property(tries = 100)
    void theOrderOfLinesMakesNoDifference(@ForAll("lines") List<SettlementLine> lines, @ForAll Random random) {
        List<SettlementLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        SettlementReconciler reconciler = SettlementReconciler.of(SettlementTaxonomy.bundled());
        lines.forEach(line -> reconciler.add("a", line));
        shuffled.forEach(line -> reconciler.add("b", line));

        ReconciledSettlement settlement = reconciler.settlements().get(0);

        assertThat(settlement.sums()).isEqualTo(reconciled(shuffled, 1).get(0).sums());
        assertThat(settlement.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.DUPLICATE_SETTLEMENT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("the same contents"));
    }

    @Provide
    Arbitrary<List<SettlementLine>> lines() {
        Arbitrary<String> kinds = Arbitraries.of(
                "Order/ItemPrice/Principal",
                "Order/ItemFees/Commission",
                "Refund/ItemPrice/Principal",
                "other-transaction/other-transaction/Current Reserve Amount",
                "New/Kind/Of Fee");
        Arbitrary<Long> amounts = Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000L);
        return Combinators.combine(kinds, amounts)
                .as((kind, amount) -> Lines.builder("1", kind, "0")
                        .amount(new Money(amount, Lines.USD))
                        .sku(Sku.of("S" + amount % 3))
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    /** Each file holds a settlement of its own. */
    private static List<ReconciledSettlement> reconciled(List<SettlementLine> lines, int files) {
        SettlementReconciler reconciler = SettlementReconciler.of(SettlementTaxonomy.bundled());
        for (int i = 0; i < lines.size(); i++) {
            SettlementLine line = lines.get(i);
            String id = "file" + i % files;
            reconciler.add(
                    id,
                    SettlementLine.builder(id)
                            .kind(line.transactionType(), line.amountType(), line.amountDescription())
                            .amount(line.amount())
                            .build());
        }
        return reconciler.settlements();
    }

    private static Map<SettlementCategory, Long> byCategory(List<ReconciledSettlement> settlements) {
        Map<SettlementCategory, Long> sums = new EnumMap<>(SettlementCategory.class);
        settlements.forEach(settlement -> settlement
                .sums()
                .forEach(sum -> sums.merge(sum.category(), sum.amount().minorUnits(), Long::sum)));
        return sums;
    }
}
