package io.shelfwise.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency GBP = Currency.getInstance("GBP");
    private static final Currency JPY = Currency.getInstance("JPY");

    @Test
    void trailingZerosDoNotMatter() {
        assertThat(Money.of(new BigDecimal("12.5000"), GBP)).isEqualTo(new Money(1250, GBP));
    }

    @Test
    void aCurrencyWithoutDecimalsCountsWholeUnits() {
        assertThat(Money.of(new BigDecimal("1200"), JPY).minorUnits()).isEqualTo(1200);
        assertThat(new Money(1200, JPY)).hasToString("1200 JPY");
    }

    @Test
    void moreDecimalsThanTheCurrencyHasAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(new BigDecimal("1.005"), GBP))
                .withMessageContaining("1.005")
                .withMessageContaining("GBP has 2 decimals")
                .withMessageContaining("round it first");
    }

    @Test
    void amountsBeyondALongAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(new BigDecimal("1e30"), GBP))
                .withMessageContaining("at most 18 digits");
    }

    @Test
    void amountsOfDifferentCurrenciesDoNotAdd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.zero(GBP).plus(Money.zero(JPY)))
                .withMessageContaining("JPY")
                .withMessageContaining("GBP");
    }

    @Test
    void aSumBeyondALongIsNotWrappedAround() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE, GBP).plus(new Money(1, GBP)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void negativeAmountsPrintWithTheirSign() {
        assertThat(new Money(-5, GBP)).hasToString("-0.05 GBP");
    }
}
