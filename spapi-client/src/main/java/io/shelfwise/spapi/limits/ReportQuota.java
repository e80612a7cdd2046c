package io.shelfwise.spapi.limits;

import io.shelfwise.spapi.catalogue.OperationSpec;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;

/**
 * So many calls for one report type in any period, over all sellers of an application.
 *
 * @param reportType Amazon's name, such as {@code GET_SALES_AND_TRAFFIC_REPORT}
 * @param operation that is counted, such as {@code createReport}
 * @param calls how many
 * @param period in which
 */
public record ReportQuota(String reportType, String operation, int calls, Duration period) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if calls or period is not positive
     */
    public ReportQuota {
        if (calls < 1 || period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("quota of '" + reportType + "' is " + calls + " calls in " + period
                    + "; give at least 1 call and a period above 0");
        }
    }

    boolean counts(OperationSpec called, String type) {
        return reportType.equals(type) && operation.equals(called.id());
    }

    ReportQuota times(BigDecimal factor) {
        BigDecimal nanos = BigDecimal.valueOf(period.toNanos()).divide(factor, MathContext.DECIMAL64);
        return new ReportQuota(reportType, operation, calls, Duration.ofNanos(Math.max(1, nanos.longValue())));
    }
}
