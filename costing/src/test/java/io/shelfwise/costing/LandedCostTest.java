package io.shelfwise.costing;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.economics.UnitCosts;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class LandedCostTest {

    private static final Currency GBP = Currency.getInstance("GBP");

    @Test
    void addsTheFourComponents() {
        LandedCost cost = LandedCost.of(costs("1.09", "0.13", "0.07", "1.1", "11.44"));

        assertThat(cost.total().round(4, RoundingMode.HALF_UP)).isEqualTo("1.4997");
        assertThat(cost.workings())
                .isEqualTo("landed cost 1.4997 = unit cost 1.09 + inbound shipping 0.13 + repack materials 0.07"
                        + " + repack labour 0.2097");
    }

    @Test
    void minutesOfAnHourAreNotRoundedBeforeTheTotal() {
        LandedCost cost = LandedCost.of(costs("0", "0", "0", "1.1", "11.44"));

        assertThat(cost.total().total(300, RoundingMode.HALF_UP).amount()).isEqualTo("62.92");
    }

    @Test
    void halfAFourthDecimalRoundsUp() {
        LandedCost cost = LandedCost.of(costs("0.12345", "0", "0", "0", "0"));

        assertThat(cost.total().round(4, RoundingMode.HALF_UP)).isEqualTo("0.1235");
    }

    @Test
    void leavesZeroComponentsOutButKeepsTheUnitCost() {
        LandedCost cost = LandedCost.of(costs("0", "0.20", "0", "0", "11.44"));

        assertThat(cost.components())
                .extracting(LandedCost.Component::name)
                .containsExactly("unit cost", "inbound shipping");
        assertThat(cost.total()).isEqualTo(UnitAmount.of(new BigDecimal("0.2"), GBP));
    }

    private static UnitCosts costs(String unit, String shipping, String materials, String minutes, String rate) {
        return new UnitCosts(
                GBP,
                new BigDecimal(unit),
                new BigDecimal(shipping),
                new BigDecimal(materials),
                new BigDecimal(minutes),
                new BigDecimal(rate));
    }
}
