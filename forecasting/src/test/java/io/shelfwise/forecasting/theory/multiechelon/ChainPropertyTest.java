package io.shelfwise.forecasting.theory.multiechelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.theory.demand.Demands;
import io.shelfwise.forecasting.theory.newsvendor.Newsvendor;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ChainPropertyTest {

    @Property(tries = 20)
    void noOtherLevelsCostLess(
            @ForAll @DoubleRange(min = 0.5, max = 4) double downstream,
            @ForAll @DoubleRange(min = 0.5, max = 4) double upstream,
            @ForAll @DoubleRange(min = 3, max = 60) double stockout,
            @ForAll @DoubleRange(min = 0, max = 2) double leadTime) {
        var chain = DiscreteChain.poisson(
                new SerialSystem(List.of(downstream, upstream), List.of(1.0, leadTime), stockout), 1.5);
        SerialPolicy best = chain.optimal();

        for (int first = 0; first < 10; first++) {
            for (int second = 0; second < 14; second++) {
                assertThat(chain.at(List.of(first, second)).cost()).isGreaterThanOrEqualTo(best.cost() - 1e-9);
            }
        }
        for (int j = 0; j < 2; j++) {
            assertThat(best.echelonLevels().get(j))
                    .isBetween(
                            chain.bounds().lower().get(j),
                            chain.bounds().upper().get(j));
        }
    }

    /** Two stages, period by period: what is there is shipped, demand comes, stock is charged where it is or left from. */
    @Example
    void theCostIsWhatHappens() {
        var chain = DiscreteChain.periods(
                new SerialSystem(List.of(2.0, 1.0), List.of(2.0, 1.0), 15), Demands.pmf(0.4, 0.3, 0.2, 0.1));
        var random = new SplittableRandom(5);
        int periods = 400_000;
        int[] sold = new int[periods + 4];
        for (int t = 4; t < sold.length; t++) {
            double draw = random.nextDouble();
            sold[t] = draw < 0.4 ? 0 : draw < 0.7 ? 1 : draw < 0.9 ? 2 : 3;
        }
        // Echelon levels (4, 6): with demand of the last period, upstream can hold 6 less that; stage 1 asks for 4.
        double cost = 0;
        for (int t = 4; t < sold.length; t++) {
            int upstream = 6 - sold[t - 2];
            int downstream = Math.min(4, upstream) - sold[t - 1] - sold[t];
            cost += upstream + 2.0 * downstream + (15 + 3) * Math.max(0, -downstream);
        }

        assertThat(chain.at(List.of(4, 6)).cost()).isCloseTo(cost / periods, within(0.1));
    }

    @Example
    void oneStageIsANewsvendorOverItsLeadTime() {
        var chain = DiscreteChain.poisson(new SerialSystem(List.of(2.0), List.of(3.0), 18), 2);
        var newsvendor = new Newsvendor(2, 18).optimal(Demands.poisson(6));

        assertThat(chain.optimal().echelonLevels()).containsExactly(newsvendor.level());
        assertThat(chain.optimal().cost()).isCloseTo(newsvendor.cost(), within(1e-9));
    }

    @Example
    void normalDemandIsTheLimitOfFineUnits() {
        var system = new SerialSystem(List.of(3.0, 2.0, 2.0), List.of(1.0, 1.0, 2.0), 37.12);
        SerialPolicy normal = NormalChain.of(system, 5, 1).optimal();
        int fine = 40;
        var units = Demands.rounded(Demands.normal(5.0 * fine, fine));
        SerialPolicy whole = DiscreteChain.periods(
                        new SerialSystem(
                                List.of(3.0 / fine, 2.0 / fine, 2.0 / fine), List.of(1.0, 1.0, 2.0), 37.12 / fine),
                        units)
                .optimal();

        assertThat(normal.cost()).isCloseTo(47.6601, within(5e-5)).isCloseTo(whole.cost(), within(3e-3));
        for (int j = 0; j < 3; j++) {
            assertThat(normal.echelonLevels().get(j))
                    .isCloseTo(whole.echelonLevels().get(j) / fine, within(0.03));
        }
        assertThat(NormalChain.of(system, 5, 1).at(normal.echelonLevels()).cost())
                .isCloseTo(normal.cost(), within(1e-9));
    }

    @Example
    void echelonAndLocalCostsAndLevelsAgree() {
        var local = SerialSystem.local(List.of(7.0, 4.0, 2.0), List.of(1.0, 1.0, 2.0), 37.12);
        SerialPolicy policy = new SerialPolicy(
                List.of(6.0, 12.0, 10.0),
                List.of(1.0, 2.0, 3.0),
                DiscreteChain.poisson(local, 5).optimal().working());

        assertThat(local.echelonHoldingCosts()).containsExactly(3.0, 2.0, 2.0);
        assertThat(policy.localLevels()).containsExactly(6.0, 4.0, 0.0);
    }

    @Property(tries = 40)
    void noOtherPromisesHoldLessStock(
            @ForAll @IntRange(max = 2) int first,
            @ForAll @IntRange(max = 2) int second,
            @ForAll @IntRange(max = 2) int third,
            @ForAll @IntRange(max = 3) int promised,
            @ForAll @DoubleRange(min = 1, max = 5) double cost,
            @ForAll boolean assembly) {
        List<Stage> stages = List.of(
                Stage.of("a", first, 1, 1.6).suppliedWithin(1),
                Stage.of("b", second, cost, 1.6),
                Stage.of("c", third, 3, 1.6));
        List<Link> links = assembly
                ? List.of(new Link("a", "c"), new Link("b", "c"))
                : List.of(new Link("a", "b"), new Link("a", "c"));
        var ends = assembly
                ? Map.of("c", new EndDemand(5, 2, promised))
                : Map.of("b", new EndDemand(5, 2, promised), "c", new EndDemand(3, 1, 1));
        Placement best = new GuaranteedService(stages, links, ends).optimal();
        double least = Double.POSITIVE_INFINITY;
        for (int a = 0; a <= first + 1; a++) {
            for (int b = 0; b <= 6; b++) {
                for (int c = 0; c <= 6; c++) {
                    int bIn = assembly ? 0 : a;
                    int cIn = assembly ? Math.max(a, b) : a;
                    boolean kept = c <= (assembly ? promised : 1) && (assembly || b <= promised);
                    if (kept && b <= bIn + second && c <= cIn + third) {
                        double up = assembly ? 2 : Math.sqrt(5);
                        least = Math.min(
                                least,
                                1.6 * up * Math.sqrt(1 + first - a)
                                        + cost * 1.6 * 2 * Math.sqrt(bIn + second - b)
                                        + 3 * 1.6 * (assembly ? 2 : 1) * Math.sqrt(cIn + third - c));
                    }
                }
            }
        }

        assertThat(best.cost()).isCloseTo(least, within(1e-9));
    }

    @Example
    void aPlacementSaysWhatEachStageHolds() {
        Placement placement = new GuaranteedService(
                        List.of(Stage.of("part", 4, 1, 2), Stage.of("shop", 5, 3, 2)),
                        List.of(new Link("part", "shop")),
                        Map.of("shop", new EndDemand(10, 3, 0)))
                .optimal();
        var shop = placement.stage("shop");

        assertThat(shop.netReplenishmentTime()).isEqualTo(shop.inboundServiceTime() + 5 - shop.outboundServiceTime());
        assertThat(shop.baseStock()).isCloseTo(10 * shop.netReplenishmentTime() + shop.safetyStock(), within(1e-12));
        assertThat(shop.outboundServiceTime()).isZero();
    }

    @Example
    void givenPromisesCostWhatTheyNeed() {
        var model = new GuaranteedService(
                List.of(Stage.of("part", 4, 1, 2), Stage.of("shop", 5, 3, 2)),
                List.of(new Link("part", "shop")),
                Map.of("shop", new EndDemand(10, 3, 1)));

        assertThat(model.at(Map.of("part", 4, "shop", 0)).cost()).isCloseTo(3 * 2 * 3 * 3, within(1e-12));
        assertThat(model.at(Map.of("part", 0, "shop", 1)).cost()).isCloseTo(2 * 3 * 2 + 3 * 2 * 3 * 2, within(1e-12));
        Placement best = model.optimal();
        assertThat(model.at(Map.of(
                                "part", best.stage("part").outboundServiceTime(),
                                "shop", best.stage("shop").outboundServiceTime()))
                        .cost())
                .isCloseTo(best.cost(), within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.at(Map.of("part", 0, "shop", 2)))
                .withMessage("stage shop promises 2 periods; give at most 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.at(Map.of("shop", 0)))
                .withMessageContaining("stage part promises nothing");
    }

    @Example
    void refusesByName() {
        var demand = Map.of("b", new EndDemand(1, 1, 0));
        var two = List.of(Stage.of("a", 1, 1, 1), Stage.of("b", 1, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuaranteedService(two, List.of(), demand))
                .withMessageContaining("2 stages have 0 links");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuaranteedService(two, List.of(new Link("a", "x")), demand))
                .withMessageContaining("stage x is not in the tree");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuaranteedService(two, List.of(new Link("b", "a")), demand))
                .withMessage("stage a serves nobody; give it demand");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SerialSystem(List.of(1.0), List.of(1.0, 2.0), 5))
                .withMessageContaining("leadTimes has 2 entries; give 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DiscreteChain.periods(new SerialSystem(List.of(1.0), List.of(1.5), 5), Demands.poisson(1)))
                .withMessageContaining("leadTime is 1.5");
    }
}
