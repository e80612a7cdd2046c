package io.shelfwise.testkit.internal.limits;

import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.faults.Faults;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The buckets: one for each application, seller and operation, as the catalogue documents it; one for each application
 * for the few operations that have a limit of that kind; and one for each application and report type with a quota.
 * The caps are Amazon's usage plans and what developers relay from its support, as of 2026-08.
 */
public final class RateGate {

    private static final Limit UNDOCUMENTED = new Limit(BigDecimal.ONE, 5);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final long NANOS = 1_000_000_000L;

    private static final Map<String, Limit> APPLICATION_CAPS = Map.of(
            "searchCatalogItems", cap(500),
            "getCatalogItem", cap(250),
            "getListingsRestrictions", cap(100),
            "searchDefinitionsProductTypes", cap(100),
            "getDefinitionsProductType", cap(100));

    private static final Map<String, Limit> REPORT_QUOTAS = Map.of(
            "GET_SALES_AND_TRAFFIC_REPORT", new Limit(new BigDecimal("0.0011111111"), 1),
            "GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT", new Limit(new BigDecimal("0.00023148"), 20));

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();
    private final Map<String, Limit> overrides = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Instant start;
    private final BigDecimal factor;
    private final Faults faults;
    private volatile long emptySince = -1;

    /** Buckets that are full, each at its documented rate times {@code factor}. */
    public RateGate(Clock clock, BigDecimal factor, Faults faults) {
        this.clock = clock;
        this.start = clock.instant();
        this.factor = factor;
        this.faults = faults;
    }

    /** Whether a call may pass. */
    public boolean passes(String application, String seller, OperationSpec operation) {
        String key = key(application, seller, operation);
        Limit cap = APPLICATION_CAPS.get(operation.id());
        return bucket(key, () -> plan(key, operation)).take(now())
                && (cap == null
                        || bucket(application + " " + operation.id(), () -> times(cap))
                                .take(now()));
    }

    /** Whether a report of a type may be created. */
    public boolean reportPasses(String application, String reportType) {
        Limit quota = REPORT_QUOTAS.get(reportType);
        return quota == null
                || bucket(application + " " + reportType, () -> times(quota)).take(now());
    }

    /** What the header tells of an operation. */
    public String told(String application, String seller, OperationSpec operation) {
        String key = key(application, seller, operation);
        Plan plan = plan(key, operation);
        BigDecimal told = faults.strikes(Fault.WRONG_RATE_HEADER, operation.id()) ? plan.told() : plan.rate();
        return told.stripTrailingZeros().toPlainString();
    }

    /** From now on an operation has another plan, factor not included; its buckets are full. */
    public void plan(String operation, Limit limit) {
        overrides.put(operation, limit);
        plans.keySet().removeIf(key -> key.endsWith(" " + operation));
        buckets.keySet().removeIf(key -> key.endsWith(" " + operation));
    }

    /** All buckets are empty from now on, those of callers yet to come too. */
    public void drain() {
        emptySince = now();
        buckets.clear();
    }

    private Bucket bucket(String key, Supplier<Plan> plan) {
        return buckets.computeIfAbsent(key, unused -> {
            Plan made = plan.get();
            boolean full = emptySince < 0;
            return new Bucket(made.rate(), made.burst(), full, full ? now() : emptySince);
        });
    }

    private Plan plan(String key, OperationSpec operation) {
        return plans.computeIfAbsent(key, unused -> {
            Limit limit =
                    overrides.getOrDefault(operation.id(), operation.limit().orElse(UNDOCUMENTED));
            BigDecimal documented = limit.ratePerSecond().multiply(factor);
            return new Plan(documented.multiply(real(operation.id())), documented, limit.burst());
        });
    }

    private BigDecimal real(String operation) {
        if (faults.strikes(Fault.HALF_RATE, operation)) {
            return HALF;
        }
        return faults.strikes(Fault.DOUBLE_RATE, operation) ? TWO : BigDecimal.ONE;
    }

    private Plan times(Limit limit) {
        BigDecimal rate = limit.ratePerSecond().multiply(factor);
        return new Plan(rate, rate, limit.burst());
    }

    private long now() {
        Instant now = clock.instant();
        return (now.getEpochSecond() - start.getEpochSecond()) * NANOS + now.getNano() - start.getNano();
    }

    private static String key(String application, String seller, OperationSpec operation) {
        return application + " " + seller + " " + operation.api() + " " + operation.method() + " " + operation.id();
    }

    private static Limit cap(int perSecond) {
        return new Limit(BigDecimal.valueOf(perSecond), perSecond);
    }
}
