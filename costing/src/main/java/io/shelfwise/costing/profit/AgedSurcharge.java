package io.shelfwise.costing.profit;

import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.costing.fees.Fee;
import io.shelfwise.costing.fees.FeeEstimate;
import io.shelfwise.costing.fees.FeeInput;
import io.shelfwise.costing.fees.FeeInputBuilder;
import io.shelfwise.costing.fees.FeeSchedules;
import io.shelfwise.costing.fees.FeeType;
import io.shelfwise.costing.ledger.StockLayer;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The surcharge on aged stock by the age of each layer on the snapshot day. */
public final class AgedSurcharge {

    private AgedSurcharge() {}

    /**
     * One fee a layer, in the order of the layers; each names its band, or why it is not covered.
     *
     * @param layers of one SKU, a part of a unit counting as one, under FIFO or specific identification; weighted average has no ages
     * @param product starts an input of the product in its marketplace on the snapshot day, with its size
     * @param snapshot the 15th, in the United States
     */
    public static FeeEstimate of(
            FeeSchedules schedules, List<StockLayer> layers, Supplier<FeeInputBuilder> product, LocalDate snapshot) {
        List<Fee> fees = layers.stream()
                .filter(layer -> layer.quantity().signum() > 0)
                .map(layer -> schedules.fee(FeeType.AGED_INVENTORY, input(layer, product.get(), snapshot)))
                .toList();
        return new FeeEstimate(
                Optional.empty(), fees, product.get().build().marketplace().currency());
    }

    /**
     * The surcharge by tiers of age, as planning reads it: of one unit, on any snapshot.
     *
     * @param product starts an input of the product in its marketplace on a day, with its size
     */
    public static AgeCharges charges(FeeSchedules schedules, Function<LocalDate, FeeInputBuilder> product) {
        return new ScheduledAgeCharges(schedules, product);
    }

    private static FeeInput input(StockLayer layer, FeeInputBuilder product, LocalDate snapshot) {
        return product.ageDays(layer.ageOn(snapshot))
                .quantity(layer.quantity().setScale(0, RoundingMode.CEILING).longValueExact())
                .build();
    }
}
