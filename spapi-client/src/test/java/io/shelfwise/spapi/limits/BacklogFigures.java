package io.shelfwise.spapi.limits;

import io.shelfwise.spapi.catalogue.*;
import java.math.BigDecimal;
import java.util.*;

final class BacklogFigures {
    public static void main(String[] args) {
        Map<String, Limit> plans = new TreeMap<>();
        Map<String, Integer> count = new TreeMap<>();
        for (OperationSpec o : Catalogue.bundled().operations())
            o.limit().ifPresent(l -> { String k = String.format("%8.4f/%3d", l.ratePerSecond(), l.burst()); plans.put(k, l); count.merge(k, 1, Integer::sum);});
        String[] scenario = args.length > 0 ? args : new String[] {"full", "empty", "half", "halfboth", "twice", "twiceboth"};
        for (String s : scenario) {
            System.out.println("== " + s);
            plans.forEach((k, l) -> {
                int worst = 0; double sum = 0; int runs = 0; double worstTime = 0; long total=0;
                for (int n : new int[] {100, 200, 300}) for (Backlog.Way w : Backlog.Way.values()) for (int seed = 0; seed < 10; seed++) {
                    double r = l.ratePerSecond().doubleValue(), b = l.burst();
                    if (s.startsWith("half")) r /= 2; if (s.startsWith("twice")) r *= 2;
                    if (s.equals("halfboth")) b = Math.max(1, b / 2); if (s.equals("twiceboth")) b *= 2;
                    double level = s.equals("empty") ? new Random(seed).nextDouble() : b;
                    VirtualTime t = new VirtualTime();
                    RateLimits rl = new InProcessRateLimits(LimitPlans.bundled(), t);
                    Backlog x = new Backlog(t, rl, Backlog.call("op", l), new ExactBucket(r, b, level, 0), BigDecimal.valueOf(r).toPlainString(), w, seed).run(n);
                    double over = x.seconds() / Backlog.ideal(n, r, b, level) - 1;
                    worst = Math.max(worst, x.refusals()); total += x.refusals(); sum += over; runs++; worstTime = Math.max(worstTime, over);
                }
                int bar = s.equals("full") || s.equals("empty") ? 2 : 3; double tbar = bar == 2 ? .05 : .1;
                System.out.printf("%s x%-3d 429s worst %2d mean %.2f  over ideal worst %5.1f%% mean %5.1f%% %s%n", k, count.get(k), worst, total / (double) runs, worstTime * 100, sum / runs * 100, worst > bar || worstTime > tbar ? "<<<<" : "");
            });
        }
    }
}
