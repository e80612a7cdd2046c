package io.shelfwise.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DailySales;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.orders.OrderLine;
import io.shelfwise.core.storage.InMemoryStorage;
import io.shelfwise.core.storage.Storage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class InMemoryStoragePropertyTest {

    @Property
    void linesReadBackAreTheNewestOfEachId(@ForAll @Size(max = 60) List<@From("lines") OrderLine> lines) {
        Map<String, OrderLine> newest = new HashMap<>();
        for (OrderLine line : lines) {
            newest.merge(line.id(), line, (a, b) -> b.updatedAt().isBefore(a.updatedAt()) ? a : b);
        }

        assertThat(saved(lines)).containsExactlyInAnyOrderElementsOf(newest.values());
    }

    @Property
    void linesOfDistinctUpdatesGiveTheSameBooksInAnyOrder(
            @ForAll @Size(max = 40) List<@From("lines") OrderLine> lines, @ForAll Random random) {
        List<OrderLine> distinct = List.copyOf(byIdAndUpdate(lines).values());
        List<OrderLine> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, random);

        assertThat(saved(shuffled)).containsExactlyInAnyOrderElementsOf(saved(distinct));
    }

    @Property
    void salesReadBackAreTheLastOfEachDayInOrder(@ForAll @Size(max = 100) List<@From("sales") DailySales> sales) {
        Storage storage = new InMemoryStorage();
        storage.dailySales().save(Samples.ACCOUNT, sales);
        TreeMap<String, DailySales> last = new TreeMap<>();
        sales.forEach(sale -> last.put(sale.day().toString(), sale));

        assertThat(Samples.allSales(storage, Samples.ACCOUNT, "MUG")).containsExactlyElementsOf(last.values());
    }

    private static List<OrderLine> saved(Collection<OrderLine> lines) {
        Storage storage = new InMemoryStorage();
        storage.orderLines().save(Samples.ACCOUNT, lines);
        return Samples.lines(storage, Samples.ACCOUNT);
    }

    private static Map<String, OrderLine> byIdAndUpdate(List<OrderLine> lines) {
        Map<String, OrderLine> byKey = new TreeMap<>();
        lines.forEach(line -> byKey.put(line.id() + " " + line.updatedAt(), line));
        return byKey;
    }

    @Provide
    Arbitrary<OrderLine> lines() {
        Arbitrary<String> ids = Arbitraries.of("1", "2", "3", "4", "5");
        Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 5);
        Arbitrary<Integer> quantities = Arbitraries.integers().between(0, 1000);
        Arbitrary<String> skus = Arbitraries.strings().ofMinLength(1).filter(text -> !text.isBlank());
        Arbitrary<Long> cents = Arbitraries.longs();
        return Combinators.combine(ids, seconds, quantities, skus, cents)
                .as((id, second, quantity, sku, cent) -> Samples.line(id)
                        .updatedAt(Samples.NOON.plusSeconds(second))
                        .quantity(quantity)
                        .sku(Sku.of(sku))
                        .cancelled(quantity % 2 == 0)
                        .price(new Money(cent, Samples.GBP))
                        .build());
    }

    @Provide
    Arbitrary<DailySales> sales() {
        return Combinators.combine(
                        Arbitraries.integers().between(-50, 50),
                        Arbitraries.longs().greaterOrEqual(0))
                .as((day, units) -> Samples.sales("MUG", Samples.DAY.plusDays(day), units));
    }
}
