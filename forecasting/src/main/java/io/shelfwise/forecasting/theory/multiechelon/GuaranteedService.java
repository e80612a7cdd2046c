package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.internal.Require;
import io.shelfwise.forecasting.theory.multiechelon.Placement.StagePlacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Guaranteed service on a tree: each stage promises its customers a time S, holds stock for demand of up to μτ + zσ√τ
 * over τ = SI + T - S periods, and leaves more to other means. The promises of least safety-stock cost are found by the
 * dynamic programme of Graves and Willems (2000); Snyder and Shen (2019), Section 6.3. A stage waits for the last of its
 * suppliers, and promises all its customers the same. Independent demand adds up upstream: means, and variances.
 *
 * <p>The book's Example 6.5 (T = 2, 1, 1, 1; h' = 1, 3, 2, 3; 1 supplies 3, 3 supplies 2 and 4) costs 8.2779.
 *
 * @param stages the stages
 * @param links who supplies whom; together a tree
 * @param demand of customers by stage; each stage that supplies no other needs some
 */
public record GuaranteedService(List<Stage> stages, List<Link> links, Map<String, EndDemand> demand) {

    /**
     * Copies and checks the components.
     *
     * @throws IllegalArgumentException unless links make the stages a tree, names are unique, and demand is at stages of
     *     the tree and at each of its ends
     */
    public GuaranteedService {
        stages = List.copyOf(stages);
        links = List.copyOf(links);
        demand = Map.copyOf(demand);
        Require.that(!stages.isEmpty(), "stages are none", "give at least one");
        Require.that(
                links.size() == stages.size() - 1,
                stages.size() + " stages have " + links.size() + " links",
                "give a tree, with one link less than stages");
        new StageTree(stages, links, demand).check();
    }

    /** The placement of least cost. */
    public Placement optimal() {
        ServiceTimes times = new ServiceTimes(new StageTree(stages, links, demand));
        times.solve();
        return answer(times, "least cost");
    }

    /**
     * What promises that someone else chose need and cost; each stage waits for its suppliers and no longer.
     *
     * @param outboundServiceTimes by stage, for all of them
     * @throws IllegalArgumentException if one is missing, below 0, longer than customers accept or than the stage could
     *     ever need
     */
    public Placement at(Map<String, Integer> outboundServiceTimes) {
        ServiceTimes times = new ServiceTimes(new StageTree(stages, links, demand));
        times.promise(outboundServiceTimes);
        return answer(times, "given promises");
    }

    private Placement answer(ServiceTimes times, String rule) {
        List<StagePlacement> placed = new ArrayList<>();
        for (int k = 0; k < stages.size(); k++) {
            placed.add(times.placed(k));
        }
        Working working = Working.of(
                        "Guaranteed service on a tree, " + rule,
                        "Graves & Willems 2000; Snyder & Shen 2019, Section 6.3")
                .with("stages", stages.size());
        return new Placement(placed, working);
    }
}
