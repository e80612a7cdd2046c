package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.fees.FeeInput;
import io.shelfwise.costing.fees.FeeInputBuilder;
import io.shelfwise.costing.fees.FeeType;
import io.shelfwise.costing.fees.LengthUnit;
import io.shelfwise.costing.fees.WeightUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From the fields of an input line to what fees are asked of. */
final class FeeFields {

    /** What is read of a line. */
    static final List<String> NAMES = List.of(
            "id",
            "marketplace",
            "date",
            "dims",
            "dimUnit",
            "weight",
            "weightUnit",
            "price",
            "category",
            "apparel",
            "dangerousGoods",
            "storageMonths",
            "utilizationWeeks",
            "ageDays",
            "quantity",
            "daysOfSupply30",
            "daysOfSupply90",
            "unitsLast7Days",
            "also");

    private FeeFields() {}

    static FeeInput input(JsonLine fields, Marketplace otherwise, @Nullable LocalDate otherDate) {
        Marketplace marketplace =
                fields.text("marketplace").map(Marketplace::parse).orElse(otherwise);
        LocalDate date = fields.date("date").orElse(otherDate);
        if (date == null) {
            throw new IllegalArgumentException("date is absent; give one in the line or as --date");
        }
        FeeInputBuilder input = FeeInput.builder(marketplace, date)
                .category(fields.text("category").orElse(null))
                .apparel(fields.flag("apparel").orElse(null))
                .dangerousGoods(fields.flag("dangerousGoods").orElse(null))
                .storageMonths(integer(fields, "storageMonths"))
                .utilizationWeeks(fields.decimal("utilizationWeeks").orElse(null))
                .ageDays(integer(fields, "ageDays"))
                .daysOfSupply30(fields.decimal("daysOfSupply30").orElse(null))
                .daysOfSupply90(fields.decimal("daysOfSupply90").orElse(null))
                .unitsLast7Days(fields.whole("unitsLast7Days").orElse(null))
                .quantity(fields.whole("quantity").orElse(1L));
        fields.decimal("price").ifPresent(price -> input.price(Money.of(price, marketplace.currency())));
        measures(fields, input);
        for (String type : fields.texts("also")) {
            input.also(type(type));
        }
        return input.build();
    }

    private static void measures(JsonLine fields, FeeInputBuilder input) {
        List<BigDecimal> dims = fields.decimals("dims");
        if (!dims.isEmpty()) {
            input.sides(dims, LengthUnit.parse(needed(fields, "dimUnit", "in or cm")));
        }
        fields.decimal("weight")
                .ifPresent(weight ->
                        input.weight(weight, WeightUnit.parse(needed(fields, "weightUnit", "oz, lb, g or kg"))));
    }

    private static String needed(JsonLine fields, String key, String values) {
        return fields.text(key).orElseThrow(() -> new IllegalArgumentException(key + " is absent; give " + values));
    }

    private static FeeType type(String name) {
        try {
            return FeeType.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "also has '" + name + "'; give types such as " + FeeType.REMOVAL + " and " + FeeType.PACKAGING, e);
        }
    }

    private static @Nullable Integer integer(JsonLine fields, String key) {
        return fields.whole(key)
                .map(value -> {
                    if (value > Integer.MAX_VALUE) {
                        throw new IllegalArgumentException(key + " is " + value + "; give a smaller number");
                    }
                    return value.intValue();
                })
                .orElse(null);
    }
}
