package io.shelfwise.testkit;

import static io.shelfwise.testkit.Samples.ACCOUNT;
import static io.shelfwise.testkit.Samples.DAY;
import static io.shelfwise.testkit.Samples.NOON;
import static io.shelfwise.testkit.Samples.allSales;
import static io.shelfwise.testkit.Samples.line;
import static io.shelfwise.testkit.Samples.lines;
import static io.shelfwise.testkit.Samples.product;
import static io.shelfwise.testkit.Samples.sales;
import static io.shelfwise.testkit.Samples.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.orders.OrderLine;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class ConcurrencyTests extends OnEmptyStorage {

    private static final int ROUNDS = 50;

    @Test
    void noThreadLosesWhatAnotherSaves() throws Exception {
        Together.run(thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                String key = thread + "-" + round;
                storage.products().save(ACCOUNT, List.of(product(key)));
                storage.orderLines().save(ACCOUNT, List.of(line(key).build()));
                storage.dailySales().save(ACCOUNT, List.of(sales("MUG", DAY.plusDays(thread * ROUNDS + round), 1)));
                storage.inventory().save(ACCOUNT, List.of(snapshot(key, DAY, 1)));
            }
        });

        int all = Together.THREADS * ROUNDS;
        assertThat(storage.products().all(ACCOUNT)).hasSize(all);
        assertThat(lines(storage, ACCOUNT)).hasSize(all);
        assertThat(allSales(storage, ACCOUNT, "MUG")).hasSize(all);
        assertThat(storage.inventory().latest(ACCOUNT, DAY)).hasSize(all);
    }

    @Test
    void theNewestLineWinsWhateverTheOrderOfThreads() throws Exception {
        Together.run(thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                int version = round * Together.THREADS + thread;
                storage.orderLines().save(ACCOUNT, List.of(version(version)));
            }
        });

        assertThat(lines(storage, ACCOUNT)).containsExactly(version(ROUNDS * Together.THREADS - 1));
    }

    @Test
    void readersSeeOnlyWholeRowsWhileOthersWrite() throws Exception {
        List<OrderLine> versions =
                IntStream.range(0, ROUNDS).mapToObj(ConcurrencyTests::version).toList();
        storage.orderLines().save(ACCOUNT, List.of(versions.get(0)));
        Together.run(thread -> {
            for (OrderLine version : versions) {
                if (thread == 0) {
                    storage.orderLines().save(ACCOUNT, List.of(version));
                } else {
                    assertThat(lines(storage, ACCOUNT)).hasSize(1).isSubsetOf(versions);
                }
            }
        });
    }

    private static OrderLine version(int number) {
        return line("1")
                .updatedAt(NOON.plusSeconds(number))
                .quantity(number)
                .orderId("order-" + number)
                .build();
    }
}
