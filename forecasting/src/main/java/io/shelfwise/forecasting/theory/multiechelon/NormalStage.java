package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.demand.StandardNormal;
import io.shelfwise.forecasting.theory.internal.Search;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.analysis.interpolation.SplineInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;

/**
 * One stage of a chain with normal demand. Stage 1 has a closed form; the others integrate that of the stage below, and
 * are tabulated for the stage above.
 */
final class NormalStage {

    private static final double TAIL = 9;
    private static final int PANELS = 6;
    private static final int KNOTS = 1_500;
    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(24);

    private final DoubleUnaryOperator cost;
    private final double mean;
    private final double deviation;

    NormalStage(double holdingCost, double penalty, double[] demand) {
        this.mean = demand[0];
        this.deviation = demand[1];
        this.cost = position -> holdingCost * (position - mean)
                + penalty * deviation * StandardNormal.loss((position - mean) / deviation);
    }

    NormalStage(double holdingCost, NormalStage below, double level, double[] demand) {
        this.mean = demand[0];
        this.deviation = demand[1];
        DoubleUnaryOperator table = below.tabulated(level);
        double most = below.cost(level);
        this.cost = position ->
                holdingCost * (position - mean) + served(position, level, most) + lacking(position, level, table);
    }

    double cost(double position) {
        return cost.applyAsDouble(position);
    }

    double best(double lower, double upper) {
        return Search.least(cost, lower - deviation, upper + deviation);
    }

    /** The part of the cost in which the stage below gets all it asks for. */
    private double served(double position, double level, double most) {
        return most * StandardNormal.cdf((position - level - mean) / deviation);
    }

    /** The part in which it gets less. */
    private double lacking(double position, double level, DoubleUnaryOperator table) {
        double from = Math.max(-TAIL, (position - level - mean) / deviation);
        double width = Math.max(0, TAIL - from) / PANELS;
        double sum = 0;
        for (int panel = 0; panel < PANELS; panel++) {
            for (int i = 0; i < RULE.getNumberOfPoints(); i++) {
                double z = from + width * (panel + (RULE.getPoint(i) + 1) / 2);
                sum += RULE.getWeight(i)
                        * StandardNormal.density(z)
                        * table.applyAsDouble(position - mean - deviation * z);
            }
        }
        return sum * width / 2;
    }

    /** This cost up to a position as a spline, and as a straight line where all is owed anyway. */
    private DoubleUnaryOperator tabulated(double most) {
        double least = Math.min(most, 0) - TAIL * deviation;
        double[] positions = new double[KNOTS];
        double[] costs = new double[KNOTS];
        for (int i = 0; i < KNOTS; i++) {
            positions[i] = least + (most - least) * i / (KNOTS - 1);
            costs[i] = cost(positions[i]);
        }
        positions[KNOTS - 1] = most;
        PolynomialSplineFunction spline = new SplineInterpolator().interpolate(positions, costs);
        double slope = (costs[1] - costs[0]) / (positions[1] - positions[0]);
        return position ->
                position < least ? costs[0] + slope * (position - least) : spline.value(Math.min(position, most));
    }
}
