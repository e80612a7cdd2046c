package io.shelfwise.costing.fees;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What fees are asked of: units of one product in one marketplace on a date. Everything else may be unknown; the fees say
 * what they miss. Measures are kept as given and converted exactly.
 *
 * <p>Immutable.
 */
public final class FeeInput {

    private static final Set<String> CLOTHING =
            CategoryName.normal(List.of("Clothing and Accessories", "Clothing", "Apparel"));

    private final Marketplace marketplace;
    private final LocalDate date;
    private final Map<DateKey, LocalDate> dates;
    private final @Nullable Parcel parcel;
    private final @Nullable Weight weight;
    private final @Nullable Money price;
    private final @Nullable String category;
    private final String normalCategory;
    private final @Nullable Boolean apparel;
    private final boolean dangerousGoods;
    private final @Nullable Integer storageMonths;
    private final @Nullable BigDecimal utilizationWeeks;
    private final @Nullable Integer ageDays;
    private final long quantity;
    private final @Nullable BigDecimal daysOfSupply30;
    private final @Nullable BigDecimal daysOfSupply90;
    private final @Nullable Long unitsLast7Days;
    private final Set<FeeType> also;

    FeeInput(FeeInputBuilder builder) {
        this.marketplace = builder.marketplace;
        this.date = builder.date;
        this.dates = new EnumMap<>(builder.dates);
        this.parcel = builder.parcel;
        this.weight = builder.weight;
        this.price = builder.price;
        this.category = builder.category;
        this.normalCategory = category == null ? "" : CategoryName.normal(category);
        this.apparel = builder.apparel;
        this.dangerousGoods = builder.dangerousGoods;
        this.storageMonths = builder.storageMonths;
        this.utilizationWeeks = builder.utilizationWeeks;
        this.ageDays = builder.ageDays;
        this.quantity = builder.quantity;
        this.daysOfSupply30 = builder.daysOfSupply30;
        this.daysOfSupply90 = builder.daysOfSupply90;
        this.unitsLast7Days = builder.unitsLast7Days;
        this.also = EnumSet.copyOf(builder.also);
    }

    /**
     * Starts an input.
     *
     * @param date whose fees count: of shipping, of the order, of the snapshot, in the month stored
     */
    public static FeeInputBuilder builder(Marketplace marketplace, LocalDate date) {
        return new FeeInputBuilder(marketplace, date);
    }

    /** The same units on another day. */
    FeeInputBuilder on(LocalDate day) {
        FeeInputBuilder copy = new FeeInputBuilder(marketplace, day);
        if (day.equals(date)) {
            copy.dates.putAll(dates);
        }
        copy.parcel = parcel;
        copy.weight = weight;
        copy.price = price;
        copy.category = category;
        copy.apparel = apparel;
        copy.dangerousGoods = dangerousGoods;
        copy.storageMonths = storageMonths;
        copy.utilizationWeeks = utilizationWeeks;
        copy.ageDays = ageDays;
        copy.quantity = quantity;
        copy.daysOfSupply30 = daysOfSupply30;
        copy.daysOfSupply90 = daysOfSupply90;
        copy.unitsLast7Days = unitsLast7Days;
        copy.also.addAll(also);
        return copy;
    }

    /** The same units, to change something about them. */
    FeeInputBuilder copy() {
        return on(date);
    }

    /** Where it is sold. */
    public Marketplace marketplace() {
        return marketplace;
    }

    /** The date whose fees count, where no other is given for the key. */
    public LocalDate date() {
        return date;
    }

    /** The date that schedules of this key go by. */
    public LocalDate date(DateKey key) {
        return dates.getOrDefault(key, date);
    }

    /** The total price of one unit. */
    public Optional<Money> price() {
        return Optional.ofNullable(price);
    }

    /** Amazon's fee category. */
    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    /** For how many units. */
    public long quantity() {
        return quantity;
    }

    @Nullable
    Parcel parcel() {
        return parcel;
    }

    @Nullable
    Weight weight() {
        return weight;
    }

    /** Empty where unknown. */
    String normalCategory() {
        return normalCategory;
    }

    /** Null where clothing is not said to be apparel or not. */
    @Nullable
    Goods goods() {
        if (dangerousGoods) {
            return Goods.DANGEROUS;
        }
        if (apparel == null) {
            return CLOTHING.contains(normalCategory) ? null : Goods.STANDARD;
        }
        return apparel ? Goods.APPAREL : Goods.STANDARD;
    }

    boolean isApparel() {
        return Boolean.TRUE.equals(apparel);
    }

    @Nullable
    Integer storageMonths() {
        return storageMonths;
    }

    @Nullable
    BigDecimal utilizationWeeks() {
        return utilizationWeeks;
    }

    @Nullable
    Integer ageDays() {
        return ageDays;
    }

    @Nullable
    BigDecimal daysOfSupply30() {
        return daysOfSupply30;
    }

    @Nullable
    BigDecimal daysOfSupply90() {
        return daysOfSupply90;
    }

    @Nullable
    Long unitsLast7Days() {
        return unitsLast7Days;
    }

    /** Whether an estimate of this input has a line of this type, if a schedule has something to say. */
    boolean asksFor(FeeType type) {
        return switch (type) {
                    case REFERRAL, CLOSING, FBA_FULFILLMENT, FUEL_SURCHARGE, OVERMAX -> true;
                    case MONTHLY_STORAGE -> storageMonths != null;
                    case STORAGE_UTILIZATION -> storageMonths != null && utilizationWeeks != null;
                    case AGED_INVENTORY -> ageDays != null;
                    case LOW_INVENTORY_LEVEL -> daysOfSupply30 != null || daysOfSupply90 != null;
                    default -> false;
                }
                || also.contains(type);
    }
}
