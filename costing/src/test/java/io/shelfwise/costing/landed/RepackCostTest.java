package io.shelfwise.costing.landed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepackCostTest {

    private final RepackBill gift = new RepackBill(
            Map.of("MUG", new BigDecimal("2"), "BOX", BigDecimal.ONE),
            euros("0.10"),
            new BigDecimal("1.5"),
            euros("12"));
    private final Map<String, UnitAmount> costs = Map.of("MUG", euros("0.65"), "BOX", euros("0.30"));

    @Test
    void partsMaterialsAndMinutesMakeTheUnit() {
        RepackCost run = RepackCost.of(gift, number("100"), number("100"), BigDecimal.ONE, costs);

        assertThat(run.unitCost()).isEqualTo(euros("2"));
        assertThat(run.partsCost()).isEqualTo(euros("160"));
        assertThat(run.workCost()).isEqualTo(euros("40"));
        assertThat(run.loss().signum()).isZero();
    }

    @Test
    void theNormalYieldIsCarriedByTheGoodUnitsAndMoreDamageIsALoss() {
        RepackCost run = RepackCost.of(gift, number("100"), number("90"), number("0.95"), costs);

        assertThat(run.unitCost()).hasToString("2.105263 EUR");
        assertThat(run.loss()).hasToString("10.526316 EUR");
        assertThat(run.unitCost().times(number("90")).plus(run.loss())).isEqualTo(euros("200"));
    }

    @Test
    void aPartWithoutCostIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RepackCost.of(gift, number("1"), number("1"), BigDecimal.ONE, Map.of("MUG", euros("1"))))
                .withMessageContaining("none for BOX");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepackCost.of(gift, number("1"), number("2"), BigDecimal.ONE, costs))
                .withMessageContaining("good is 2 of 1 started");
    }

    @Test
    void kitsOfKitsComeApartToTheirParts() {
        Kits kits = Kits.of(Map.of(
                "GIFT", Map.of("MUG", number("2"), "BOX", number("1")),
                "GIFT-6", Map.of("GIFT", number("6"), "BOX", number("1"))));

        assertThat(kits.explode("GIFT-6", number("3"))).isEqualTo(Map.of("BOX", number("21"), "MUG", number("36")));
        assertThat(kits.explode("MUG", number("3"))).isEqualTo(Map.of("MUG", number("3")));
    }

    @Test
    void aKitThatContainsItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kits.of(Map.of("A", Map.of("B", number("1")), "B", Map.of("A", number("1")))))
                .withMessageContaining("contains itself");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static UnitAmount euros(String amount) {
        return UnitAmount.of(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
