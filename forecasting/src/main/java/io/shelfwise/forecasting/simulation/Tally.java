package io.shelfwise.forecasting.simulation;

import java.util.Arrays;

/** Counts what happens under one policy. */
final class Tally {

    private final String policy;
    private final double[] demand;
    private final double[] sold;
    private final double[] stock;
    private final int[] days;
    private long stockoutDays;
    private long orders;
    private long cycles;
    private long cyclesServed;

    Tally(String policy, int products) {
        this.policy = policy;
        this.demand = new double[products];
        this.sold = new double[products];
        this.stock = new double[products];
        this.days = new int[products];
    }

    String policy() {
        return policy;
    }

    void day(int product, double demanded, double served, double left) {
        demand[product] += demanded;
        sold[product] += served;
        stock[product] += left;
        days[product]++;
        stockoutDays += served < demanded ? 1 : 0;
    }

    void order() {
        orders++;
    }

    void cycle(boolean servedInFull) {
        cycles++;
        cyclesServed += servedInFull ? 1 : 0;
    }

    PolicyOutcome outcome(SimulationSettings settings) {
        double demanded = Arrays.stream(demand).sum();
        double served = Arrays.stream(sold).sum();
        double meanDemand = ofDailyMeans(demand);
        double lost = Math.max(0, demanded - served);
        return new PolicyOutcome(
                policy,
                demand.length,
                demanded > 0 ? served / demanded : 1,
                meanFill(),
                cycles == 0 ? 1 : (double) cyclesServed / cycles,
                meanDemand > 0 ? ofDailyMeans(stock) / meanDemand : 0,
                stockoutDays,
                orders,
                lost,
                settings.unitMargin() * lost
                        + settings.holdingPerDay() * Arrays.stream(stock).sum());
    }

    private double ofDailyMeans(double[] sums) {
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            total += days[i] == 0 ? 0 : sums[i] / days[i];
        }
        return total;
    }

    private double meanFill() {
        double fills = 0;
        int counted = 0;
        for (int i = 0; i < demand.length; i++) {
            if (demand[i] > 0) {
                fills += sold[i] / demand[i];
                counted++;
            }
        }
        return counted == 0 ? 1 : fills / counted;
    }
}
