package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Asin;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class InventoryRowsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final String HEADER = "sku\tasin\tproduct-name\tyour-price\tafn-fulfillable-quantity"
            + "\tafn-unsellable-quantity\tafn-reserved-quantity\tafn-inbound-working-quantity"
            + "\tafn-inbound-shipped-quantity\tafn-inbound-receiving-quantity\tafn-researching-quantity\tstore\n";

    @Test
    void everyStateOfStockIsRead() {
        assertThat(read(HEADER + "A\tB01\tTea \"loose\"\t4.50\t1\t2\t3\t4\t5\t6\t7\t\n").values)
                .containsExactly(InventorySnapshot.builder(Sku.of("A"), DAY)
                        .asin(Asin.of("B01"))
                        .title("Tea \"loose\"")
                        .listPrice(new Money(450, Currency.getInstance("GBP")))
                        .available(1)
                        .unfulfillable(2)
                        .reserved(3)
                        .inboundWorking(4)
                        .inboundShipped(5)
                        .inboundReceiving(6)
                        .researching(7)
                        .build());
    }

    @Test
    void blankCellsAndAbsentColumnsAreNoStock() {
        InventorySnapshot empty = InventorySnapshot.builder(Sku.of("A"), DAY).build();

        assertThat(read(HEADER + "A" + "\t".repeat(11) + "\n").values).containsExactly(empty);
        assertThat(read("afn-fulfillable-quantity\tsku\n\tA\n").values).containsExactly(empty);
    }

    @Test
    void theFirstRowOfASkuStays() {
        Sample<InventorySnapshot> sample = read("sku\tafn-fulfillable-quantity\nA\tx\nA\t1\nB\t2\nA\t3\n");

        assertThat(sample.values).extracting(InventorySnapshot::available).containsExactly(1, 2);
        assertThat(sample.summary.problems())
                .extracting(RowProblem::toString)
                .containsExactly(
                        "line 2, afn-fulfillable-quantity 'x': is not a number; expected one such as 1234.5",
                        "line 5, sku 'A': is in line 3 already; expected one row a SKU");
    }

    @Test
    void aFileSavedAgainWithCommasIsReadAsCsv() {
        Sample<InventorySnapshot> sample =
                read("sku,product-name,afn-fulfillable-quantity\r\n\"A,1\",\"Tea, \"\"loose\"\"\",5\r\n");

        assertThat(sample.values).singleElement().satisfies(row -> {
            assertThat(row.sku()).isEqualTo(Sku.of("A,1"));
            assertThat(row.title()).contains("Tea, \"loose\"");
            assertThat(row.available()).isEqualTo(5);
        });
        assertThat(sample.summary.notes()).containsExactly("separated by ',', not by tabs; read as CSV (line 1)");
    }

    private static Sample<InventorySnapshot> read(String text) {
        return Sample.read(ReportTypes.fbaManageInventory(DAY), text);
    }
}
