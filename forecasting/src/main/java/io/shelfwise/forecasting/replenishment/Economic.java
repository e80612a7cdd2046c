package io.shelfwise.forecasting.replenishment;

/**
 * As much stock as earns its keep: each further unit as long as what it is expected to save by not missing a sale is more
 * than what it costs to have. That is the newsvendor's critical ratio, unit by unit: a best seller with a good margin gets
 * a high service, a slow mover that would run into the aged-inventory surcharge a low one, and nobody types a percentage.
 * Source: Snyder and Shen (2019), section 4.3; costs by age and the low-inventory-level fee enter the cost of a unit.
 *
 * <p>Worked example: a missing unit costs a margin of 6 and half as much again in rank, 9; a unit left over at the next
 * review costs 0.05 a day for 7 days, 0.35: the ratio is 9 / 9.35, 96.3 %.
 *
 * <p>The two shares are assumed where {@link io.shelfwise.core.economics.StockCosts} of a product does not know better. A
 * product without a known margin gets 95 % cycle service; one whose margin is not above 0 is not ordered.
 *
 * @param capitalRatePerYear what money costs, as a share of the landed cost, 0 to 10
 * @param rankLossShare what a missed sale costs in rank, as a share of the margin, 0 to 10
 */
public record Economic(double capitalRatePerYear, double rankLossShare) implements StockTarget {

    static final CycleServiceLevel WITHOUT_MARGIN = CycleServiceLevel.of(0.95);

    private static final Economic USUAL = new Economic(0.2, 0.5);
    private static final double MOST = 10;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if out of range
     */
    public Economic {
        require("capitalRatePerYear", capitalRatePerYear);
        require("rankLossShare", rankLossShare);
    }

    /** Money costs 20 % a year, and a missed sale half its margin again in rank: assumptions, to be replaced by knowledge. */
    public static Economic usual() {
        return USUAL;
    }

    @Override
    public String inWords() {
        return "the level that earns most";
    }

    private static void require(String name, double value) {
        if (!(value >= 0 && value <= MOST)) {
            throw new IllegalArgumentException(name + " is " + value + "; give 0 to " + MOST);
        }
    }
}
