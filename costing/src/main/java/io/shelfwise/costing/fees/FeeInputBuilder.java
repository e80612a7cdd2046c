package io.shelfwise.costing.fees;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is known of the units that fees are asked of. Each setter takes null for unknown. */
public final class FeeInputBuilder {

    private static final int MAX_MONTHS = 1200;

    final Marketplace marketplace;
    final LocalDate date;
    final Map<DateKey, LocalDate> dates = new EnumMap<>(DateKey.class);
    final Set<FeeType> also = EnumSet.noneOf(FeeType.class);

    @Nullable
    Parcel parcel;

    @Nullable
    Weight weight;

    @Nullable
    Money price;

    @Nullable
    String category;

    @Nullable
    Boolean apparel;

    boolean dangerousGoods;

    @Nullable
    Integer storageMonths;

    @Nullable
    BigDecimal utilizationWeeks;

    @Nullable
    Integer ageDays;

    long quantity = 1;

    @Nullable
    BigDecimal daysOfSupply30;

    @Nullable
    BigDecimal daysOfSupply90;

    @Nullable
    Long unitsLast7Days;

    FeeInputBuilder(Marketplace marketplace, LocalDate date) {
        this.marketplace = marketplace;
        this.date = date;
    }

    /** Another date for the schedules that go by this key. */
    public FeeInputBuilder date(DateKey key, LocalDate date) {
        dates.put(key, date);
        return this;
    }

    /**
     * The three outer sides of one packed unit, in any order.
     *
     * @throws IllegalArgumentException if there are not three, or one is not above zero
     */
    public FeeInputBuilder sides(List<BigDecimal> sides, LengthUnit unit) {
        boolean positive = true;
        for (BigDecimal side : sides) {
            positive &= side.signum() > 0;
        }
        if (sides.size() != 3 || !positive) {
            throw new IllegalArgumentException("sides are " + sides + "; give three above 0");
        }
        this.parcel = Parcel.of(sides, unit);
        return this;
    }

    /**
     * The weight of one packed unit.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public FeeInputBuilder weight(BigDecimal weight, WeightUnit unit) {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "weight is " + weight.toPlainString() + " " + unit.symbol() + "; give a weight above 0");
        }
        this.weight = Weight.ofGrams(unit.toGrams(weight));
        return this;
    }

    /**
     * The total price of one unit: item, shipping and gift wrap, without tax that Amazon collects.
     *
     * @throws IllegalArgumentException if it is below zero
     */
    public FeeInputBuilder price(@Nullable Money price) {
        if (price != null && price.minorUnits() < 0) {
            throw new IllegalArgumentException("price is " + price + "; give at least 0");
        }
        this.price = price;
        return this;
    }

    /** Category, size and weight of a product, as far as they are known. */
    public FeeInputBuilder product(Product product) {
        product.weightGrams().ifPresent(grams -> weight(grams, WeightUnit.GRAM));
        product.dimensions()
                .ifPresent(size ->
                        sides(List.of(size.lengthCm(), size.widthCm(), size.heightCm()), LengthUnit.CENTIMETRE));
        return category(product.category().orElse(null));
    }

    /** Amazon's fee category, such as {@code Home & Kitchen}. */
    public FeeInputBuilder category(@Nullable String category) {
        this.category = category;
        return this;
    }

    /** Whether the apparel rates count; unknown means no, but for the clothing category. */
    public FeeInputBuilder apparel(@Nullable Boolean apparel) {
        this.apparel = apparel;
        return this;
    }

    /** Whether it is dangerous goods; unknown means no. */
    public FeeInputBuilder dangerousGoods(@Nullable Boolean dangerousGoods) {
        this.dangerousGoods = Boolean.TRUE.equals(dangerousGoods);
        return this;
    }

    /** For how many months it is stored, from the month of the date on. */
    public FeeInputBuilder storageMonths(@Nullable Integer storageMonths) {
        this.storageMonths = inRange("storageMonths", storageMonths, MAX_MONTHS);
        return this;
    }

    /** The storage utilization ratio in weeks: volume stored over volume shipped a week. */
    public FeeInputBuilder utilizationWeeks(@Nullable BigDecimal utilizationWeeks) {
        this.utilizationWeeks = notNegative("utilizationWeeks", utilizationWeeks);
        return this;
    }

    /** For how many days it has been at Amazon on the day of the snapshot. */
    public FeeInputBuilder ageDays(@Nullable Integer ageDays) {
        this.ageDays = inRange("ageDays", ageDays, Integer.MAX_VALUE);
        return this;
    }

    /**
     * For how many units the amounts are meant; 1 unless said.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public FeeInputBuilder quantity(long quantity) {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity is " + quantity + "; give at least 1");
        }
        this.quantity = quantity;
        return this;
    }

    /** Amazon's historical days of supply over the last 30 days. */
    public FeeInputBuilder daysOfSupply30(@Nullable BigDecimal days) {
        this.daysOfSupply30 = notNegative("daysOfSupply30", days);
        return this;
    }

    /** Amazon's historical days of supply over the last 90 days. */
    public FeeInputBuilder daysOfSupply90(@Nullable BigDecimal days) {
        this.daysOfSupply90 = notNegative("daysOfSupply90", days);
        return this;
    }

    /** How many units were sold in the last 7 days. */
    public FeeInputBuilder unitsLast7Days(@Nullable Long units) {
        notNegative("unitsLast7Days", units == null ? null : BigDecimal.valueOf(units));
        this.unitsLast7Days = units;
        return this;
    }

    /** Adds lines to the estimate that are not part of every sale, such as {@link FeeType#REMOVAL}. */
    public FeeInputBuilder also(FeeType... types) {
        also.addAll(Arrays.asList(types));
        return this;
    }

    /** The input. */
    public FeeInput build() {
        return new FeeInput(this);
    }

    private static @Nullable Integer inRange(String name, @Nullable Integer value, int max) {
        if (value != null && (value < 0 || value > max)) {
            throw new IllegalArgumentException(name + " is " + value + "; give 0 to " + max);
        }
        return value;
    }

    private static @Nullable BigDecimal notNegative(String name, @Nullable BigDecimal value) {
        if (value != null && value.signum() < 0) {
            throw new IllegalArgumentException(name + " is " + value.toPlainString() + "; give at least 0");
        }
        return value;
    }
}
