package io.shelfwise.spapi.login;

import io.shelfwise.spapi.TokenRequest;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.Trait;
import io.shelfwise.spapi.catalogue.reports.ReportCatalogue;
import io.shelfwise.spapi.catalogue.reports.ReportDemand;
import io.shelfwise.spapi.catalogue.reports.ReportRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which operations, reports and data sets bring buyer data, and what purposes they serve. Immutable data that a host can
 * override.
 *
 * <p>Operations are restricted as the catalogue says ({@link Trait#RESTRICTED}, {@link Trait#RESTRICTABLE}), and so are
 * report types ({@link ReportDemand#RESTRICTED}); which purpose each serves is general knowledge, and any where none is
 * known.
 */
public final class RestrictedData {

    private static final Set<Purpose> ALL = EnumSet.allOf(Purpose.class);
    private static final Set<Purpose> SHIPPING = EnumSet.of(Purpose.SHIPPING);
    private static final Set<Purpose> TAX = EnumSet.of(Purpose.TAX_INVOICING, Purpose.TAX_REMITTANCE);
    private static final Set<Purpose> INVOICING = EnumSet.of(Purpose.TAX_INVOICING);

    private static final RestrictedData DOCUMENTED = new RestrictedData(
            Map.of(
                    "ordersV0", ALL,
                    "easyShip_2022-03-23", SHIPPING,
                    "merchantFulfillmentV0", SHIPPING,
                    "shipping", SHIPPING,
                    "shipmentInvoicingV0", INVOICING),
            Map.ofEntries(
                    Map.entry("GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING", SHIPPING),
                    Map.entry("GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING", SHIPPING),
                    Map.entry("GET_ORDER_REPORT_DATA_SHIPPING", SHIPPING),
                    Map.entry("GET_EASYSHIP_DOCUMENTS", SHIPPING),
                    Map.entry("GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL", ALL),
                    Map.entry("GET_AMAZON_FULFILLED_SHIPMENTS_DATA_INVOICING", INVOICING),
                    Map.entry("GET_FLAT_FILE_ORDER_REPORT_DATA_INVOICING", INVOICING),
                    Map.entry("GET_ORDER_REPORT_DATA_INVOICING", INVOICING),
                    Map.entry("GET_AMAZON_FULFILLED_SHIPMENTS_DATA_TAX", TAX),
                    Map.entry("GET_FLAT_FILE_ORDER_REPORT_DATA_TAX", TAX),
                    Map.entry("GET_ORDER_REPORT_DATA_TAX", TAX),
                    Map.entry("GET_GST_MTR_B2B_CUSTOM", TAX),
                    Map.entry("GET_VAT_TRANSACTION_DATA", TAX),
                    Map.entry("SC_VAT_TAX_REPORT", TAX)),
            Map.of("BUYER", ALL, "RECIPIENT", ALL, "TAX", TAX)); // tax registrations have addresses

    private final Map<String, Set<Purpose>> apis;
    private final Map<String, Set<Purpose>> reports;
    private final Map<String, Set<Purpose>> dataSets;

    private RestrictedData(
            Map<String, Set<Purpose>> apis, Map<String, Set<Purpose>> reports, Map<String, Set<Purpose>> dataSets) {
        this.apis = Map.copyOf(apis);
        this.reports = Map.copyOf(reports);
        this.dataSets = Map.copyOf(dataSets);
    }

    /** What is known. */
    public static RestrictedData documented() {
        return DOCUMENTED;
    }

    /** The same, with other purposes for the restricted operations of an API. */
    public RestrictedData withApi(String api, Purpose first, Purpose... more) {
        return new RestrictedData(with(apis, api, EnumSet.of(first, more)), reports, dataSets);
    }

    /** The same, with a report type that is restricted. */
    public RestrictedData withReport(String reportType, Purpose first, Purpose... more) {
        return new RestrictedData(apis, with(reports, reportType, EnumSet.of(first, more)), dataSets);
    }

    /** The same, with a report type that is not restricted. */
    public RestrictedData withOpenReport(String reportType) {
        return new RestrictedData(apis, with(reports, reportType, Set.of()), dataSets);
    }

    /** The same, with a data set of Orders 2026-01-01 that brings buyer data; without purposes, one that brings none. */
    public RestrictedData withDataSet(String dataSet, Set<Purpose> purposes) {
        return new RestrictedData(apis, reports, with(dataSets, dataSet, purposes));
    }

    /** Which purposes serve for a data set of Orders 2026-01-01; empty if it brings no buyer data. */
    Set<Purpose> dataSet(String dataSet) {
        return dataSets.getOrDefault(dataSet, Set.of());
    }

    /** Which purposes serve for a report type; empty if it brings no buyer data. */
    Set<Purpose> report(String type) {
        return reports.getOrDefault(type, isRestricted(type) ? ALL : Set.of());
    }

    /** What token a call needs other than the seller's own. */
    Optional<RestrictedCall> restriction(TokenRequest request) {
        OperationSpec operation = request.operation();
        if (operation.is(Trait.RESTRICTED)) {
            return Optional.of(new RestrictedCall(purposes(operation), operation.path(), Set.of(), false));
        } else if (!operation.is(Trait.RESTRICTABLE)) {
            return Optional.empty();
        }
        return operation.id().equals("getReportDocument") ? report(request) : Optional.of(order(operation));
    }

    /** A report's document is opened alone. */
    private Optional<RestrictedCall> report(TokenRequest request) {
        return request.reportType()
                .map(this::report)
                .filter(purposes -> !purposes.isEmpty())
                .map(purposes -> new RestrictedCall(purposes, specificPath(request), Set.of(), false));
    }

    private static boolean isRestricted(String reportType) {
        ReportRule rule = ReportCatalogue.rules().get(reportType);
        return rule != null && rule.is(ReportDemand.RESTRICTED);
    }

    /** Orders come without buyer data where it is not asked for. */
    private static RestrictedCall order(OperationSpec operation) {
        Set<DataElement> elements = operation.id().equals("getOrderItems")
                ? EnumSet.of(DataElement.BUYER_INFO) // items have no address
                : EnumSet.allOf(DataElement.class);
        return new RestrictedCall(ALL, operation.path(), elements, true);
    }

    private Set<Purpose> purposes(OperationSpec operation) {
        if (operation.api().startsWith("vendorDirectFulfillment")) {
            return operation.id().contains("Invoice") ? EnumSet.of(Purpose.SHIPPING, Purpose.TAX_INVOICING) : SHIPPING;
        }
        return apis.getOrDefault(operation.api(), ALL);
    }

    /** The path without what a base URL may have put before it. */
    private static String specificPath(TokenRequest request) {
        String template = request.operation().path();
        int start = request.path().indexOf(template.substring(0, template.indexOf('{')));
        return start < 0 ? request.path() : request.path().substring(start);
    }

    private static Map<String, Set<Purpose>> with(Map<String, Set<Purpose>> data, String key, Set<Purpose> purposes) {
        Map<String, Set<Purpose>> more = new TreeMap<>(data);
        more.put(key, Set.copyOf(purposes));
        return more;
    }

    /**
     * A call that a restricted data token opens.
     *
     * @param purposes any of which it serves
     * @param path to name in the token's request
     * @param elements of which the allowed ones are asked for; empty if Amazon takes none here
     * @param optional whether the call also works, without buyer data, by the seller's own token
     */
    record RestrictedCall(Set<Purpose> purposes, String path, Set<DataElement> elements, boolean optional) {

        /** The data elements to ask for, by Amazon's names. */
        List<String> allowed(BuyerData given) {
            return elements.stream()
                    .filter(given.elements()::contains)
                    .map(DataElement::text)
                    .sorted()
                    .toList();
        }
    }
}
