package io.shelfwise.forecasting.simulation;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.Batch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Lives through real history again under one or more policies, day by day, so that a host can show a seller what last
 * year's plan would have done.
 *
 * <p>The rules: the last days of each series are lived through, a policy sees only what was before. The first review is
 * on the first day. Stock starts at 60 % of the first level, rounded up. At a review the shortfall of the level over stock
 * on hand and under way is ordered, rounded up. An order of day t with lead time L is on hand before the demand of day t +
 * L. Demand that finds no stock is lost. The first lead time plus review is not counted. A product younger than the replay
 * joins at the first review of its life.
 *
 * <p>Policies that use forecasts share one for each product and review, made from the days before it; learning over all
 * products is repeated every 91 days. They also share half a year before the replay, where there is as much, from which
 * they learn how much safety a fill rate takes.
 *
 * <p>Immutable and thread-safe. The answer is the same for any number of threads and any order of products.
 */
public final class PolicySimulation {

    private static final int TRAINING_DAYS = 91;
    private static final int LEARNING_DAYS = 182;
    private static final int LEARNING_REVIEW_DAYS = 14;

    private final SimulationSettings settings;
    private final ForecasterTraining training;
    private final int trainingDays;
    private final Batch batch;

    private PolicySimulation(SimulationSettings settings, ForecasterTraining training, int trainingDays, Batch batch) {
        this.settings = settings;
        this.training = training;
        this.trainingDays = trainingDays;
        this.batch = batch;
    }

    /**
     * A replay with forecasts of each product alone, in the calling thread.
     *
     * @throws IllegalArgumentException if all days fall to the first lead time plus review, which are not counted
     */
    public static PolicySimulation of(SimulationSettings settings) {
        return new PolicySimulation(
                settings.checked(), ForecasterTraining.automatic(), TRAINING_DAYS, Batch.inCallingThread());
    }

    /** The same with other forecasts, such as {@link ForecasterTraining#pooled pooled} ones. */
    public PolicySimulation withTraining(ForecasterTraining newTraining) {
        return new PolicySimulation(settings, newTraining, trainingDays, batch);
    }

    /**
     * The same with another rhythm of training.
     *
     * @param days from one training to the next, at least 1
     */
    public PolicySimulation withTrainingDays(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("trainingDays is " + days + "; give at least 1");
        }
        return new PolicySimulation(settings, training, days, batch);
    }

    /** The same with forecasts made as the batch says; its progress starts again at each review. */
    public PolicySimulation withBatch(Batch newBatch) {
        return new PolicySimulation(settings, training, trainingDays, newBatch);
    }

    /**
     * Replays all policies.
     *
     * @param history of all products by name, ending on the same day
     * @param policies by name
     * @return one outcome a policy, in their order
     * @throws IllegalArgumentException if there is no series or policy, or series end on different days
     */
    public List<PolicyOutcome> run(Map<String, DemandSeries> history, Map<String, StockPolicy> policies) {
        return run(history, policies, row -> {});
    }

    /** The same, telling each day of each product. */
    public List<PolicyOutcome> run(
            Map<String, DemandSeries> history, Map<String, StockPolicy> policies, Consumer<TraceRow> trace) {
        if (history.isEmpty() || policies.isEmpty()) {
            throw new IllegalArgumentException("there are " + history.size() + " series and " + policies.size()
                    + " policies; give at least one of each");
        }
        requireCommonEnd(history.values());
        List<ReplayedProduct> products = new ArrayList<>(history.size());
        history.forEach(
                (id, demand) -> products.add(new ReplayedProduct(id, demand, demand.length() - settings.days())));
        products.sort(Comparator.comparing(ReplayedProduct::id));
        Replay replay = new Replay(products, settings, policies, trace);
        if (policies.values().stream().anyMatch(StockPolicy::usesForecasts)) {
            runForecasting(products, replay);
        } else {
            for (int day = 0; day < settings.days(); day += settings.reviewDays()) {
                replay.live(day, List.of(), null);
            }
        }
        return replay.outcomes();
    }

    private void runForecasting(List<ReplayedProduct> products, Replay replay) {
        Outlooks outlooks = new Outlooks(products, settings, training, trainingDays, batch);
        SafetyLearning learning = new SafetyLearning(products, settings);
        int every = Math.max(1, LEARNING_REVIEW_DAYS / settings.reviewDays());
        int reviews = learningDays(products) / (every * settings.reviewDays()) * every;
        for (int review = -reviews; review < 0; review++) {
            int day = review * settings.reviewDays();
            if (Math.floorMod(review, every) == 0) {
                learning.review(outlooks.on(day));
            }
            learning.live(day);
        }
        for (int day = 0; day < settings.days(); day += settings.reviewDays()) {
            List<Outlook> now = outlooks.on(day);
            learning.review(now);
            replay.live(day, now, learning);
            learning.live(day);
        }
    }

    /** Half a year, or half of what there is. */
    private static int learningDays(List<ReplayedProduct> products) {
        int longest =
                products.stream().mapToInt(ReplayedProduct::firstDay).max().orElse(0);
        return Math.max(0, Math.min(LEARNING_DAYS, longest / 2));
    }

    private static void requireCommonEnd(Collection<DemandSeries> history) {
        LocalDate end = history.iterator().next().end();
        for (DemandSeries each : history) {
            if (!each.end().equals(end)) {
                throw new IllegalArgumentException("series end on " + end + " and " + each.end()
                        + "; give series that end on the same day, with zeros where nothing was sold");
            }
        }
    }
}
