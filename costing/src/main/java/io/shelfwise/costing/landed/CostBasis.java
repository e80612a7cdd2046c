package io.shelfwise.costing.landed;

import java.math.BigDecimal;

/** What the lines of a shipment share a cost by. Negative quantities weigh, and so carry, less than nothing. */
public enum CostBasis {
    /** By units. */
    QUANTITY,
    /** By units × unit cost, in the currency of the shipment. */
    VALUE,
    /** By units × unit weight. */
    WEIGHT,
    /** By units × unit volume. */
    VOLUME,
    /** By units × the greater of unit weight and unit volume / divisor, as couriers charge. */
    CHARGEABLE_WEIGHT,
    /** The same for every line, whatever its quantity. */
    EQUAL,
    /** By shares that come with the cost. */
    GIVEN;

    BigDecimal weight(LandedLine line, BigDecimal value, CostComponent component) {
        return switch (this) {
            case QUANTITY -> line.quantity();
            case VALUE -> value;
            case WEIGHT -> line.quantity().multiply(line.unitWeight());
            case VOLUME -> line.quantity().multiply(line.unitVolume());
            case CHARGEABLE_WEIGHT -> line.quantity().multiply(component.chargeable(line));
            case EQUAL -> BigDecimal.valueOf(line.quantity().signum());
            case GIVEN -> component.shares().getOrDefault(line.key(), BigDecimal.ZERO);
        };
    }
}
