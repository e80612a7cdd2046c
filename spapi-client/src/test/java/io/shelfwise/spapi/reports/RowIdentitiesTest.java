package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowIdentitiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private static final String HEADER = "Date\tFNSKU\tMSKU\tEvent Type\tQuantity\n";
    private static final String ROW = "05/31/2026\tX\tA\tShipments\t-1\n";
    private static final String OTHER = "05/31/2026\tX\tB\tShipments\t-1\n";

    @Test
    void aReReadGivesTheSameKeysInWhateverOrder() {
        assertThat(keys(HEADER + ROW + OTHER)).containsExactlyInAnyOrderElementsOf(keys(HEADER + OTHER + ROW));
        assertThat(keys("msku\tdate\tevent-type\tquantity\tfnsku\nA\t05/31/2026\tShipments\t-1\tX\n"))
                .isEqualTo(keys(HEADER + ROW));
    }

    @Test
    void equalRowsStayTwo() {
        List<String> keys = keys(HEADER + ROW + ROW);

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys.get(0)).startsWith("2026-05-31/").endsWith("/1");
        assertThat(keys.get(1)).endsWith("/2");
    }

    private static List<String> keys(String text) {
        RowIdentities identities = new RowIdentities();
        return Sample.read(ReportTypes.rows("GET_LEDGER_DETAIL_VIEW_DATA"), text).values.stream()
                .map(row -> identities.next(DAY, row))
                .toList();
    }
}
