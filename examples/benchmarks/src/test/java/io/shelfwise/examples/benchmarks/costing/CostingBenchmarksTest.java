package io.shelfwise.examples.benchmarks.costing;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.ledger.Balance;
import io.shelfwise.costing.ledger.LedgerBooks;
import io.shelfwise.costing.settlement.ReconciledSettlement;
import io.shelfwise.costing.settlement.SettlementCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each body once on little input, so that none measures an error. */
class CostingBenchmarksTest {

    @Test
    void ledgerBooksAllEventsAndLosesNoCost() {
        LedgerBenchmark benchmark = new LedgerBenchmark();
        benchmark.events = 2000;

        LedgerBooks books = benchmark.booked();
        assertThat(books.stock()).hasSize(20).allMatch(stock -> stock.quantity().signum() != 0);
        assertThat(books.movements()).hasSizeBetween(1700, 1800);
        assertThat(books.adjustments()).isNotEmpty();
        assertThat(books.findings()).isEmpty();
        assertThat(benchmark.averaged().movements()).hasSameSizeAs(books.movements());
        assertThat(benchmark.proved()).hasSize(1).allMatch(Balance::holds);
        assertThat(benchmark.eventsAlone()).isEqualTo(benchmark.eventsAlone()).isGreaterThan(2000);
    }

    @Test
    void feesOfEveryProductAreCharged() {
        FeesBenchmark benchmark = new FeesBenchmark();
        benchmark.products = 50;
        benchmark.makeUp();

        assertThat(benchmark.estimated()).isGreaterThan(50 * 300).isEqualTo(benchmark.estimated());
    }

    @Test
    void settlementAddsUpToItsDeposit() {
        SettlementBenchmark benchmark = new SettlementBenchmark();
        benchmark.lines = 300;

        List<ReconciledSettlement> settlements = benchmark.reconciled();
        assertThat(settlements).singleElement().satisfies(settlement -> {
            assertThat(settlement.lines()).isEqualTo(300);
            assertThat(settlement.difference().map(Money::signum)).contains(0);
            assertThat(settlement.sum(SettlementCategory.SALES).signum()).isPositive();
            assertThat(settlement.sum(SettlementCategory.FBA_FEE).signum()).isNegative();
            assertThat(settlement.findings()).isEmpty();
        });
        assertThat(benchmark.rowsAlone()).isEqualTo(301);
    }
}
