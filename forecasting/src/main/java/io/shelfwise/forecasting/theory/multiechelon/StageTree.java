package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.internal.Require;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Stages by index with their neighbours, the demand that reaches them and their longest replenishment. */
final class StageTree {

    private final List<Stage> stages;
    private final Map<String, EndDemand> demand;
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<List<Integer>> suppliers = new ArrayList<>();
    private final List<List<Integer>> customers = new ArrayList<>();

    StageTree(List<Stage> stages, List<Link> links, Map<String, EndDemand> demand) {
        this.stages = stages;
        this.demand = demand;
        for (Stage stage : stages) {
            Require.that(
                    indices.put(stage.name(), indices.size()) == null,
                    "stage " + stage.name() + " is there twice",
                    "give each a name of its own");
            suppliers.add(new ArrayList<>());
            customers.add(new ArrayList<>());
        }
        for (Link link : links) {
            customers.get(index(link.from())).add(index(link.to()));
            suppliers.get(index(link.to())).add(index(link.from()));
        }
    }

    void check() {
        demand.keySet().forEach(this::index);
        Require.that(reached().size() == stages.size(), "links leave stages apart", "give a tree of all stages");
        for (int k = 0; k < stages.size(); k++) {
            Require.that(
                    !customers.get(k).isEmpty() || demand.containsKey(stage(k).name()),
                    "stage " + stage(k).name() + " serves nobody",
                    "give it demand");
        }
    }

    private Set<Integer> reached() {
        Set<Integer> seen = new HashSet<>(Set.of(0));
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int k = open.remove();
            suppliers.get(k).stream().filter(seen::add).forEach(open::add);
            customers.get(k).stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }

    private int index(String name) {
        Integer index = indices.get(name);
        if (index == null) {
            throw new IllegalArgumentException(
                    "stage " + name + " is not in the tree; give one of " + indices.keySet());
        }
        return index;
    }

    int size() {
        return stages.size();
    }

    Stage stage(int k) {
        return stages.get(k);
    }

    List<Integer> suppliers(int k) {
        return suppliers.get(k);
    }

    List<Integer> customers(int k) {
        return customers.get(k);
    }

    double mean(int k) {
        return total(k, EndDemand::mean);
    }

    double deviation(int k) {
        return Math.sqrt(total(k, end -> end.standardDeviation() * end.standardDeviation()));
    }

    private double total(int k, ToDoubleFunction<EndDemand> of) {
        EndDemand own = demand.get(stage(k).name());
        return (own == null ? 0 : of.applyAsDouble(own))
                + customers.get(k).stream().mapToDouble(j -> total(j, of)).sum();
    }

    /** The latest that a stage can have all it needs. */
    int latestInbound(int k) {
        return suppliers.get(k).stream()
                .mapToInt(i -> latestInbound(i) + stage(i).processingTime())
                .reduce(stage(k).supplyServiceTime(), Math::max);
    }

    /** The latest that a stage may promise with this inbound service time. */
    int latestOutbound(int k, int inbound) {
        EndDemand own = demand.get(stage(k).name());
        int possible = inbound + stage(k).processingTime();
        return own == null ? possible : Math.min(possible, own.promisedServiceTime());
    }
}
