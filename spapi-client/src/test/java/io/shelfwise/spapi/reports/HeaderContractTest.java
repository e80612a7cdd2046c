package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date\tFNSKU\tMSKU\tEvent Type\tReference ID\tQuantity\tFulfillment Center",
                "Date\tFNSKU\tMSKU\tEventType\tReferenceID\tQuantity\tFulfillmentCenter",
                "date\tfnsku\tmsku\tevent_type\treference_id\tquantity\tfulfillment_center",
                "\"Date\"\t\"FNSKU\"\t\"MSKU\"\t\"Event-Type\"\t\"Reference-ID\"\t\"Quantity\"\t\"Fulfilment Center\""
            })
    void ledgerHeadersAreFoundInAnySpelling(String header) {
        Sample<ReportRow> sample = Sample.read(
                ReportTypes.rows("GET_LEDGER_DETAIL_VIEW_DATA"),
                header + "\n05/31/2026\tX1\tA-1\tShipments\t17\t-2\tLTN4\n");

        assertThat(sample.values.get(0).values().keySet())
                .containsExactly(
                        "date", "fnsku", "msku", "event-type", "reference-id", "quantity", "fulfillment-center");
        assertThat(sample.values.get(0).whole("quantity")).hasValue(-2);
        assertThat(sample.values.get(0).text("country")).isEmpty();
    }

    @Test
    void unknownColumnsAreKeptAndReported() {
        HeaderDrift drift =
                drift("GET_AFN_INVENTORY_DATA", "Seller SKU\tNew Thing\tasin\tNew Thing\tQuantity Available");

        assertThat(drift.unknown()).containsExactly("New Thing", "New Thing");
        assertThat(drift.repeated()).containsExactly("New Thing");
        assertThat(drift.absent())
                .containsExactly("fulfillment-channel-sku", "condition-type", "warehouse-condition-code");
        assertThat(drift.isSurprising()).isTrue();

        ReportRow row = Sample.read(
                        ReportTypes.rows("GET_AFN_INVENTORY_DATA"),
                        "Seller SKU\tNew Thing\tasin\tNew Thing\tQuantity Available\nA\tx\tB\ty\t3\n")
                .values
                .get(0);
        assertThat(row.unknown()).isEqualTo(Map.of("new-thing", "x", "new-thing-2", "y"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artikelbezeichnung\tH\u00e4ndler-SKU\tPreis\tMenge\tVersender",
                "nom-produit\tsku-vendeur\tprix\tquantit\u00e9\tcanal-traitement",
                "Nome dell'articolo\tSKU venditore\tPrezzo\tQuantit\u00e0\tCanale di gestione",
                "T\u00edtulo del producto\tSKU del vendedor\tPrecio\tCantidad\tCanal de gesti\u00f3n log\u00edstica",
                "\u5546\u54c1\u540d\t\u51fa\u54c1\u8005SKU\t\u4fa1\u683c\t\u6570\u91cf\t"
                        + "\u30d5\u30eb\u30d5\u30a3\u30eb\u30e1\u30f3\u30c8\u30fb\u30c1\u30e3\u30f3\u30cd\u30eb",
                "item-name (\u00fcr\u00fcn ad\u0131)\tseller-sku (sat\u0131c\u0131 sku)\tprice (fiyat)\tquantity (adet)\t"
                        + "fulfilment-channel"
            })
    void headersInOtherLanguagesAreKnown(String header) {
        ReportRow row = Sample.read(
                        ReportTypes.rows("GET_MERCHANT_LISTINGS_ALL_DATA"), header + "\nPlate\tA\t5.00\t2\tDEFAULT\n")
                .values
                .get(0);

        assertThat(row.values().keySet())
                .containsExactly("item-name", "seller-sku", "price", "quantity", "fulfillment-channel");
    }

    @Test
    void repeatedNamesAreTakenInTheirOrder() {
        String no = "\u4e0d\u9002\u7528\u9879\u76ee";
        String header = String.join(
                "\t",
                "\u5546\u54c1\u540d\u79f0",
                "\u5546\u54c1\u7f16\u7801",
                "\u5356\u5bb6 SKU",
                "\u4ef7\u683c",
                "\u6570\u91cf",
                no,
                no,
                "\u5546\u54c1\u7f16\u7801",
                "\u72b6\u6001");
        ReportRow row = Sample.read(
                        ReportTypes.rows("GET_MERCHANT_LISTINGS_ALL_DATA"),
                        header + "\nPlate\tL-1\tA\t5.00\t2\tpicture\tfee\tB0PRODUCT\tActive\n")
                .values
                .get(0);

        assertThat(row.text("listing-id")).hasValue("L-1");
        assertThat(row.text("product-id")).hasValue("B0PRODUCT");
        assertThat(row.text("image-url")).hasValue("picture");
        assertThat(row.text("zshop-shipping-fee")).hasValue("fee");
        assertThat(row.text("status")).hasValue("Active");
    }

    @Test
    void aHeaderInAnUnknownLanguageIsToldByItsPlaces() {
        List<String> names =
                ReportTypes.rows("GET_MERCHANT_LISTINGS_ALL_DATA").columns().subList(0, 29);
        String header = String.join(
                "\t", names.stream().map(name -> "\u0627" + name.hashCode()).toList());
        String cells = String.join(
                "\t",
                names.stream()
                        .map(name -> name.equals("price") || name.equals("quantity") ? "7" : "")
                        .toList());
        ReportRow row = Sample.read(ReportTypes.rows("GET_MERCHANT_LISTINGS_ALL_DATA"), header + "\n" + cells + "\n")
                .values
                .get(0);

        assertThat(drift("GET_MERCHANT_LISTINGS_ALL_DATA", header).byPosition()).isTrue();
        assertThat(row.whole("quantity")).hasValue(7);
    }

    @Test
    void rowsMayEndEarlyInReportsThatAreKnownForIt() {
        String header = String.join(
                "\t", ReportTypes.rows("GET_MERCHANT_LISTINGS_ALL_DATA").columns());
        Sample<ReportRow> sample =
                Sample.read(ReportTypes.rows("GET_MERCHANT_LISTINGS_ALL_DATA"), header + "\nPlate\t\tL\tA\t1.00\t2\n");

        assertThat(sample.summary.setAside()).isZero();
        assertThat(sample.values.get(0).sku("seller-sku").orElseThrow()).hasToString("A");
    }

    @Test
    void aTypeThatNobodyDescribedIsReadAsText() {
        Sample<ReportRow> sample = Sample.read(ReportTypes.rows("GET_NEW_THING"), "Some Name\tb\n1,5\t\n");

        assertThat(sample.values.get(0).json()).isEqualTo("{\"some-name\":\"1,5\",\"b\":null}");
    }

    private static HeaderDrift drift(String type, String header) {
        ReportSource source =
                ReportSource.stream("x", new ByteArrayInputStream(header.getBytes(StandardCharsets.UTF_8)));
        try (ReportRows<ReportRow> rows = Reports.of(Marketplace.UK).read(ReportTypes.rows(type), source)) {
            return rows.drift();
        }
    }
}
