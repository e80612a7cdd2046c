package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.forecasting.replenishment.allocation.LimitUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to order as of a day.
 *
 * @param asOf the day of the plan; its own sales are not known yet
 * @param settings by which it was made
 * @param lines one a SKU, most urgent first
 * @param failures SKUs that could not be planned; the other lines stand
 * @param limits what all orders together use of each shared limit, and what one more of it would earn
 */
public record RestockPlan(
        LocalDate asOf,
        RestockSettings settings,
        List<RestockLine> lines,
        List<RestockFailure> failures,
        List<LimitUse> limits) {

    private static final int OUTLOOK_PATHS = 1000;

    /** Copies the lists. */
    public RestockPlan {
        lines = List.copyOf(lines);
        failures = List.copyOf(failures);
        limits = List.copyOf(limits);
    }

    /** A plan without limits. */
    public RestockPlan(
            LocalDate asOf, RestockSettings settings, List<RestockLine> lines, List<RestockFailure> failures) {
        this(asOf, settings, lines, failures, List.of());
    }

    /** The plan in a few numbers. */
    public PlanTotals totals() {
        return PlanTotals.of(lines);
    }

    /** What all orders are expected to earn: sales not missed, by an economic target less what stock costs. */
    public double expectedValue() {
        return lines.stream()
                .mapToDouble(line -> line.economics().expectedValue().orElse(0))
                .sum();
    }

    /** The line of a SKU. */
    public Optional<RestockLine> line(Sku sku) {
        return lines.stream().filter(line -> line.sku().equals(sku)).findFirst();
    }

    /**
     * What lies ahead of a line of this plan: coverage over 1,000 futures, coming orders, age, account health, excess and
     * ship-in deadlines. Takes up to a quarter of a second where half a year is looked at.
     */
    public LineOutlook outlook(RestockLine line) {
        return outlook(line, OUTLOOK_PATHS);
    }

    /**
     * The same over so many futures: fewer are faster and tell chances less finely.
     *
     * @param paths 20 to 20,000
     */
    public LineOutlook outlook(RestockLine line, int paths) {
        return new LineOutlook(new OutlookParts(settings, line, paths));
    }

    /** What lies ahead of a SKU; empty where the plan has no line of it. */
    public Optional<LineOutlook> outlook(Sku sku) {
        return line(sku).map(this::outlook);
    }

    /** The whole derivation of a line; empty where the plan has none of this SKU. */
    public Optional<LineExplanation> explain(Sku sku) {
        return line(sku).map(line -> LineExplanation.of(this, line));
    }

    /** This plan and another, line by line: what changed from this to that. */
    public PlanComparison compareTo(RestockPlan other) {
        return PlanComparison.of(this, other);
    }
}
