package io.shelfwise.testkit.spapi.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes up the shipments to the warehouse. */
final class ShipmentMaker {

    private static final int COVER_DAYS = 22;
    private static final List<String> WAREHOUSES = List.of("PHX3", "ABE8", "LAX9");

    private final SplittableRandom random;
    private final LocalDate today;
    private int number;

    ShipmentMaker(SplittableRandom random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    WorldShipment make(LocalDate day, List<WorldProduct> products) {
        number++;
        LocalDate arrival = day.plusDays(10 + random.nextInt(8));
        boolean closed = arrival.isBefore(today);
        Instant created = day.atTime(9, 15).toInstant(ZoneOffset.UTC);
        return new WorldShipment(
                String.format("wf%08d-0000-4000-8000-%012d", number, day.toEpochDay()),
                String.format("sh%08d-0000-4000-8000-%012d", number, day.toEpochDay()),
                String.format("FBA15%07d", number),
                "Restock " + day,
                WAREHOUSES.get(random.nextInt(WAREHOUSES.size())),
                created,
                arrival.atTime(4, 30).toInstant(ZoneOffset.UTC),
                closed,
                items(products, closed));
    }

    /** One shipment in four misses a unit. */
    private List<WorldShipment.Item> items(List<WorldProduct> products, boolean closed) {
        List<WorldShipment.Item> items = new ArrayList<>();
        for (WorldProduct product : products) {
            if (product.byAmazon()) {
                int shipped = 2 + (int) (product.dailyUnits() * COVER_DAYS * (0.6 + random.nextDouble() * 0.6));
                int missing = random.nextInt(4) == 0 ? 1 : 0;
                items.add(new WorldShipment.Item(product, shipped, closed ? shipped - missing : 0));
            }
        }
        return items;
    }
}
