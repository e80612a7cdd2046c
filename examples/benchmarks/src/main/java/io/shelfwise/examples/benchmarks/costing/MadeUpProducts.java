package io.shelfwise.examples.benchmarks.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.fees.FeeInput;
import io.shelfwise.costing.fees.LengthUnit;
import io.shelfwise.costing.fees.WeightUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Products of all sizes and several categories on days of 2025 and 2026. The same at each run. */
final class MadeUpProducts {

    private static final long SEED = 20_260_102;
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 600;
    private static final List<String> CATEGORIES = List.of(
            "Home and Kitchen", "Clothing and Accessories", "Electronics Accessories", "Toys and Games", "Jewelry");

    private final SplittableRandom random = new SplittableRandom(SEED);

    List<FeeInput> list(int products) {
        return Stream.generate(this::product).limit(products).toList();
    }

    private FeeInput product() {
        return FeeInput.builder(Marketplace.US, START.plusDays(random.nextInt(DAYS)))
                .sides(List.of(hundredths(50, 2500), hundredths(50, 1500), hundredths(20, 1000)), LengthUnit.INCH)
                .weight(hundredths(10, 3000), WeightUnit.POUND)
                .price(Money.of(hundredths(300, 9000), Marketplace.US.currency()))
                .category(CATEGORIES.get(random.nextInt(CATEGORIES.size())))
                .apparel(random.nextInt(10) == 0)
                .storageMonths(random.nextInt(4))
                .ageDays(random.nextInt(420))
                .daysOfSupply30(BigDecimal.valueOf(random.nextInt(60)))
                .daysOfSupply90(BigDecimal.valueOf(random.nextInt(60)))
                .unitsLast7Days(random.nextLong(80))
                .build();
    }

    private BigDecimal hundredths(int from, int to) {
        return BigDecimal.valueOf(random.nextInt(from, to), 2);
    }
}
