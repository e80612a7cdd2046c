package io.shelfwise.testkit;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Asin;
import io.shelfwise.core.catalog.Dimensions;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DailySales;
import io.shelfwise.core.economics.UnitCosts;
import io.shelfwise.core.inbound.EventStamp;
import io.shelfwise.core.inbound.InboundEvent;
import io.shelfwise.core.inbound.ShipmentStage;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.orders.OrderLine;
import io.shelfwise.core.storage.Storage;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Values that the contracts save. */
final class Samples {

    static final SellerAccount ACCOUNT = SellerAccount.of("tenant-a", "seller-1");
    static final SellerAccount SAME_TENANT = SellerAccount.of("tenant-a", "seller-2");
    static final SellerAccount SAME_SELLER = SellerAccount.of("tenant-b", "seller-1");
    static final List<SellerAccount> OTHERS = List.of(SAME_TENANT, SAME_SELLER);

    /** Text that storage tends to damage: quotes, slashes, spaces at the ends, several scripts, a sign beyond 16 bits. */
    static final Sku ODD_SKU = Sku.of(" A/b\\'\"%_;--\tΩ京\uD83D\uDCE6 ");

    static final Currency GBP = Currency.getInstance("GBP");
    static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");

    private Samples() {}

    static Product product(String sku) {
        return Product.builder(Sku.of(sku)).title("title of " + sku).build();
    }

    static Product fullProduct(Sku sku) {
        BigDecimal exact = new BigDecimal("0.123456789012345678");
        return Product.builder(sku)
                .asin(Asin.of("B000000001"))
                .title("  \"Mug\", 350 ml;\nblue — ½ price ")
                .category("Home & Kitchen")
                .dimensions(new Dimensions(new BigDecimal("12.50"), new BigDecimal("9"), new BigDecimal("10.005")))
                .weightGrams(new BigDecimal("349.90"))
                .supply(new SupplyTerms("Kiln & Söhne", new LeadTime(20, 1, 30, 5), 100, 12))
                .costs(new UnitCosts(
                        GBP, exact, new BigDecimal("0.40"), BigDecimal.ZERO, exact, new BigDecimal("11.44")))
                .build();
    }

    static OrderLine.Builder line(String id) {
        return OrderLine.builder()
                .id(id)
                .orderId("order-of-" + id)
                .sku(Sku.of("MUG"))
                .purchasedAt(NOON)
                .quantity(1);
    }

    static DailySales sales(String sku, LocalDate day, long units) {
        return new DailySales(Marketplace.UK, Sku.of(sku), day, units);
    }

    static InventorySnapshot snapshot(String sku, LocalDate asOf, int available) {
        return InventorySnapshot.builder(Sku.of(sku), asOf).available(available).build();
    }

    static InventorySnapshot fullSnapshot(Sku sku) {
        return InventorySnapshot.builder(sku, DAY)
                .asin(Asin.of("B000000001"))
                .title("Mug “blue”")
                .listPrice(new Money(1299, GBP))
                .available(1)
                .reserved(2)
                .inboundWorking(3)
                .inboundShipped(4)
                .inboundReceiving(5)
                .unfulfillable(6)
                .researching(7)
                .agedOver180Days(8)
                .build();
    }

    static InboundEvent ordered(String id, Instant at, int units) {
        return InboundEvent.advanced(EventStamp.of(id, at), ShipmentStage.ORDERED, Map.of(Sku.of("MUG"), units));
    }

    static List<OrderLine> lines(Storage storage, SellerAccount account) {
        return lines(storage, account, Instant.parse("1970-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
    }

    static List<OrderLine> lines(Storage storage, SellerAccount account, Instant from, Instant to) {
        List<OrderLine> found = new ArrayList<>();
        storage.orderLines().forEach(account, from, to, found::add);
        return found;
    }

    static List<DailySales> allSales(Storage storage, SellerAccount account, String sku) {
        return storage.dailySales()
                .find(account, Marketplace.UK, Sku.of(sku), LocalDate.EPOCH, LocalDate.of(2100, 1, 1));
    }
}
