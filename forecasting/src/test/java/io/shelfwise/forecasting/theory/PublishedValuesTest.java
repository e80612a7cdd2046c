package io.shelfwise.forecasting.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.theory.continuous.ContinuousReview;
import io.shelfwise.forecasting.theory.continuous.PoissonReview;
import io.shelfwise.forecasting.theory.continuous.ReorderPolicy;
import io.shelfwise.forecasting.theory.continuous.RqApproximations;
import io.shelfwise.forecasting.theory.demand.Demands;
import io.shelfwise.forecasting.theory.disruption.DisruptedEconomicOrderQuantity;
import io.shelfwise.forecasting.theory.disruption.DisruptedNewsvendor;
import io.shelfwise.forecasting.theory.disruption.YieldNewsvendor;
import io.shelfwise.forecasting.theory.disruption.YieldOrderQuantity;
import io.shelfwise.forecasting.theory.eoq.EconomicOrderQuantity;
import io.shelfwise.forecasting.theory.eoq.JointReplenishment;
import io.shelfwise.forecasting.theory.eoq.JointReplenishment.Item;
import io.shelfwise.forecasting.theory.lotsizing.LotSizing;
import io.shelfwise.forecasting.theory.multiechelon.EndDemand;
import io.shelfwise.forecasting.theory.multiechelon.GuaranteedService;
import io.shelfwise.forecasting.theory.multiechelon.Link;
import io.shelfwise.forecasting.theory.multiechelon.NormalChain;
import io.shelfwise.forecasting.theory.multiechelon.SerialSystem;
import io.shelfwise.forecasting.theory.multiechelon.Stage;
import io.shelfwise.forecasting.theory.newsvendor.Newsvendor;
import io.shelfwise.forecasting.theory.newsvendor.ProfitNewsvendor;
import io.shelfwise.forecasting.theory.periodic.FiniteHorizon;
import io.shelfwise.forecasting.theory.periodic.HorizonPeriod;
import io.shelfwise.forecasting.theory.periodic.HorizonPolicy;
import io.shelfwise.forecasting.theory.periodic.PeriodicReview;
import io.shelfwise.forecasting.theory.periodic.PowerApproximation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models against the textbook's examples. */
class PublishedValuesTest {

    private static final Map<String, Double> COMPUTED = new HashMap<>();

    static {
        steadyDemand();
        newsvendors();
        continuousReview();
        periodicReview();
        lots();
        disruption();
        chains();
    }

