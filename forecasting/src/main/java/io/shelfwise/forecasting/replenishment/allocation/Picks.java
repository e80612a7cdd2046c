package io.shelfwise.forecasting.replenishment.allocation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** All the ways to serve a component that are looked at. */
final class Picks {

    private final Problem problem;
    private final List<Integer> wishes;

    Picks(Problem problem, List<Integer> wishes) {
        this.problem = problem;
        this.wishes = wishes;
    }

    void offer(Consumer<Pick> picks) {
        boolean[] inside = new boolean[problem.wishes().size()];
        wishes.forEach(wish -> inside[wish] = true);
        int[] gains = IntStream.range(0, problem.gains().size())
                .filter(gain -> inside[problem.gains().get(gain).wish()])
                .toArray();
        Chains.of(problem, gains).forEach(chain -> chain.offer(picks));
        Search.offer(problem, wishes, picks);
    }
}
