package io.shelfwise.costing.settlement;

import static io.shelfwise.costing.settlement.Lines.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.costing.settlement.InventoryAdjustment.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingReimbursementsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @Test
    void unitsNeitherFoundNorPaidAreOpen() {
        List<MissingReimbursement> missing = find(
                List.of(
                        adjustment("a", "MUG", 1, 5, Reason.LOST),
                        adjustment("b", "MUG", 2, 2, Reason.DAMAGED),
                        adjustment("c", "MUG", 3, 1, Reason.FOUND),
                        adjustment("d", "BAG", 1, 1, Reason.OVERCHARGED)),
                List.of(new Reimbursement(Sku.of("MUG"), LocalDate.of(2026, 1, 9), 2)));

        assertThat(missing)
                .extracting(open -> open.adjustment().id() + " " + open.units() + " "
                        + open.worth().orElseThrow().amount())
                .containsExactly("d 1 4.00", "a 2 8.00", "b 2 8.00");
    }

    @Test
    void whatIsPaidEarlierSettlesNothingThatWentLater() {
        List<MissingReimbursement> missing = find(
                List.of(adjustment("a", "MUG", 20, 1, Reason.LOST)),
                List.of(new Reimbursement(Sku.of("MUG"), LocalDate.of(2026, 1, 19), 1)));

        assertThat(missing).hasSize(1);
    }

    @Test
    void foundUnitsDoNotRepairDamagedOnes() {
        assertThat(find(
                        List.of(
                                adjustment("a", "MUG", 1, 1, Reason.DAMAGED),
                                adjustment("b", "MUG", 2, 1, Reason.FOUND)),
                        List.of()))
                .hasSize(1);
    }

    @Test
    void amazonIsGivenTime() {
        List<InventoryAdjustment> lost = List.of(adjustment("a", "MUG", 10, 1, Reason.LOST));

        assertThat(MissingReimbursements.find(lost, List.of(), LocalDate.of(2026, 2, 8), 30))
                .isEmpty();
        assertThat(MissingReimbursements.find(lost, List.of(), LocalDate.of(2026, 2, 9), 30))
                .hasSize(1);
        assertThat(MissingReimbursements.find(lost, List.of(), LocalDate.of(2026, 1, 9), 0))
                .isEmpty();
        assertThatThrownBy(() -> MissingReimbursements.find(lost, List.of(), AS_OF, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("waitDays is -1; give at least 0");
    }

    private static List<MissingReimbursement> find(
            List<InventoryAdjustment> adjustments, List<Reimbursement> reimbursements) {
        return MissingReimbursements.find(adjustments, reimbursements, AS_OF, 30);
    }

    private static InventoryAdjustment adjustment(String id, String sku, int day, int units, Reason reason) {
        return new InventoryAdjustment(
                id, Sku.of(sku), LocalDate.of(2026, 1, day), units, reason, Optional.of(usd("4.00")));
    }
}
