package io.shelfwise.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRatesTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);

    private final ExchangeRates rates = ExchangeRates.of(
            rate(USD, EUR, "0.9123", FRIDAY),
            rate(USD, EUR, "0.92", FRIDAY.plusDays(3)),
            rate(USD, JPY, "150.5", FRIDAY));

    @ParameterizedTest
    @CsvSource({"2026-06-05, 91.23", "2026-06-07, 91.23", "2026-06-08, 92.00", "2027-01-01, 92.00"})
    void theLatestRateOnOrBeforeTheDayHolds(LocalDate date, String euros) {
        assertThat(rates.convert(dollars("100"), EUR, date, Rounding.HALF_UP).amount())
                .isEqualTo(euros);
    }

    @Test
    void convertsExactlyAndRoundsOnceByTheNamedPolicy() {
        assertThat(rates.convert(new BigDecimal("0.01"), USD, JPY, FRIDAY)).isEqualByComparingTo("1.505");
        assertThat(rates.convert(dollars("0.01"), JPY, FRIDAY, Rounding.UP).amount())
                .isEqualTo("2");
        assertThat(rates.convert(dollars("0.01"), JPY, FRIDAY, Rounding.DOWN).amount())
                .isEqualTo("1");
        assertThat(Money.round(new BigDecimal("2.5"), JPY, Rounding.HALF_EVEN).amount())
                .isEqualTo("2");
        assertThat(Money.round(new BigDecimal("2.5"), JPY, Rounding.HALF_UP).amount())
                .isEqualTo("3");
    }

    @Test
    void theSameCurrencyNeedsNoRate() {
        assertThat(ExchangeRates.none().convert(dollars("5"), USD, FRIDAY, Rounding.HALF_UP))
                .isEqualTo(dollars("5"));
    }

    @ParameterizedTest
    @CsvSource({"USD, EUR, 2026-06-04", "EUR, USD, 2026-06-05", "EUR, JPY, 2026-06-05"})
    void aMissingRateIsAnErrorThatNamesPairAndDay(String from, String to, LocalDate date) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> rates.convert(BigDecimal.ONE, Currency.getInstance(from), Currency.getInstance(to), date))
                .withMessageContaining("no rate from " + from + " to " + to)
                .withMessageContaining(date.toString());
    }

    @Test
    void twoDifferentRatesOfADayAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeRates.of(rate(USD, EUR, "0.9", FRIDAY), rate(USD, EUR, "0.8", FRIDAY)))
                .withMessageContaining("0.9 of ECB and 0.8 of ECB")
                .withMessageContaining("2026-06-05");
        assertThat(ExchangeRates.of(rate(USD, EUR, "0.9", FRIDAY), rate(USD, EUR, "0.90", FRIDAY))
                        .find(USD, EUR, FRIDAY))
                .isPresent();
    }

    @Test
    void ratesThatAreNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate(USD, EUR, "0", FRIDAY))
                .withMessageContaining("rate is 0 for USD to EUR on 2026-06-05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate(USD, USD, "1", FRIDAY))
                .withMessageContaining("both USD");
    }

    private static ExchangeRate rate(Currency from, Currency to, String rate, LocalDate date) {
        return new ExchangeRate(from, to, new BigDecimal(rate), date, "ECB");
    }

    private static Money dollars(String amount) {
        return Money.of(new BigDecimal(amount), USD);
    }
}
