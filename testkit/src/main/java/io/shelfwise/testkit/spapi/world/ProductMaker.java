package io.shelfwise.testkit.spapi.world;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes products up. */
final class ProductMaker {

    private static final List<String> THINGS =
            List.of("Kettle", "Lamp", "Basket", "Mug", "Blanket", "Notebook", "Bottle", "Brush", "Tray", "Clock");
    private static final List<String> LOOKS =
            List.of("Blue", "Oak", "Folding", "Small", "Large", "Striped", "Café", "8\" Steel", "Soft", "Grey");

    private final SplittableRandom random;
    private final Marketplace marketplace;

    ProductMaker(SplittableRandom random, Marketplace marketplace) {
        this.random = random;
        this.marketplace = marketplace;
    }

    List<WorldProduct> make(int count) {
        List<WorldProduct> products = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            products.add(product(number));
        }
        return products;
    }

    private WorldProduct product(int number) {
        String title = LOOKS.get(number * 7 % LOOKS.size()) + " " + THINGS.get(number * 3 % THINGS.size());
        boolean byAmazon = number % 5 != 0;
        double dailyUnits = 0.2 + random.nextDouble() * 3;
        return new WorldProduct(
                String.format(number % 10 == 7 ? "SKU/%04d" : "SKU-%04d", number),
                String.format("B0F%07d", 1000 + number),
                String.format("X00%07d", 2000 + number),
                String.format("1121A%06d", 3000 + number),
                title + " No. " + number,
                money(999 + 50 * random.nextInt(80)),
                money(byAmazon ? 250 + 10 * random.nextInt(40) : 0),
                byAmazon,
                dailyUnits,
                byAmazon ? 10 + (int) (dailyUnits * 40) : 0);
    }

    private Money money(int hundredths) {
        int scale = Money.decimals(marketplace.currency());
        return new Money(scale == 0 ? hundredths : hundredths * (long) Math.pow(10, scale - 2), marketplace.currency());
    }
}
