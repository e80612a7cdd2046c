package io.shelfwise.testkit.spapi.world;

import io.shelfwise.testkit.spapi.world.WorldOrder.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes up the orders of a day, from what is in stock. */
final class OrderMaker {

    private static final int SECONDS_OF_DAY = 86_400;
    private static final int MOST_OF_A_LINE = 3;

    private final SplittableRandom random;
    private final LocalDate today;
    private final Map<WorldProduct, Integer> onHand;
    private int number;

    OrderMaker(SplittableRandom random, LocalDate today, Map<WorldProduct, Integer> onHand) {
        this.random = random;
        this.today = today;
        this.onHand = onHand;
    }

    List<WorldOrder> make(LocalDate day, List<WorldProduct> products) {
        List<WorldOrder> orders = new ArrayList<>();
        for (WorldProduct product : products) {
            for (int wanted = wanted(product.dailyUnits()); wanted > 0; ) {
                int quantity = Math.min(wanted, 1 + random.nextInt(MOST_OF_A_LINE));
                wanted -= quantity;
                WorldOrder order = order(day, product, products, quantity);
                if (!order.lines().isEmpty()) {
                    orders.add(order);
                }
            }
        }
        return orders;
    }

    /** A Poisson number (Knuth, The Art of Computer Programming 2, 3.4.1). */
    private int wanted(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private WorldOrder order(LocalDate day, WorldProduct product, List<WorldProduct> products, int quantity) {
        number++;
        Instant purchased = day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(random.nextInt(SECONDS_OF_DAY));
        State state = state(purchased);
        List<WorldLine> lines = new ArrayList<>();
        addLine(lines, product, quantity, state);
        WorldProduct second = products.get(random.nextInt(products.size()));
        boolean alike = second.byAmazon() == product.byAmazon() && !second.equals(product);
        if (!lines.isEmpty() && alike && random.nextInt(8) == 0) {
            addLine(lines, second, 1, state);
        }
        String id = String.format("%03d-%07d-%07d", 111 + number % 3, random.nextInt(10_000_000), number);
        return new WorldOrder(id, purchased, state, product.byAmazon(), number, lines);
    }

    /** Orders of the last day are pending; one in thirty of the others is canceled. */
    private State state(Instant purchased) {
        if (!purchased.isBefore(today.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())) {
            return State.PENDING;
        }
        return random.nextInt(30) == 0 ? State.CANCELED : State.SHIPPED;
    }

    private void addLine(List<WorldLine> lines, WorldProduct product, int quantity, State state) {
        int possible = product.byAmazon() ? Math.min(quantity, onHand.getOrDefault(product, 0)) : quantity;
        if (possible > 0) {
            lines.add(new WorldLine(String.format("9%07d%02d", number, lines.size()), product, possible));
            if (product.byAmazon() && state != State.CANCELED) {
                onHand.merge(product, -possible, Integer::sum);
            }
        }
    }
}