    static Stream<String> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(PublishedValuesTest.class.getResourceAsStream("published.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).skip(1).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void agreesWithTheBook(String row) {
        String[] cells = row.split("\t", -1);
        double published = Double.parseDouble(cells[1]);

        assertThat(COMPUTED.get(cells[0]))
                .as(cells[0])
                .isCloseTo(published, within(Double.parseDouble(cells[2]) * published));
    }

    @Test
    void eachExampleHasItsPublishedValue() throws IOException {
        assertThat(rows().map(row -> row.split("\t", -1)[0])).containsExactlyInAnyOrderElementsOf(COMPUTED.keySet());
    }

    private static void steadyDemand() {
        var eoq = new EconomicOrderQuantity(8, 0.225, 1300).optimal();
        COMPUTED.put("eoq quantity", eoq.quantity());
        COMPUTED.put("eoq cost", eoq.cost());
        var joint = new JointReplenishment(
                        600, List.of(new Item(120, 160, 1), new Item(840, 20, 1), new Item(300, 50, 1)))
                .silver();
        assertThat(joint.multiples()).containsExactly(1, 3, 1);
        COMPUTED.put("joint cycle", joint.cycleTime());
        COMPUTED.put("joint second quantity", joint.quantities().get(1));
        COMPUTED.put("joint cost", joint.cost());
    }

    private static void newsvendors() {
        var stand = new Newsvendor(0.18, 0.70);
        var normal = Demands.normal(50, 8);
        COMPUTED.put("newsvendor normal level", stand.optimal(normal).level());
        COMPUTED.put("newsvendor normal cost", stand.optimal(normal).cost());
        COMPUTED.put("newsvendor normal cost at 53", stand.at(53, normal).cost());
        COMPUTED.put(
                "newsvendor profit",
                ProfitNewsvendor.of(1, 0.30, 0.12).optimal(normal).profit());
        COMPUTED.put("newsvendor poisson level", stand.optimalPoisson(50, 0).level());
        COMPUTED.put("newsvendor poisson cost", stand.optimalPoisson(50, 0).cost());
        var dear = new Newsvendor(1, 4);
        COMPUTED.put(
                "newsvendor lognormal level",
                dear.optimal(Demands.lognormal(6, 0.3)).level());
        COMPUTED.put(
                "newsvendor lognormal cost",
                dear.optimal(Demands.lognormal(6, 0.3)).cost());
        var geometric = Demands.geometric(0.2);
        COMPUTED.put("newsvendor geometric level", dear.optimal(geometric).level());
        COMPUTED.put("newsvendor geometric cost", dear.optimal(geometric).cost());
        double[] cut = IntStream.range(0, 50).mapToDouble(geometric::pmf).toArray();
        COMPUTED.put(
                "newsvendor cut-off geometric cost",
                dear.optimal(Demands.pmf(cut)).cost());
    }

    private static void continuousReview() {
        var poisson = new PoissonReview(100, 20, 150, 1.5, 2).optimal();
        COMPUTED.put("rq poisson reorder point", poisson.reorderPoint());
        COMPUTED.put("rq poisson quantity", poisson.orderQuantity());
        COMPUTED.put("rq poisson cost", poisson.cost());
        var model = ContinuousReview.normal(8, 0.225, 7.5, 1300, 150, 1.0 / 12);
        var level = RqApproximations.of(model).expectedInventoryLevel();
        policy("rq inventory level", level);
        COMPUTED.remove("rq inventory level cost");
        COMPUTED.put(
                "rq inventory level exact cost",
                model.at(level.reorderPoint(), level.orderQuantity()).cost());
        policy("rq backorders", RqApproximations.of(model).backorders());
        policy("rq safety stock", RqApproximations.of(model).safetyStock());
        policy("rq loss function", RqApproximations.of(model).lossFunction());
    }

    private static void policy(String name, ReorderPolicy policy) {
        COMPUTED.put(name + " reorder point", policy.reorderPoint());
        COMPUTED.put(name + " quantity", policy.orderQuantity());
        COMPUTED.put(name + " cost", policy.cost());
    }

    private static void periodicReview() {
        var best = new PeriodicReview(5, 1, 4, Demands.poisson(6), 0).optimal();
        COMPUTED.put("ss reorder point", best.reorderPoint());
        COMPUTED.put("ss order up to", best.orderUpTo());
        COMPUTED.put("ss cost", best.cost());
        var power = PowerApproximation.levels(2.5, 0.18, 0.70, 50, 8, 0);
        COMPUTED.put("power reorder point", power.reorderPoint());
        COMPUTED.put("power order up to", power.orderUpTo());
        HorizonPolicy free = horizon(0);
        assertThat(free.reorderPoints()).isEqualTo(free.orderUpTo());
        COMPUTED.put("horizon last level", (double) free.orderUpTo().get(4));
        COMPUTED.put("horizon earlier level", (double) free.orderUpTo().get(0));
        HorizonPolicy fixed = horizon(50);
        assertThat(fixed.orderUpTo()).isEqualTo(free.orderUpTo());
        COMPUTED.put("horizon reorder point", (double) fixed.reorderPoints().get(0));
        COMPUTED.put(
                "horizon last reorder point", (double) fixed.reorderPoints().get(4));
    }

    private static HorizonPolicy horizon(double fixedCost) {
        var demand = Demands.rounded(Demands.normal(100, 20));
        return FiniteHorizon.of(5, new HorizonPeriod(fixedCost, 2, 1, 20, demand), 1, 20)
                .optimal(0);
    }

    private static void lots() {
        List<Double> demand = List.of(90.0, 120.0, 80.0, 70.0);
        var plan = LotSizing.of(500, 2, demand).wagnerWhitin();
        assertThat(plan.costsToGo()).containsExactly(1380.0, 940.0, 640.0, 500.0, 0.0);
        assertThat(plan.nextOrder()).containsExactly(2, 4, 4, 4);
        COMPUTED.put("wagner-whitin cost", plan.cost());
        COMPUTED.put("wagner-whitin third lot", plan.quantities().get(2));
        var varying = new LotSizing(
                        demand,
                        List.of(300.0, 500.0, 300.0, 500.0),
                        List.of(5.0, 1.0, 1.0, 2.0),
                        List.of(0.0, 0.0, 0.0, 0.0))
                .wagnerWhitin();
        assertThat(varying.quantities()).containsExactly(90.0, 270.0, 0.0, 0.0);
        COMPUTED.put("wagner-whitin varying cost", varying.cost());
    }

    private static void disruption() {
        var eoq = new DisruptedEconomicOrderQuantity(8, 0.225, 5, 1300, 1.5, 14);
        COMPUTED.put("disrupted eoq quantity", eoq.optimal().quantity());
        COMPUTED.put("disrupted eoq cost", eoq.optimal().cost());
        COMPUTED.put("disrupted eoq approximate quantity", eoq.approximate().quantity());
        COMPUTED.put("disrupted eoq approximate cost", eoq.approximate().cost());
        var newsvendor = new DisruptedNewsvendor(0.25, 3, 18_500, 0.04, 0.25).optimal();
        COMPUTED.put("disrupted newsvendor level", newsvendor.level());
        COMPUTED.put("disrupted newsvendor cost", newsvendor.cost());
        var added = new YieldOrderQuantity(18_500, 0.06, 75_000, -15_000, 9_000).additive();
        COMPUTED.put("additive yield eoq quantity", added.quantity());
        COMPUTED.put("additive yield eoq cost", added.cost());
        var share = new YieldOrderQuantity(18_500, 0.06, 75_000, 0.8333, Math.sqrt(0.0198)).multiplicative();
        COMPUTED.put("multiplicative yield eoq quantity", share.quantity());
        COMPUTED.put("multiplicative yield eoq cost", share.cost());
        var vaccine = new YieldNewsvendor(15, 75, 1_500_000);
        var normal = vaccine.additive(Demands.normal(250_000, 200_000));
        COMPUTED.put("additive yield newsvendor level", normal.level());
        COMPUTED.put("additive yield newsvendor cost", normal.cost());
        var uniform = vaccine.additive(Demands.uniform(-500_000, 500_000));
        COMPUTED.put("uniform yield newsvendor level", uniform.level());
        COMPUTED.put("uniform yield newsvendor cost", uniform.cost());
    }

    private static void chains() {
        var serial = new GuaranteedService(
                        List.of(
                                Stage.of("1", 1, 7, 1),
                                Stage.of("2", 0, 4, 1),
                                Stage.of("3", 1, 2, 1).suppliedWithin(1)),
                        List.of(new Link("3", "2"), new Link("2", "1")),
                        Map.of("1", new EndDemand(0, 1, 1)))
                .optimal();
        COMPUTED.put("guaranteed service serial cost", serial.cost());
        var tree = new GuaranteedService(
                        List.of(
                                Stage.of("1", 2, 1, 1).suppliedWithin(1),
                                Stage.of("2", 1, 3, 1),
                                Stage.of("3", 1, 2, 1),
                                Stage.of("4", 1, 3, 1)),
                        List.of(new Link("1", "3"), new Link("3", "2"), new Link("3", "4")),
                        Map.of("2", new EndDemand(0, 1, 0), "4", new EndDemand(0, 1, 1)))
                .optimal();
        COMPUTED.put("guaranteed service tree cost", tree.cost());
        var chain = NormalChain.of(new SerialSystem(List.of(3.0, 2.0, 2.0), List.of(1.0, 1.0, 2.0), 37.12), 5, 1);
        var best = chain.optimal();
        for (int j = 0; j < 3; j++) {
            COMPUTED.put(
                    "serial heuristic level " + (j + 1), chain.bounds().means().get(j));
            COMPUTED.put("serial level " + (j + 1), best.echelonLevels().get(j));
        }
        COMPUTED.put("serial cost", best.cost());
    }
}
