package io.shelfwise.testkit;

import static io.shelfwise.testkit.Samples.ACCOUNT;
import static io.shelfwise.testkit.Samples.GBP;
import static io.shelfwise.testkit.Samples.NOON;
import static io.shelfwise.testkit.Samples.ODD_SKU;
import static io.shelfwise.testkit.Samples.OTHERS;
import static io.shelfwise.testkit.Samples.line;
import static io.shelfwise.testkit.Samples.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.orders.OrderLine;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class OrderLineStoreTests extends OnEmptyStorage {

    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void whatWasSavedIsReadBackEqual() {
        OrderLine full = line("full/'1")
                .sku(ODD_SKU)
                .purchasedAt(NOON.plusMillis(1))
                .updatedAt(LATER.plusMillis(999))
                .quantity(1_000_000)
                .cancelled(true)
                .price(new Money(-199, GBP))
                .build();
        storage.orderLines()
                .save(ACCOUNT, List.of(full, line("bare").quantity(0).build()));

        assertThat(lines(storage, ACCOUNT))
                .containsExactlyInAnyOrder(full, line("bare").quantity(0).build());
    }

    @Test
    void theLineUpdatedLaterStaysWhicheverCameFirst() {
        OrderLine older = line("1").updatedAt(NOON).quantity(1).build();
        OrderLine newer = line("1").updatedAt(LATER).quantity(2).build();
        save(older);
        save(newer);
        assertThat(lines(storage, ACCOUNT)).containsExactly(newer);
        save(older);
        assertThat(lines(storage, ACCOUNT)).containsExactly(newer);
    }

    @Test
    void ofTwoUpdatedAtTheSameTimeTheOneSavedLaterStays() {
        OrderLine first = line("1").updatedAt(LATER).quantity(1).build();
        OrderLine second = line("1").updatedAt(LATER).quantity(2).build();
        save(first);
        save(second);
        assertThat(lines(storage, ACCOUNT)).containsExactly(second);
        save(first);
        assertThat(lines(storage, ACCOUNT)).containsExactly(first);
    }

    @Test
    void theSameRulesHoldWithinOneSave() {
        OrderLine newer = line("1").updatedAt(LATER).quantity(2).build();
        OrderLine older = line("1").updatedAt(NOON).quantity(1).build();
        OrderLine tieLast = line("2").quantity(4).build();
        storage.orderLines()
                .save(ACCOUNT, List.of(newer, older, line("2").quantity(3).build(), tieLast));

        assertThat(lines(storage, ACCOUNT)).containsExactlyInAnyOrder(newer, tieLast);
    }

    @Test
    void aNewerLineMayMoveThePurchase() {
        save(line("1").purchasedAt(NOON).build());
        OrderLine moved = line("1").purchasedAt(LATER).build();
        save(moved);

        assertThat(lines(storage, ACCOUNT, NOON, LATER)).isEmpty();
        assertThat(lines(storage, ACCOUNT, LATER, LATER.plusMillis(1))).containsExactly(moved);
    }

    @Test
    void aSpanHoldsItsStartAndNotItsEnd() {
        OrderLine before = line("before").purchasedAt(NOON.minusMillis(1)).build();
        OrderLine start = line("start").purchasedAt(NOON).build();
        OrderLine last = line("last").purchasedAt(LATER.minusMillis(1)).build();
        OrderLine end = line("end").purchasedAt(LATER).build();
        storage.orderLines().save(ACCOUNT, List.of(before, start, last, end));

        assertThat(lines(storage, ACCOUNT, NOON, LATER)).containsExactlyInAnyOrder(start, last);
        assertThat(lines(storage, ACCOUNT, NOON, NOON)).isEmpty();
    }

    @Test
    void thousandsOfLinesAreEachVisitedOnce() {
        List<OrderLine> many =
                IntStream.range(0, 5000).mapToObj(i -> line("id-" + i).build()).toList();
        storage.orderLines().save(ACCOUNT, many);
        storage.orderLines().save(ACCOUNT, many);

        assertThat(lines(storage, ACCOUNT)).hasSize(5000).containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void aVisitorMayCallTheStorage() {
        save(line("1").build());
        storage.orderLines()
                .forEach(
                        ACCOUNT,
                        NOON,
                        LATER,
                        visited -> storage.products().save(ACCOUNT, List.of(Samples.fullProduct(visited.sku()))));

        assertThat(storage.products().all(ACCOUNT)).hasSize(1);
    }

    @Test
    void otherAccountsAreUntouched() {
        OrderLine theirs = line("1").quantity(7).build();
        OTHERS.forEach(other -> storage.orderLines().save(other, List.of(theirs)));
        save(line("1").updatedAt(LATER).build());
        save(line("own").build());

        assertThat(OTHERS).allSatisfy(other -> assertThat(lines(storage, other)).containsExactly(theirs));
    }

    private void save(OrderLine line) {
        storage.orderLines().save(ACCOUNT, List.of(line));
    }
}
