package io.shelfwise.forecasting.aging;

import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.forecasting.coverage.DaysOfSupplyOutlook;
import io.shelfwise.forecasting.coverage.SupplyBand;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Which binds, the fee for too little stock or the surcharge for too old stock: the one that is expected to cost more, or,
 * where an amount is not known, the one that comes first.
 *
 * @param cliff the answer
 * @param lowInventory expected fee; empty where none is due or known
 * @param aged expected surcharge, if units are as old as they may be; empty where none is due or known
 * @param lowFrom the end of the first week that brings the fee with a chance of at least 5 %
 * @param agedFrom the first assessment expected to find at least half a unit in a tier
 * @param reason in a seller's words
 */
public record BindingCliff(
        Cliff cliff,
        Optional<UnitAmount> lowInventory,
        Optional<UnitAmount> aged,
        Optional<LocalDate> lowFrom,
        Optional<LocalDate> agedFrom,
        String reason) {

    private static final double NOTABLE = 0.05;

    /**
     * Of two outlooks on the same stock.
     *
     * @param fees of a unit by band of days of supply, in the currency of the surcharge; may be empty
     */
    public static BindingCliff of(DaysOfSupplyOutlook supply, AgeProjection ages, Map<SupplyBand, UnitAmount> fees) {
        Optional<LocalDate> lowFrom = supply.chargedBy(NOTABLE);
        Optional<LocalDate> agedFrom =
                ages.crossings().stream().map(TierCrossing::earliest).min(LocalDate::compareTo);
        Optional<UnitAmount> low = supply.expectedFee(fees);
        Optional<UnitAmount> aged = ages.isCovered() ? ages.surcharge().map(AmountRange::high) : Optional.empty();
        Cliff cliff = cliff(lowFrom, agedFrom, low, aged);
        return new BindingCliff(cliff, low, aged, lowFrom, agedFrom, reason(cliff, low, aged, lowFrom, agedFrom));
    }

    private static Cliff cliff(
            Optional<LocalDate> lowFrom,
            Optional<LocalDate> agedFrom,
            Optional<UnitAmount> low,
            Optional<UnitAmount> aged) {
        if (agedFrom.isEmpty()) {
            return lowFrom.isEmpty() ? Cliff.NONE : Cliff.LOW_INVENTORY;
        }
        if (lowFrom.isEmpty()) {
            return Cliff.AGE;
        }
        boolean lowFirst = !lowFrom.get().isAfter(agedFrom.get());
        boolean lowBinds = low.flatMap(
                        fee -> aged.map(surcharge -> fee.minus(surcharge).signum() >= 0))
                .orElse(lowFirst);
        return lowBinds ? Cliff.LOW_INVENTORY : Cliff.AGE;
    }

    private static String reason(
            Cliff cliff,
            Optional<UnitAmount> low,
            Optional<UnitAmount> aged,
            Optional<LocalDate> lowFrom,
            Optional<LocalDate> agedFrom) {
        String lowText = lowFrom.map(day -> "low-inventory fee from the week to " + day + amount(low))
                .orElse("no low-inventory fee in view");
        String agedText = agedFrom.map(day -> "aged-inventory surcharge from " + day + amount(aged))
                .orElse("no aged-inventory surcharge in view");
        return cliff == Cliff.LOW_INVENTORY ? lowText + "; " + agedText : agedText + "; " + lowText;
    }

    private static String amount(Optional<UnitAmount> amount) {
        return amount.map(known -> ", " + known.round(2, RoundingMode.HALF_UP).toPlainString() + " " + known.currency()
                        + " expected")
                .orElse(", amount not known");
    }
}
