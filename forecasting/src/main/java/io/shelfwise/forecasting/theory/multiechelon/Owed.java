package io.shelfwise.forecasting.theory.multiechelon;

import java.util.function.IntToDoubleFunction;

/** C̲_0: what customers are owed, at the cost of a unit. */
record Owed(double penalty) implements IntToDoubleFunction {

    @Override
    public double applyAsDouble(int position) {
        return penalty * Math.max(0, -position);
    }
}
