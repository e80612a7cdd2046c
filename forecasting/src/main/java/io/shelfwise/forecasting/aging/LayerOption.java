package io.shelfwise.forecasting.aging;

import io.shelfwise.core.money.UnitAmount;

/**
 * What one way to deal with a layer is expected to bring, exact; round it once.
 *
 * @param action what is done
 * @param soldUnits expected to be sold up to the last assessment
 * @param leftUnits expected to be left then, and removed
 * @param sales proceeds of the units sold
 * @param storage paid for them
 * @param surcharge for their age; both 0 where charges are not known
 * @param removal fees of units removed less what they are still worth
 * @param worth sales less all costs, by the higher and by the lower surcharge
 */
public record LayerOption(
        LayerAction action,
        double soldUnits,
        double leftUnits,
        UnitAmount sales,
        UnitAmount storage,
        AmountRange surcharge,
        UnitAmount removal,
        AmountRange worth) {}
