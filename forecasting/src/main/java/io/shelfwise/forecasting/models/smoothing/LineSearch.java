package io.shelfwise.forecasting.models.smoothing;

import java.util.function.DoubleUnaryOperator;

/**
 * The least value of a function of one smoothing constant: a grid to find the valley, then Brent's method (1973,
 * "Algorithms for minimization without derivatives", chapter 5) within it.
 */
public final class LineSearch {

    private static final double GOLDEN = 0.3819660112501051;
    private static final double TOLERANCE = 1e-5;
    private static final int MAX_STEPS = 40;

    /** How many points of the grid beyond the best are looked at before a second valley is ruled out. */
    private static final int FURTHER = 3;

    private final DoubleUnaryOperator function;
    private double low;
    private double high;
    private double best;
    private double bestValue;
    private double second;
    private double secondValue;
    private double third;
    private double thirdValue;

    private LineSearch(DoubleUnaryOperator function) {
        this.function = function;
    }

    /**
     * Where the function is least.
     *
     * @param grid ascending, at least three; the ends bound the search
     */
    public static double minimum(DoubleUnaryOperator function, double[] grid) {
        LineSearch search = new LineSearch(function);
        search.bracket(grid);
        if (search.risesFromItsEnd()) {
            return search.best;
        }
        double move = search.high - search.low;
        double moveBefore = move;
        for (int step = 0; step < MAX_STEPS; step++) {
            double middle = (search.low + search.high) / 2;
            if (Math.abs(search.best - middle) <= 2 * TOLERANCE - (search.high - search.low) / 2) {
                break;
            }
            double next = search.parabola(moveBefore);
            moveBefore = move;
            if (Double.isNaN(next)) {
                moveBefore = search.best < middle ? search.high - search.best : search.low - search.best;
                next = search.best + GOLDEN * moveBefore;
            }
            move = next - search.best;
            search.probe(Math.abs(move) >= TOLERANCE ? next : search.best + Math.copySign(TOLERANCE, move));
        }
        return search.best;
    }

    private void bracket(double[] grid) {
        int least = 0;
        double[] values = new double[grid.length];
        for (int i = 0; i < grid.length && i <= least + FURTHER; i++) {
            values[i] = function.applyAsDouble(grid[i]);
            least = values[i] < values[least] ? i : least;
        }
        int below = Math.max(0, least - 1);
        int above = Math.min(grid.length - 1, least + 1);
        low = grid[below];
        high = grid[above];
        best = grid[least];
        bestValue = values[least];
        boolean belowIsNext = above == least || (below != least && values[below] < values[above]);
        second = grid[belowIsNext ? below : above];
        secondValue = values[belowIsNext ? below : above];
        third = grid[belowIsNext ? above : below];
        thirdValue = values[belowIsNext ? above : below];
    }

    /** Whether the best of the grid is its end and it gets worse from there: nothing to search then. */
    private boolean risesFromItsEnd() {
        if (best != low && best != high) {
            return false;
        }
        probe(best == low ? best + TOLERANCE : best - TOLERANCE);
        return best == low || best == high;
    }

    /** The vertex of the parabola through the three best, where it lies inside and moves less than half of before. */
    private double parabola(double moveBefore) {
        double r = (best - second) * (bestValue - thirdValue);
        double q = (best - third) * (bestValue - secondValue);
        double p = (best - third) * q - (best - second) * r;
        double next = best - p / (2 * (q - r));
        boolean inside = next > low + TOLERANCE && next < high - TOLERANCE;
        return inside && Math.abs(next - best) < Math.abs(moveBefore) / 2 ? next : Double.NaN;
    }

    private void probe(double at) {
        double value = function.applyAsDouble(at);
        if (value <= bestValue) {
            low = at >= best ? best : low;
            high = at >= best ? high : best;
            third = second;
            thirdValue = secondValue;
            second = best;
            secondValue = bestValue;
            best = at;
            bestValue = value;
            return;
        }
        low = at < best ? at : low;
        high = at < best ? high : at;
        if (value <= secondValue || second == best) {
            third = second;
            thirdValue = secondValue;
            second = at;
            secondValue = value;
        } else if (value <= thirdValue || third == best || third == second) {
            third = at;
            thirdValue = value;
        }
    }
}
