package io.shelfwise.forecasting.replenishment.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was granted, what holds the rest back, and what one more of each limit would earn. */
final class Outcome {

    private final Problem problem;
    private final int[] steps;
    private final Room room;
    private final double[] alone;
    private final double[] together;

    Outcome(Problem problem, int[] steps) {
        this.problem = problem;
        this.steps = steps;
        this.room = new Room(problem.limits());
        for (int i = 0; i < steps.length; i++) {
            room.add(problem.wishes().get(i), problem.wishes().get(i).units(steps[i]));
        }
        this.alone = new double[problem.limits().size()];
        this.together = new double[problem.limits().size()];
    }

    Allocation allocation(List<Wish> asked) {
        Map<String, List<String>> bound = new HashMap<>();
        for (Gain gain : problem.gains()) {
            if (gain.from() <= steps[gain.wish()] && gain.to() > steps[gain.wish()]) {
                String key = problem.wishes().get(gain.wish()).key();
                bound.computeIfAbsent(key, k -> new ArrayList<>()).addAll(holdBack(gain));
            }
        }
        Map<String, Integer> granted = new HashMap<>();
        double value = 0;
        for (int i = 0; i < steps.length; i++) {
            granted.put(problem.wishes().get(i).key(), steps[i]);
            value += problem.wishes().get(i).value(steps[i]);
        }
        List<Grant> grants = asked.stream()
                .map(wish ->
                        new Grant(wish, granted.getOrDefault(wish.key(), 0), bound.getOrDefault(wish.key(), List.of())))
                .toList();
        return new Allocation(grants, uses(), value);
    }

    /** The limits without whose room the gain cannot be, and their prices. */
    private List<String> holdBack(Gain gain) {
        Wish wish = problem.wishes().get(gain.wish());
        List<Integer> broken = new ArrayList<>();
        for (int i = 0; i < wish.limits().length; i++) {
            int limit = wish.limits()[i];
            double more = wish.uses()[i] * gain.units();
            if (!room.holds(limit, more) || !reaches(limit, more)) {
                broken.add(limit);
            }
        }
        double[] prices = broken.size() == 1 ? alone : together;
        for (int limit : broken) {
            double use = wish.use(limit) * gain.units() * broken.size();
            prices[limit] = Math.max(prices[limit], use > 0 ? gain.value() / use : 0);
        }
        return (broken.isEmpty() ? tightest(wish) : broken)
                .stream().map(limit -> problem.limits().get(limit).name()).toList();
    }

    private boolean reaches(int limit, double more) {
        return room.used(limit) + more >= problem.limits().get(limit).least();
    }

    /** Of the limits that it uses the one of which the least part is left. */
    private List<Integer> tightest(Wish wish) {
        return Arrays.stream(wish.limits())
                .boxed()
                .filter(limit -> problem.limits().get(limit).most() < Double.POSITIVE_INFINITY)
                .min((a, b) -> Double.compare(left(a), left(b)))
                .map(List::of)
                .orElse(List.of());
    }

    private double left(int limit) {
        double most = problem.limits().get(limit).most();
        return most > 0 ? 1 - room.used(limit) / most : 0;
    }

    private List<LimitUse> uses() {
        List<LimitUse> uses = new ArrayList<>();
        for (int i = 0; i < problem.limits().size(); i++) {
            uses.add(new LimitUse(problem.limits().get(i), room.used(i), alone[i] > 0 ? alone[i] : together[i]));
        }
        return uses;
    }
}
