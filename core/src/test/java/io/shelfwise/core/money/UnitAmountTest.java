package io.shelfwise.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class UnitAmountTest {

    private static final Currency GBP = Currency.getInstance("GBP");

    @Test
    void theWorkedNumberOfTheJavadocHolds() {
        UnitAmount labour = amount("11.44").times(new BigDecimal("1.1")).dividedBy(60);

        assertThat(labour).hasToString("0.209733 GBP");
        assertThat(labour.total(300, RoundingMode.HALF_UP)).isEqualTo(new Money(6292, GBP));
        UnitAmount roundedFirst = UnitAmount.of(labour.round(4, RoundingMode.HALF_UP), GBP);
        assertThat(roundedFirst.total(300, RoundingMode.HALF_UP)).isEqualTo(new Money(6291, GBP));
    }

    @Test
    void theSameValueIsEqualHoweverItCameAbout() {
        UnitAmount third = amount("1").dividedBy(3);

        assertThat(third.plus(third).plus(third))
                .isEqualTo(amount("1.000"))
                .hasSameHashCodeAs(amount("1.000"))
                .isNotEqualTo(UnitAmount.of(BigDecimal.ONE, Currency.getInstance("EUR")));
    }

    @Test
    void largeRoundNumbersWithNegativeScaleAreExact() {
        assertThat(UnitAmount.of(new BigDecimal("1e6"), GBP)).isEqualTo(amount("1000000"));
    }

    @Test
    void roundingFollowsTheModeAtTheHalf() {
        assertThat(amount("0.125").round(2, RoundingMode.HALF_UP)).isEqualTo("0.13");
        assertThat(amount("0.125").round(2, RoundingMode.HALF_EVEN)).isEqualTo("0.12");
        assertThat(amount("-0.125").round(2, RoundingMode.HALF_UP)).isEqualTo("-0.13");
    }

    @Test
    void theSignIsThatOfTheValue() {
        assertThat(amount("-0.0001").signum()).isEqualTo(-1);
        assertThat(amount("0.00").signum()).isZero();
        assertThat(amount("0.0001").signum()).isEqualTo(1);
    }

    @Test
    void divisorsBelowOneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amount("1").dividedBy(0))
                .withMessage("divisor is 0; give at least 1");
    }

    @Test
    void divisorsMayHaveDecimalsOrBeNegative() {
        assertThat(amount("1").dividedBy(new BigDecimal("-2.5"))).isEqualTo(amount("-0.4"));
        assertThat(amount("1").dividedBy(new BigDecimal("3")).times(new BigDecimal("3")))
                .isEqualTo(amount("1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amount("1").dividedBy(new BigDecimal("0.00")))
                .withMessage("divisor is 0; give another number");
    }

    @Test
    void amountsOfDifferentCurrenciesDoNotAdd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amount("1").plus(UnitAmount.of(BigDecimal.ONE, Currency.getInstance("EUR"))))
                .withMessageContaining("EUR")
                .withMessageContaining("GBP");
    }

    private static UnitAmount amount(String text) {
        return UnitAmount.of(new BigDecimal(text), GBP);
    }
}
