package io.shelfwise.testkit.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import io.shelfwise.testkit.spapi.world.LedgerEvent;
import io.shelfwise.testkit.spapi.world.Posting;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.Settlement;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import io.shelfwise.testkit.spapi.world.WorldProduct;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorldPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Property(tries = 25)
    void aSeedGivesTheSameSellerAgain(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int products,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        SellerWorld again = world(seed, products, days);

        SellerWorld world = world(seed, products, days);
        assertThat(again.orders()).isEqualTo(world.orders());
        assertThat(again.shipments()).isEqualTo(world.shipments());
        assertThat(again.stock()).isEqualTo(world.stock());
        assertThat(again.postings()).hasSameSizeAs(world.postings());
    }

    @Property(tries = 25)
    void noUnitIsSoldThatIsNotThere(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int products) {
        SellerWorld world = world(seed, products, 80);

        for (WorldProduct product : world.products()) {
            int onHand = product.openingUnits();
            for (LedgerEvent event : byProductAndDay(world, product)) {
                onHand += event.sellable() ? event.quantity() : 0;
            }
            assertThat(onHand).isGreaterThanOrEqualTo(0);
        }
        assertThat(world.stock()).allMatch(stock -> stock.fulfillable() >= 0 && stock.unsellable() >= 0);
    }

    @Property(tries = 25)
    void principalOfTheAccountIsThePriceOfWhatWasSent(@ForAll long seed) {
        SellerWorld world = world(seed, 8, 60);

        Money sent = world.orders().stream()
                .filter(WorldOrder::isShipped)
                .map(WorldOrder::total)
                .reduce(zero(world), Money::plus);

        assertThat(principal(world.postings(), Posting.Kind.SHIPMENT, zero(world)))
                .isEqualTo(sent);
    }

    @Property(tries = 25)
    void settlementsPartTheAccount(@ForAll long seed) {
        SellerWorld world = world(seed, 8, 70);
        List<Settlement> settlements = world.settlements();

        assertThat(settlements).hasSize(5);
        Money settled = settlements.stream().map(Settlement::total).reduce(zero(world), Money::plus);
        Money posted = world.postings().stream()
                .filter(posting -> posting.at().isBefore(settlements.get(4).end()))
                .map(Posting::amount)
                .reduce(zero(world), Money::plus);
        assertThat(settled).isEqualTo(posted);
    }

    @Property(tries = 25)
    void nothingHappensAfterToday(@ForAll long seed) {
        SellerWorld world = world(seed, 8, 40);
        var end = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();

        assertThat(world.orders()).allMatch(order -> order.updated().isBefore(end));
        assertThat(world.ledger()).allMatch(event -> event.at().isBefore(end));
        assertThat(world.postings()).allMatch(posting -> posting.at().isBefore(end));
        assertThat(world.orders()).extracting(WorldOrder::id).doesNotHaveDuplicates();
    }

    @Example
    void aSellerLivesInAnyMarketplace() {
        for (Marketplace marketplace : Marketplace.known()) {
            SellerWorld world = SellerWorld.of(3, "ASELLER", marketplace, 5, 30, TODAY);

            assertThat(world.orders()).isNotEmpty();
            assertThat(world.settlements())
                    .allMatch(settlement -> settlement.total().currency().equals(marketplace.currency()));
        }
    }

    private static List<LedgerEvent> byProductAndDay(SellerWorld world, WorldProduct product) {
        return world.ledger().stream()
                .filter(event -> event.product().equals(product))
                .toList();
    }

    private static Money principal(List<Posting> postings, Posting.Kind kind, Money zero) {
        return postings.stream()
                .filter(posting -> posting.kind() == kind && posting.name().equals("Principal"))
                .map(Posting::amount)
                .reduce(zero, Money::plus);
    }

    private static Money zero(SellerWorld world) {
        return Money.zero(world.marketplace().currency());
    }

    private static SellerWorld world(long seed, int products, int days) {
        return SellerWorld.of(seed, "ASELLER", Marketplace.US, products, days, TODAY);
    }
}
