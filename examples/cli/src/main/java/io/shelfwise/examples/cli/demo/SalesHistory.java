package io.shelfwise.examples.cli.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Tells each product's story day by day and cuts the units into order lines. Each product has its own seed. */
final class SalesHistory {

    private static final double BUSINESS_CHANCE = 0.006;

    private final List<Sale> sales = new ArrayList<>();

    private SalesHistory() {}

    /** All sales of these products, by time. */
    static List<Sale> of(List<DemoProduct> products, long seed) {
        SalesHistory history = new SalesHistory();
        for (DemoProduct product : products) {
            history.tell(product, new Random(seed * 31 + product.sku().hashCode()));
        }
        history.sales.sort(Comparator.comparing(Sale::at)
                .thenComparing(sale -> sale.product().number()));
        return history.sales;
    }

    private void tell(DemoProduct product, Random random) {
        LocalDate end = DemoSeller.LAST_DAY.plusDays(1);
        for (LocalDate day = DemoSeller.FIRST_DAY; day.isBefore(end); day = day.plusDays(1)) {
            sell(product, day, product.story().draw(day, random), random);
        }
    }

    private void sell(DemoProduct product, LocalDate day, int units, Random random) {
        int left = units;
        while (left > 0) {
            int quantity = Math.min(left, consumerQuantity(random));
            sales.add(new Sale(product, timeOf(day, random), quantity, false));
            left -= quantity;
        }
        if (units > 0 && random.nextDouble() < BUSINESS_CHANCE) {
            sales.add(new Sale(product, timeOf(day, random), 4 + random.nextInt(12), true));
        }
    }

    private static int consumerQuantity(Random random) {
        double draw = random.nextDouble();
        if (draw < 0.66) {
            return 1;
        }
        return draw < 0.9 ? 2 : 3 + random.nextInt(3);
    }

    /** Few orders at night, most in the evening: the later of two draws. */
    private static LocalDateTime timeOf(LocalDate day, Random random) {
        int second = Math.max(random.nextInt(86_400), random.nextInt(86_400));
        return day.atStartOfDay().plusSeconds(second);
    }
}
