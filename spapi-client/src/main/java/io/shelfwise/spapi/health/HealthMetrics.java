package io.shelfwise.spapi.health;

import io.shelfwise.core.health.HealthMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The metrics of one marketplace. */
final class HealthMetrics {

    private static final Set<String> BAD = Set.of("BAD", "WARNED");
    private static final Set<String> MERCHANT_FULFILLED = Set.of(
            "lateShipmentRate",
            "onTimeDeliveryRate",
            "unitOnTimeDeliveryRate",
            "validTrackingRate",
            "preFulfillmentCancellationRate",
            "orderDefectRate.mfn");

    private HealthMetrics() {}

    static List<HealthMetric> of(Map<String, Object> marketplace) {
        List<HealthMetric> metrics = new ArrayList<>();
        marketplace.forEach((name, value) -> {
            for (Object each : AccountHealthReport.list(value)) {
                Map<String, Object> warning = AccountHealthReport.fields(each);
                if (warning.get("warningType") instanceof String kind) {
                    add(name + "." + kind, warning, metrics);
                }
            }
            Map<String, Object> fields = AccountHealthReport.fields(value);
            if (verdict(fields) != null) {
                add(name, fields, metrics);
            } else {
                fields.forEach((part, of) -> add(name + "." + part, AccountHealthReport.fields(of), metrics));
            }
        });
        return metrics;
    }

    private static void add(String name, Map<String, Object> fields, List<HealthMetric> metrics) {
        String verdict = verdict(fields);
        if (verdict != null) {
            OptionalDouble rate = number(fields, "rate");
            metrics.add(new HealthMetric(
                    name,
                    rate.isPresent() ? rate : number(fields, "defectsCount"),
                    number(fields, "targetValue"),
                    !BAD.contains(verdict),
                    MERCHANT_FULFILLED.contains(name)));
        }
    }

    private static @Nullable String verdict(Map<String, Object> fields) {
        Object status = fields.getOrDefault("status", fields.get("accountHealthRatingStatus"));
        return status instanceof String text ? text : null;
    }

    private static OptionalDouble number(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
