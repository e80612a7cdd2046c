package io.shelfwise.forecasting.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All policies' stocks, lived through from review to review. */
final class Replay {

    private final List<ReplayedProduct> products;
    private final SimulationSettings settings;
    private final Consumer<TraceRow> trace;
    private final List<Run> runs = new ArrayList<>();

    /** One policy with its stocks. */
    private record Run(StockPolicy policy, List<StockLine> stocks, Tally tally) {}

    Replay(
            List<ReplayedProduct> products,
            SimulationSettings settings,
            Map<String, StockPolicy> policies,
            Consumer<TraceRow> trace) {
        this.products = products;
        this.settings = settings;
        this.trace = trace;
        policies.forEach((name, policy) -> {
            List<StockLine> stocks = new ArrayList<>(products.size());
            products.forEach(product -> stocks.add(new StockLine()));
            runs.add(new Run(policy, stocks, new Tally(name, products.size())));
        });
    }

    /**
     * From the review of a day to the next one, or to the end.
     *
     * @param outlooks one a product; none where no policy uses forecasts
     */
    void live(int day, List<Outlook> outlooks, @Nullable SafetyLearning learning) {
        for (Run run : runs) {
            for (int i = 0; i < products.size(); i++) {
                if (products.get(i).joins(day) == day) {
                    live(run, i, day, outlooks.isEmpty() ? null : outlooks.get(i), learning);
                }
            }
        }
    }

    List<PolicyOutcome> outcomes() {
        return runs.stream().map(run -> run.tally.outcome(settings)).toList();
    }

    private void live(Run run, int index, int day, @Nullable Outlook outlook, @Nullable SafetyLearning learning) {
        ReplayedProduct product = products.get(index);
        StockLine stock = run.stocks.get(index);
        stock.receive(day);
        ProductReview review = new ProductReview(product, stock, settings, day, outlook, learning);
        double level = levelOf(run, review);
        double ordered = stock.orderUpTo(level, day, product.leadTime(settings.leadTime(), day, settings.seed()));
        int counted = product.joins(0) + settings.uncountedDays();
        if (ordered > 0 && day >= counted) {
            run.tally.order();
        }
        boolean served = true;
        for (int at = day; at < Math.min(settings.days(), day + settings.reviewDays()); at++) {
            stock.receive(at);
            double demand = product.units(at);
            double sold = stock.sell(demand);
            served &= sold >= demand;
            if (at >= counted) {
                run.tally.day(index, demand, sold, stock.onHand());
            }
            trace.accept(
                    new TraceRow(run.tally.policy(), product.id(), at, level, at == day ? ordered : 0, stock.onHand()));
        }
        if (day >= counted) {
            run.tally.cycle(served);
        }
    }

    private static double levelOf(Run run, ProductReview review) {
        double level = run.policy.level(review);
        if (!(level >= 0 && level < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("policy " + run.tally.policy() + " gives the level " + level + " for "
                    + review.series() + " on day " + review.day() + "; give at least 0");
        }
        return level;
    }
}
