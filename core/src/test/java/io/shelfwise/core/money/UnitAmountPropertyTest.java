package io.shelfwise.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class UnitAmountPropertyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Property
    void minusUndoesPlus(@ForAll("amounts") UnitAmount a, @ForAll("amounts") UnitAmount b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
    }

    @Property
    void theOrderOfASumDoesNotMatter(
            @ForAll("amounts") UnitAmount a, @ForAll("amounts") UnitAmount b, @ForAll("amounts") UnitAmount c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(c.plus(a).plus(b));
    }

    @Property
    void partsOfADivisionSumBackExactly(@ForAll("amounts") UnitAmount a, @ForAll @IntRange(min = 1, max = 60) int n) {
        UnitAmount sum = UnitAmount.of(BigDecimal.ZERO, EUR);
        for (int i = 0; i < n; i++) {
            sum = sum.plus(a.dividedBy(n));
        }
        assertThat(sum).isEqualTo(a);
    }

    @Property
    void aTotalIsTheExactProductRoundedOnce(
            @ForAll("amounts") UnitAmount a,
            @ForAll @IntRange(max = 1_000_000) int units,
            @ForAll("modes") RoundingMode mode) {
        UnitAmount exact = a.times(BigDecimal.valueOf(units));

        assertThat(a.total(units, mode).amount()).isEqualTo(exact.round(2, mode));
    }

    @Property
    void halfUpIsNeverOffByMoreThanHalfACent(@ForAll("amounts") UnitAmount a) {
        UnitAmount error = UnitAmount.of(a.round(2, RoundingMode.HALF_UP), EUR).minus(a);
        UnitAmount half = UnitAmount.of(new BigDecimal("0.005"), EUR);

        assertThat(half.minus(error).signum()).isNotNegative();
        assertThat(half.plus(error).signum()).isNotNegative();
    }

    @Property
    void moneyComesBackFromAUnitAmount(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal amount) {
        Money money = Money.of(amount, EUR);

        assertThat(UnitAmount.of(money).total(1, RoundingMode.UNNECESSARY)).isEqualTo(money);
    }

    @Provide
    Arbitrary<UnitAmount> amounts() {
        Arbitrary<BigDecimal> values = Arbitraries.bigDecimals()
                .between(new BigDecimal("-10000"), new BigDecimal("10000"))
                .ofScale(6);
        Arbitrary<Integer> divisors = Arbitraries.integers().between(1, 97);
        return Combinators.combine(values, divisors)
                .as((value, divisor) -> UnitAmount.of(value, EUR).dividedBy(divisor));
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.UP);
    }
}
