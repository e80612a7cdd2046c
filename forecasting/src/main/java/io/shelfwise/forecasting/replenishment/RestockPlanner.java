package io.shelfwise.forecasting.replenishment;

import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.BatchResult;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Plans what to order by the periodic-review, order-up-to rule (R, S): at each review, order what stock and everything
 * under way lack to cover demand over lead time plus review period at the service level. Source: Silver, Pyke, Thomas,
 * Inventory and Production Management in Supply Chains, 4th edition 2017, section 6.9 (the R, S system). The level is the
 * quantile of the forecast's own distribution of that sum, not a normal approximation.
 *
 * <p>Worked example: demand over 30 + 7 days has a 95 % quantile of 240 units, 30 are available, 12 under way: 198 are
 * needed; with a minimum of 100 and cases of 12, 204 are ordered.
 *
 * <p>Immutable and thread-safe; a pure function of its inputs. Plans for different SKUs are independent, so that a host
 * may split them over threads.
 */
public final class RestockPlanner {

    private final RestockSettings settings;
    private final Forecaster forecaster;

    private RestockPlanner(RestockSettings settings, Forecaster forecaster) {
        this.settings = settings;
        this.forecaster = forecaster;
    }

    /** A planner with the automatic forecaster. */
    public static RestockPlanner of(RestockSettings settings) {
        return new RestockPlanner(settings, Forecasters.automatic());
    }

    /** A planner with the host's own forecaster. */
    public static RestockPlanner of(RestockSettings settings, Forecaster forecaster) {
        return new RestockPlanner(settings, forecaster);
    }

    /**
     * Plans all items in the calling thread. A forecaster that throws for one of them leaves a failure and no line; the
     * others stand.
     *
     * @param items one a SKU, in any order
     * @param asOf the day of the plan: demand series end on it, and stock is as of its morning
     * @throws IllegalArgumentException if an item's demand does not end on that day
     */
    public RestockPlan plan(Collection<RestockItem> items, LocalDate asOf) {
        return plan(items, asOf, Batch.inCallingThread());
    }

    /**
     * Plans all items as the batch says: on its threads, with its progress. The plan is the same for any number of
     * threads; of a cancelled batch it holds the lines that were done.
     *
     * @throws IllegalArgumentException if an item's demand does not end on the day of the plan
     */
    public RestockPlan plan(Collection<RestockItem> items, LocalDate asOf, Batch batch) {
        return plan(items, asOf, batch, Outlook.by(forecaster));
    }

    /**
     * Plans all items from forecasts that the host has, as from {@link io.shelfwise.forecasting.PooledForecaster} or from a
     * nightly run.
     *
     * @param forecasts of an item, from the day of the plan, at least as long as horizon, longest lead time and review
     *     period together; a shorter one, or one that throws, leaves a failure
     */
    public RestockPlan plan(
            Collection<RestockItem> items,
            LocalDate asOf,
            Batch batch,
            Function<? super RestockItem, ? extends ForecastDistribution> forecasts) {
        return plan(items, asOf, batch, Outlook.ready(forecasts));
    }

    /**
     * Plans again what a plan holds, with a change: from the plan's own forecasts, or from new ones where the change asks
     * for longer ones. {@link RestockPlan#compareTo} tells both apart line by line.
     */
    public RestockPlan whatIf(RestockPlan plan, WhatIf change) {
        List<RestockItem> items =
                plan.lines().stream().map(line -> change.apply(line.item())).toList();
        return new RestockPlanner(change.apply(plan.settings()), forecaster)
                .plan(items, plan.asOf(), Batch.inCallingThread(), Outlook.of(plan, forecaster, change.demandFactor()));
    }

    private RestockPlan plan(Collection<RestockItem> items, LocalDate asOf, Batch batch, Outlook outlook) {
        items.forEach(item -> requireEndsOn(asOf, item));
        items.forEach(this::requireHealth);
        BatchResult<RestockItem, PlannedLine> result = batch.run(items, new LinePlanner(settings, outlook)::plan);
        List<PlannedLine> planned = new ArrayList<>(result.results().size());
        result.results().forEach(line -> planned.add(line.value()));
        SharedLimits.Limited limited = settings.limits().isEmpty()
                ? new SharedLimits.Limited(
                        planned.stream().map(PlannedLine::line).toList(), List.of())
                : new SharedLimits(settings).apply(planned);
        List<RestockLine> lines = new ArrayList<>(limited.lines());
        lines.sort(Urgency.MOST_URGENT_FIRST);
        List<RestockFailure> failures = result.failures().stream()
                .map(failure -> new RestockFailure(failure.item().sku(), failure.cause()))
                .toList();
        return new RestockPlan(asOf, settings, lines, failures, limited.limits());
    }

    private void requireHealth(RestockItem item) {
        if (item.facts().listing().isPresent() && settings.health().isEmpty()) {
            throw new IllegalArgumentException("the listing of " + item.sku() + " is given, but no account health; give"
                    + " settings withHealth, such as AccountHealth.normal and HealthRules.usual");
        }
    }

    private static void requireEndsOn(LocalDate asOf, RestockItem item) {
        if (!item.demand().end().equals(asOf)) {
            throw new IllegalArgumentException("demand of " + item.sku() + " ends on "
                    + item.demand().end() + ", the plan is as of " + asOf + "; give a series that ends on that day");
        }
    }
}
