package io.shelfwise.testkit.spapi.world;

import io.shelfwise.core.catalog.Marketplace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Lives a seller's days one after another: what arrives can be sold, and what is not there cannot. */
final class WorldMaker {

    private static final int ORDERED_EVERY_DAYS = 21;

    private final SplittableRandom random;
    private final Marketplace marketplace;
    private final LocalDate firstDay;
    private final LocalDate today;
    private final Map<WorldProduct, Integer> onHand = new HashMap<>();
    private final List<WorldOrder> orders = new ArrayList<>();
    private final List<WorldReturn> returns = new ArrayList<>();
    private final List<WorldReimbursement> reimbursements = new ArrayList<>();
    private final List<WorldShipment> shipments = new ArrayList<>();

    WorldMaker(long seed, Marketplace marketplace, int days, LocalDate today) {
        this.random = new SplittableRandom(seed);
        this.marketplace = marketplace;
        this.firstDay = today.minusDays(days);
        this.today = today;
    }

    SellerWorld make(String sellerId, int count) {
        List<WorldProduct> products = new ProductMaker(random.split(), marketplace).make(count);
        products.forEach(product -> onHand.put(product, product.openingUnits()));
        ShipmentMaker shipping = new ShipmentMaker(random.split(), today);
        OrderMaker buying = new OrderMaker(random.split(), today, onHand);
        for (LocalDate day = firstDay; day.isBefore(today); day = day.plusDays(1)) {
            receive(day);
            if ((day.toEpochDay() - firstDay.toEpochDay()) % ORDERED_EVERY_DAYS == 3) {
                shipments.add(shipping.make(day, products));
            }
            orders.addAll(buying.make(day, products));
            lose(day, products);
        }
        new ReturnMaker(random.split(), today).addTo(returns, orders);
        orders.sort(Comparator.comparing(WorldOrder::purchased).thenComparing(WorldOrder::id));
        return new SellerWorld(
                sellerId,
                "Store " + sellerId.substring(Math.max(0, sellerId.length() - 4)),
                marketplace,
                firstDay,
                today,
                products,
                orders,
                returns,
                reimbursements,
                shipments);
    }

    private void receive(LocalDate day) {
        for (WorldShipment shipment : shipments) {
            boolean arrives = shipment.closed()
                    && LocalDate.ofInstant(shipment.received(), ZoneOffset.UTC).equals(day);
            if (arrives) {
                shipment.items().forEach(item -> onHand.merge(item.product(), item.received(), Integer::sum));
            }
        }
    }

    /** Now and then the warehouse loses a unit and pays for it. */
    private void lose(LocalDate day, List<WorldProduct> products) {
        WorldProduct product = products.get(random.nextInt(products.size()));
        boolean lost = product.byAmazon() && onHand.getOrDefault(product, 0) > 5 && random.nextInt(6) == 0;
        if (lost) {
            onHand.merge(product, -1, Integer::sum);
            reimbursements.add(new WorldReimbursement(
                    String.valueOf(8_000_000_000L + day.toEpochDay() * 10),
                    product,
                    1,
                    product.price().minus(product.fulfilmentFee()),
                    day.atTime(23, 0).toInstant(ZoneOffset.UTC)));
        }
    }
}
