package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.spapi.reports.rows.LedgerEvent;
import io.shelfwise.spapi.reports.rows.ManagedInventory;
import io.shelfwise.spapi.reports.rows.SettlementReportLine;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Typed rows, as a host reads them. */
class RowsTest {

    private static final String LEDGER = """
            Date\tFNSKU\tASIN\tMSKU\tTitle\tEvent Type\tReference ID\tQuantity\tFulfillment Center\tMood
            05/31/2026\tX0001\tB000000001\tA/1 "x"\tMug\tShipments\t\t-1,204\tXUK1\tfine
            06/01/2026\tX0001\tN/A\t\tMug\tReceipts\tFBA1\t3\t\t
            """;

    @Test
    void cellsAreValuesOfTheirKind() {
        Sample<LedgerEvent> sample =
                Sample.read(LedgerEvent.type(), LEDGER.getBytes(StandardCharsets.UTF_8), Marketplace.US);

        LedgerEvent first = sample.values.get(0);
        assertThat(first.date().orElseThrow()).isEqualTo("2026-05-31");
        assertThat(first.msku()).hasValue(Sku.of("A/1 \"x\""));
        assertThat(first.quantity()).hasValue(-1204);
        assertThat(first.fulfillmentCenter()).hasValue("XUK1");
        assertThat(first.row().unknown()).containsExactly(java.util.Map.entry("mood", "fine"));
        assertThat(first.row().line()).isEqualTo(2);

        LedgerEvent second = sample.values.get(1);
        assertThat(second.asin()).isEmpty();
        assertThat(second.msku()).isEmpty();
        assertThat(second.reconciledQuantity()).isEmpty();
        assertThat(second.dateAndTime()).isEmpty();
    }

    @Test
    void aSettlementLineHasTheCurrencyOfItsSummary() {
        Sample<SettlementReportLine> sample =
                Sample.read(SettlementReportLine.type(), """
                settlement-id\ttotal-amount\tcurrency\ttransaction-type\tamount-type\tamount-description\tamount\tposted-date-time
                11\t12,50\tPLN\t\t\t\t\t
                11\t\t\tOrder\tItemPrice\tPrincipal\t12,50\t31.05.2026 23:59:59 MEST
                """.getBytes(StandardCharsets.UTF_8), Marketplace.DE);

        SettlementReportLine line = sample.values.get(1);
        assertThat(line.amount().orElseThrow()).hasToString("12.50 PLN");
        assertThat(line.postedDateTime().map(ZonedDateTime::toString)).hasValue("2026-05-31T23:59:59+02:00");
        assertThat(line.totalAmount()).isEmpty();
    }

    @Test
    void yenHaveNoDecimals() {
        Sample<ManagedInventory> sample =
                Sample.read(ManagedInventory.type(), """
                sku\tafn-fulfillable-quantity\tyour-price
                A\t1\t1200.00
                B\t1\t1200.50
                """.getBytes(StandardCharsets.UTF_8), Marketplace.JP);

        assertThat(sample.values).hasSize(1);
        assertThat(sample.values.get(0).yourPrice().orElseThrow()).hasToString("1200 JPY");
        assertThat(sample.summary.problems().get(0))
                .hasToString("line 3, your-price '1200.50': is no amount of JPY; expected at most 0 decimals");
    }

    @Test
    void oneTypeOfRowsMayBeThatOfTwoReports() {
        assertThat(ManagedInventory.type().name()).isEqualTo("GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA");
        assertThat(ManagedInventory.withArchived().name()).isEqualTo("GET_FBA_MYI_ALL_INVENTORY_DATA");
    }

    @Test
    void onlyDescribedReportsAreTyped() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportTypes.typed("GET_NEW_THING", row -> row))
                .withMessage("name is 'GET_NEW_THING', which is not among the flat reports that are described;"
                        + " read it with rows(\"GET_NEW_THING\")");
    }
}
