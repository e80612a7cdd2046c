package io.shelfwise.core.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgeChargesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);

    @Test
    void theTiersOfTheReportFollowOneAnotherWithoutGap() {
        List<AgeTier> tiers = AgeTier.surcharged();

        assertThat(tiers).isSorted().hasSize(8);
        assertThat(tiers.get(0)).hasToString("181-210");
        assertThat(tiers.get(7)).hasToString("456+");
        for (int i = 1; i < tiers.size(); i++) {
            assertThat(tiers.get(i).fromDays()).isEqualTo(tiers.get(i - 1).toDays() + 1);
        }
        assertThat(tiers.get(7).contains(100_000)).isTrue();
        assertThat(tiers.get(0).contains(180)).isFalse();
    }

    @Test
    void tiersComeInTheirOrderWithTheirAmounts() {
        AgeTier young = new AgeTier(181, 270);
        AgeTier old = new AgeTier(271, AgeTier.OPEN);
        AgeCharge charge = charge("0.50");

        AgeCharges charges = AgeCharges.of(Map.of(old, charge("2.00"), young, charge));

        assertThat(charges.tiers()).containsExactly(young, old);
        assertThat(charges.charge(DAY, young)).contains(charge);
        assertThat(AgeCharges.unknown(List.of(young)).charge(DAY, young)).isEmpty();
    }

    @Test
    void badTiersAreNamed() {
        assertThatThrownBy(() -> new AgeTier(10, 9)).hasMessageContaining("10 to 9");
        assertThatThrownBy(() -> AgeCharges.unknown(List.of(new AgeTier(0, 10), new AgeTier(10, 20))))
                .hasMessageContaining("0-10 and 10-20 overlap");
        assertThatThrownBy(() -> charge("-1")).hasMessageContaining("perUnit is -1 USD");
    }

    private static AgeCharge charge(String amount) {
        return new AgeCharge(UnitAmount.of(new BigDecimal(amount), Currency.getInstance("USD")), "made up");
    }
}
