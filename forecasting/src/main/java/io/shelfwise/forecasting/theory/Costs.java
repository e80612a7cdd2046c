package io.shelfwise.forecasting.theory;

/**
 * An expected cost per period by its causes. Money in the unit of the inputs.
 *
 * @param ordering fixed cost of orders
 * @param purchase price of the units, where the model counts it
 * @param holding of stock
 * @param shortage of units missing
 */
public record Costs(double ordering, double purchase, double holding, double shortage) {

    /** The sum of all causes. */
    public double total() {
        return ordering + purchase + holding + shortage;
    }
}
