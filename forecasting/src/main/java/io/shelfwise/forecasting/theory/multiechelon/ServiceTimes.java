package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.internal.Require;
import io.shelfwise.forecasting.theory.multiechelon.Placement.StagePlacement;
import java.util.Arrays;
import java.util.Map;

/**
 * The dynamic programme over service times: each stage is asked, by the neighbour that leads to the root, what its side of
 * the tree costs at each service time between the two.
 */
final class ServiceTimes {

    private static final int NONE = -1;

    private final StageTree tree;
    private final double[] deviations;
    private final double[][] asSupplier;
    private final double[][] asCustomer;
    private final int[] inbound;
    private final int[] outbound;

    ServiceTimes(StageTree tree) {
        this.tree = tree;
        this.deviations = new double[tree.size()];
        Arrays.setAll(deviations, tree::deviation);
        this.asSupplier = new double[tree.size()][];
        this.asCustomer = new double[tree.size()][];
        this.inbound = new int[tree.size()];
        this.outbound = new int[tree.size()];
    }

    void solve() {
        prepare(0, NONE);
        settle(0, NONE, NONE, NONE);
    }

    void promise(Map<String, Integer> promises) {
        for (int k = 0; k < tree.size(); k++) {
            outbound[k] = promised(k, promises);
        }
        for (int k = 0; k < tree.size(); k++) {
            inbound[k] = tree.suppliers(k).stream()
                    .mapToInt(i -> outbound[i])
                    .reduce(tree.stage(k).supplyServiceTime(), Math::max);
            int latest = tree.latestOutbound(k, inbound[k]);
            Require.that(
                    outbound[k] <= latest,
                    "stage " + tree.stage(k).name() + " promises " + outbound[k] + " periods",
                    "give at most " + latest);
        }
    }

    private int promised(int k, Map<String, Integer> promises) {
        String name = tree.stage(k).name();
        Integer promise = promises.get(name);
        if (promise == null) {
            throw new IllegalArgumentException("stage " + name + " promises nothing; give each stage a service time");
        }
        return Require.atLeast("the promise of stage " + name, promise, 0);
    }

    StagePlacement placed(int k) {
        int net = net(k, outbound[k], inbound[k]);
        double safety = safety(k, net);
        return new StagePlacement(
                tree.stage(k).name(),
                inbound[k],
                outbound[k],
                net,
                safety,
                tree.mean(k) * net + safety,
                tree.stage(k).holdingCost() * safety);
    }

    /** Works out the sides of the tree away from a parent, then what this stage's own side costs. */
    private void prepare(int k, int parent) {
        for (int i : tree.suppliers(k)) {
            if (i != parent) {
                prepare(i, k);
                asSupplier[i] = supplierCosts(i, k);
            }
        }
        for (int j : tree.customers(k)) {
            if (j != parent) {
                prepare(j, k);
                asCustomer[j] = customerCosts(j, k);
            }
        }
    }

    /** By promised time: the least cost of a supplier's side with that or a shorter promise. */
    private double[] supplierCosts(int k, int parent) {
        int latest = tree.latestInbound(k);
        double[] costs = filled(latest + tree.stage(k).processingTime() + 1);
        for (int in = tree.stage(k).supplyServiceTime(); in <= latest; in++) {
            for (int out = 0; out <= tree.latestOutbound(k, in); out++) {
                costs[out] = Math.min(costs[out], cost(k, parent, out, in));
            }
        }
        for (int out = 1; out < costs.length; out++) {
            costs[out] = Math.min(costs[out], costs[out - 1]);
        }
        return costs;
    }

    /** By time at which supply comes: the least cost of a customer's side with that or a later one. */
    private double[] customerCosts(int k, int parent) {
        double[] costs = filled(tree.latestInbound(k) + 1);
        for (int in = costs.length - 1; in >= 0; in--) {
            costs[in] = in + 1 < costs.length ? costs[in + 1] : Double.POSITIVE_INFINITY;
            for (int out = 0; in >= tree.stage(k).supplyServiceTime() && out <= tree.latestOutbound(k, in); out++) {
                costs[in] = Math.min(costs[in], cost(k, parent, out, in));
            }
        }
        return costs;
    }

    /** What a stage and all beyond it, seen from the parent, cost with its two service times. */
    private double cost(int k, int parent, int out, int in) {
        double cost = tree.stage(k).holdingCost() * safety(k, net(k, out, in));
        for (int i : tree.suppliers(k)) {
            cost += i == parent ? 0 : asSupplier[i][Math.min(in, asSupplier[i].length - 1)];
        }
        for (int j : tree.customers(k)) {
            cost += j == parent ? 0 : asCustomer[j][out];
        }
        return cost;
    }

    /**
     * Takes the least-cost service times of a stage and then of all beyond it.
     *
     * @param supplyFrom the earliest inbound time, where the parent supplies this stage
     * @param promiseBy the latest outbound time, where the parent is its customer
     */
    private void settle(int k, int parent, int supplyFrom, int promiseBy) {
        double least = Double.POSITIVE_INFINITY;
        int first = Math.max(supplyFrom, tree.stage(k).supplyServiceTime());
        for (int in = first; in <= tree.latestInbound(k); in++) {
            int latest = tree.latestOutbound(k, in);
            for (int out = 0; out <= (promiseBy == NONE ? latest : Math.min(latest, promiseBy)); out++) {
                double cost = cost(k, parent, out, in);
                if (cost < least) {
                    least = cost;
                    inbound[k] = in;
                    outbound[k] = out;
                }
            }
        }
        for (int i : tree.suppliers(k)) {
            if (i != parent) {
                settle(i, k, NONE, inbound[k]);
            }
        }
        for (int j : tree.customers(k)) {
            if (j != parent) {
                settle(j, k, outbound[k], NONE);
            }
        }
    }

    private int net(int k, int out, int in) {
        return in + tree.stage(k).processingTime() - out;
    }

    private double safety(int k, int net) {
        return tree.stage(k).boundFactor() * deviations[k] * Math.sqrt(net);
    }

    private static double[] filled(int length) {
        double[] costs = new double[length];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        return costs;
    }
}
