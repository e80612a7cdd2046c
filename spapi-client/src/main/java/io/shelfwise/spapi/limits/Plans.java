package io.shelfwise.spapi.limits;

import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.catalogue.OperationSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data of {@link LimitPlans}.
 *
 * @param unplanned for operations of which no plan is known
 * @param operations plans that go before the catalogue's, by name
 * @param caps what one application may call for all sellers together, by name
 * @param quotas by report type
 */
record Plans(Limit unplanned, Map<String, Limit> operations, Map<String, Limit> caps, List<ReportQuota> quotas) {

    Plans {
        operations = Map.copyOf(operations);
        caps = Map.copyOf(caps);
        quotas = List.copyOf(quotas);
    }

    static Limit limit(String name, BigDecimal rate, int burst) {
        if (rate.signum() <= 0 || burst < 1) {
            throw new IllegalArgumentException("plan of '" + name + "' has rate " + rate + " and burst " + burst
                    + "; give a rate above 0 and a burst of 1 or more");
        }
        return new Limit(rate, burst);
    }

    Plans withUnplanned(Limit limit) {
        return new Plans(limit, operations, caps, quotas);
    }

    Plans withOperation(String name, Limit limit) {
        return new Plans(unplanned, with(operations, name, limit), caps, quotas);
    }

    Plans withCap(String name, Limit limit) {
        return new Plans(unplanned, operations, with(caps, name, limit), quotas);
    }

    private static Map<String, Limit> with(Map<String, Limit> limits, String name, Limit limit) {
        Map<String, Limit> changed = new HashMap<>(limits);
        changed.put(name, limit);
        return changed;
    }

    Plans withQuotas(String reportType, List<ReportQuota> changed) {
        List<ReportQuota> all = new ArrayList<>(quotas);
        all.removeIf(quota -> quota.reportType().equals(reportType));
        all.addAll(changed);
        return new Plans(unplanned, operations, caps, all);
    }

    Optional<Limit> operation(OperationSpec operation) {
        return find(operations, operation);
    }

    Optional<Limit> cap(OperationSpec operation) {
        return find(caps, operation);
    }

    private static Optional<Limit> find(Map<String, Limit> limits, OperationSpec operation) {
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        Limit own = limits.get(operation.api() + "/" + operation.id());
        return Optional.ofNullable(own == null ? limits.get(operation.id()) : own);
    }
}
