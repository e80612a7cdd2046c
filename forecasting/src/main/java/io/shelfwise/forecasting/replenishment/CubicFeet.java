package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Product;
import java.util.OptionalDouble;

/** The volume by which Amazon measures storage. */
final class CubicFeet {

    private static final double CUBIC_CENTIMETRES = 28_316.846592;

    private CubicFeet() {}

    /** Of one packed unit; empty where its size is unknown. */
    static OptionalDouble of(RestockItem item) {
        return item.product()
                .flatMap(Product::dimensions)
                .map(size -> OptionalDouble.of(size.lengthCm()
                                .multiply(size.widthCm())
                                .multiply(size.heightCm())
                                .doubleValue()
                        / CUBIC_CENTIMETRES))
                .orElse(OptionalDouble.empty());
    }
}
