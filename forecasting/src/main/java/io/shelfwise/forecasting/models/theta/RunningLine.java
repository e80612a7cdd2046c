package io.shelfwise.forecasting.models.theta;

/** The least squares line through what was observed so far, time counted from 1. */
final class RunningLine {

    private double count;
    private double time;
    private double timeSquares;
    private double value;
    private double product;

    RunningLine() {}

    RunningLine(RunningLine other) {
        count = other.count;
        time = other.time;
        timeSquares = other.timeSquares;
        value = other.value;
        product = other.product;
    }

    static RunningLine through(double[] values) {
        RunningLine line = new RunningLine();
        for (int i = 0; i < values.length; i++) {
            line.add(i + 1, values[i]);
        }
        return line;
    }

    /** Adds a value, unless it is {@code NaN}. */
    void add(int at, double observed) {
        if (!Double.isNaN(observed)) {
            count++;
            time += at;
            timeSquares += (double) at * at;
            value += observed;
            product += at * observed;
        }
    }

    double slope() {
        return count < 2 ? 0 : (count * product - time * value) / (count * timeSquares - time * time);
    }

    /** At time 0. */
    double intercept() {
        return count == 0 ? 0 : (value - slope() * time) / count;
    }
}
