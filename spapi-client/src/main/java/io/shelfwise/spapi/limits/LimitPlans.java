package io.shelfwise.spapi.limits;

import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.Trait;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of Amazon's limits before an answer tells better: usage plans by operation (the catalogue's, unless
 * replaced), caps on what an application calls for all sellers together, and quotas of report types. Immutable.
 *
 * <p>Operations are named by Amazon's name ({@code searchOrders}), which goes for all APIs that have one of that name, or by
 * API and name ({@code orders_2026-01-01/searchOrders}), which goes before.
 */
public final class LimitPlans {

    private static final LimitPlans BUNDLED = new LimitPlans(PlansJson.bundled(), BigDecimal.ONE);

    private final Plans plans;
    private final BigDecimal factor;

    private LimitPlans(Plans plans, BigDecimal factor) {
        this.plans = plans;
        this.factor = factor;
    }

    /** The plans that come with the library; {@code limits.json} beside this class names source and date. */
    public static LimitPlans bundled() {
        return BUNDLED;
    }

    /**
     * With another plan for an operation.
     *
     * @throws IllegalArgumentException if rate or burst is not positive
     */
    public LimitPlans with(String operation, BigDecimal ratePerSecond, int burst) {
        return new LimitPlans(plans.withOperation(operation, Plans.limit(operation, ratePerSecond, burst)), factor);
    }

    /**
     * With another cap on what an application calls for all sellers together.
     *
     * @throws IllegalArgumentException if rate or burst is not positive
     */
    public LimitPlans withApplicationCap(String operation, BigDecimal ratePerSecond, int burst) {
        return new LimitPlans(plans.withCap(operation, Plans.limit(operation, ratePerSecond, burst)), factor);
    }

    /** With other quotas for a report type; none lift it. */
    public LimitPlans withReportQuotas(String reportType, List<ReportQuota> quotas) {
        return new LimitPlans(plans.withQuotas(reportType, quotas), factor);
    }

    /**
     * With what a JSON text says laid over: an object as {@code limits.json}, of which any part may be missing, or an array
     * of {@code {"operation", "ratePerSecond", "burst"}} with or without {@code "api"}.
     *
     * @throws IllegalArgumentException if it says something else
     */
    public LimitPlans readJson(String json) {
        return new LimitPlans(PlansJson.read(json, plans), factor);
    }

    /**
     * With what a file says laid over.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is not as {@link #readJson} wants it
     */
    public LimitPlans readFile(Path file) throws IOException {
        try {
            return readJson(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("file '" + file + "': " + e.getMessage(), e);
        }
    }

    /**
     * With every rate so many times as high, quotas too; bursts stay.
     *
     * @throws IllegalArgumentException if the factor is not positive
     */
    public LimitPlans times(double factor) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("factor is " + factor + "; give a number above 0");
        }
        return new LimitPlans(plans, this.factor.multiply(BigDecimal.valueOf(factor)));
    }

    /** The plan of an operation; a cautious one where none is known. */
    public Limit plan(OperationSpec operation) {
        return times(plans.operation(operation).or(operation::limit).orElse(plans.unplanned()));
    }

    /** What an application may call for all sellers together, where that is limited. */
    public Optional<Limit> applicationCap(OperationSpec operation) {
        return plans.cap(operation).map(this::times);
    }

    private Limit times(Limit limit) {
        return factor.compareTo(BigDecimal.ONE) == 0
                ? limit
                : new Limit(limit.ratePerSecond().multiply(factor), limit.burst());
    }

    /** The quotas that a call counts against. */
    public List<ReportQuota> quotas(OperationSpec operation, Optional<String> reportType) {
        if (reportType.isEmpty()) {
            return List.of();
        }
        return plans.quotas().stream()
                .filter(quota -> quota.counts(operation, reportType.get()))
                .map(quota -> quota.times(factor))
                .toList();
    }

    /** The gates of a call: first what counts over all sellers and is scarce, last what is plenty. */
    List<Stop> way(LimitedCall call) {
        OperationSpec operation = call.operation();
        String application = call.caller().application();
        String name = operation.api() + " " + operation.method() + " " + operation.id();
        List<Stop> way = new ArrayList<>(2);
        for (ReportQuota quota : quotas(operation, call.reportType())) {
            String limit = quota.reportType() + " " + quota.period();
            way.add(new Stop(
                    new Stop.Key(call.endpoint(), application, "", limit),
                    now -> new Window(quota.calls(), quota.period())));
        }
        Caller owner = operation.is(Trait.GRANTLESS) ? Caller.application(application) : call.caller();
        way.add(new Stop(
                new Stop.Key(call.endpoint(), application, owner.seller(), name),
                now -> Bucket.following(plan(operation), now)));
        applicationCap(operation)
                .ifPresent(cap -> way.add(new Stop(
                        new Stop.Key(call.endpoint(), application, "", "all sellers " + name),
                        now -> Bucket.fixed(cap, now))));
        return way;
    }
}
