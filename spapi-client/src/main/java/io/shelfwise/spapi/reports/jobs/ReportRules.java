package io.shelfwise.spapi.reports.jobs;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What Amazon demands of requests by report type. Immutable data that a host may override. Sources: which types cannot be
 * requested, from a list that an open-source client keeps (read 2026-08-05); the longest ranges are general knowledge among
 * clients, not looked up at Amazon and not tried against it.
 */
public final class ReportRules {

    private static final Duration UNBOUNDED = Duration.ofDays(36_500);
    private static final Duration MONTH = Duration.ofDays(30);

    private static final Set<String> NOT_REQUESTABLE = Set.of(
            "GET_EASYSHIP_DOCUMENTS",
            "GET_EASYSHIP_PICKEDUP",
            "GET_EASYSHIP_WAITING_FOR_PICKUP",
            "GET_FLAT_FILE_GEO_OPPORTUNITIES",
            "GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA",
            "GET_FLAT_FILE_SALES_TAX_DATA",
            "GET_MERCHANT_LISTINGS_DEFECT_DATA",
            "GET_ORDER_REPORT_DATA_INVOICING",
            "GET_ORDER_REPORT_DATA_SHIPPING",
            "GET_ORDER_REPORT_DATA_TAX",
            "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE",
            "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2",
            "GET_V2_SETTLEMENT_REPORT_DATA_XML");

    private static final Map<String, Duration> LONGEST = Map.of(
            "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", MONTH,
            "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL", MONTH,
            "GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", MONTH,
            "GET_XML_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL", MONTH,
            "GET_FLAT_FILE_ORDER_REPORT_DATA_INVOICING", MONTH,
            "GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING", MONTH,
            "GET_FLAT_FILE_ORDER_REPORT_DATA_TAX", MONTH,
            "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL", MONTH);

    private final Map<String, Duration> longest;
    private final Set<String> notRequestable;

    private ReportRules(Map<String, Duration> longest, Set<String> notRequestable) {
        this.longest = Map.copyOf(longest);
        this.notRequestable = Set.copyOf(notRequestable);
    }

    /** What is known. */
    public static ReportRules bundled() {
        return new ReportRules(LONGEST, NOT_REQUESTABLE);
    }

    /**
     * With another longest range of a type.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ReportRules longest(String type, Duration range) {
        if (range.isNegative() || range.isZero()) {
            throw new IllegalArgumentException("range of " + type + " is " + range + "; give more than zero");
        }
        Map<String, Duration> changed = new HashMap<>(longest);
        changed.put(type, range);
        return new ReportRules(changed, notRequestable);
    }

    /** With a type that can be requested, or cannot. */
    public ReportRules requestable(String type, boolean requestable) {
        Set<String> changed = new HashSet<>(notRequestable);
        if (requestable) {
            changed.remove(type);
        } else {
            changed.add(type);
        }
        return new ReportRules(longest, changed);
    }

    /** The longest range that one report of a type may have; a hundred years where none is known. */
    public Duration longest(String type) {
        return longest.getOrDefault(type, UNBOUNDED);
    }

    /** Whether reports of a type are made on request; others are made by Amazon, and listed. */
    public boolean isRequestable(String type) {
        return !notRequestable.contains(type);
    }
}
