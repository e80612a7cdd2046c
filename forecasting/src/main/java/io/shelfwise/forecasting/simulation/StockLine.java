package io.shelfwise.forecasting.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** One product's stock under one policy: on hand, and what is under way. */
final class StockLine {

    private static final double STARTING_SHARE = 0.6;
    private static final double CLOSE = 1e-9;

    private final List<Order> underWay = new ArrayList<>();
    private boolean started;
    private double onHand;

    /** An order and the day on which it is on hand. */
    private record Order(int placed, int arrives, double units) {}

    boolean started() {
        return started;
    }

    double onHand() {
        return onHand;
    }

    double underWayUnits() {
        double sum = 0;
        for (Order order : underWay) {
            sum += order.units;
        }
        return sum;
    }

    /** Takes in what arrives on this day. */
    void receive(int day) {
        for (int i = underWay.size() - 1; i >= 0; i--) {
            if (underWay.get(i).arrives <= day) {
                onHand += underWay.remove(i).units;
            }
        }
    }

    /** Orders up to a level and answers how many; the first time stock starts at its part of the level. */
    double orderUpTo(double level, int day, int leadTimeDays) {
        if (!started) {
            started = true;
            onHand = roundedUp(STARTING_SHARE * level);
        }
        double units = Math.max(0, roundedUp(level - onHand - underWayUnits()));
        if (units > 0 && leadTimeDays == 0) {
            onHand += units;
        } else if (units > 0) {
            underWay.add(new Order(day, day + leadTimeDays, units));
        }
        return units;
    }

    /** Serves what it can; the rest is lost. */
    double sell(double demand) {
        double sold = Math.min(onHand, demand);
        onHand -= sold;
        return sold;
    }

    /** Units that would be lost before an order of today comes in, if orders take their usual time. */
    double lostBefore(int day, int usualLeadTime, IntToDoubleFunction demandAhead) {
        double stock = onHand;
        double lost = 0;
        for (int ahead = 0; ahead < usualLeadTime; ahead++) {
            for (Order order : underWay) {
                int expected = Math.max(day + 1, order.placed + usualLeadTime);
                stock += ahead > 0 && expected == day + ahead ? order.units : 0;
            }
            double demand = demandAhead.applyAsDouble(ahead);
            lost += Math.max(0, demand - stock);
            stock = Math.max(0, stock - demand);
        }
        return lost;
    }

    /** Units that will be sold from this day to before another, for one who knows the demand and all arrivals. */
    double soldUntil(int day, int end, IntToDoubleFunction demandOfDay) {
        double stock = onHand;
        double sold = 0;
        for (int at = day; at < end; at++) {
            for (Order order : underWay) {
                stock += at > day && order.arrives == at ? order.units : 0;
            }
            double served = Math.min(stock, demandOfDay.applyAsDouble(at));
            sold += served;
            stock -= served;
        }
        return sold;
    }

    private static double roundedUp(double units) {
        return Math.ceil(units - CLOSE * Math.max(1, Math.abs(units)));
    }
}
