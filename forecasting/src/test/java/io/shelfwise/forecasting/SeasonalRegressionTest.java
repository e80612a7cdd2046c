package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import io.shelfwise.forecasting.events.Event;
import io.shelfwise.forecasting.events.EventCalendar;
import java.time.LocalDate;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class SeasonalRegressionTest {

    private static final LocalDate START = LocalDate.of(2022, 11, 1);

    @Test
    void blackFridayComesBackThoughItFellOnOtherDatesBefore() {
        // Four times the usual on Black Friday: 25 November 2022, 24 November 2023; to come, 29 November 2024.
        EventCalendar calendar = EventCalendar.of("US");
        double[] units = SampleDemand.poisson(3, 750, day -> {
            LocalDate date = START.plusDays(day);
            boolean sale = calendar.between(date, date.plusDays(1)).stream()
                    .anyMatch(event -> event.name().equals("Black Friday"));
            return sale ? 120 : 30;
        });
        ForecastDistribution forecast =
                Forecasters.seasonalRegression(calendar).forecast(DemandSeries.daily(START, units), Horizon.days(28));
        LocalDate end = START.plusDays(750);
        int friday = (int) (LocalDate.of(2024, 11, 29).toEpochDay() - end.toEpochDay());
        assertThat(forecast.mean(friday)).isBetween(80.0, 150.0);
        assertThat(forecast.mean(friday + 14)).isBetween(22.0, 38.0);
        assertThat(forecast.explanation().notes())
                .anySatisfy(note ->
                        assertThat(note).startsWith("Black Friday sells").endsWith("times the usual"));
    }

    @Test
    void aPromotionAheadRaisesTheForecastOfItsDays() {
        EventCalendar promotions = EventCalendar.empty()
                .with(
                        Event.of("Deal", START.plusDays(30), START.plusDays(33)),
                        Event.of("Deal", START.plusDays(80), START.plusDays(83)),
                        Event.of("Deal", START.plusDays(125), START.plusDays(128)));
        double[] units = SampleDemand.poisson(
                5,
                120,
                day -> promotions
                                .between(START.plusDays(day), START.plusDays(day + 1))
                                .isEmpty()
                        ? 10
                        : 30);
        ForecastDistribution forecast =
                Forecasters.seasonalRegression(promotions).forecast(DemandSeries.daily(START, units), Horizon.days(14));
        assertThat(forecast.sumOver(new Window(5, 9)).mean())
                .isCloseTo(3 * forecast.sumOver(new Window(10, 14)).mean(), Percentage.withPercentage(25));
    }

    @Test
    void monthsAreAnsweredToo() {
        double[] units = new double[48];
        for (int month = 0; month < 48; month++) {
            units[month] = month % 12 == 11 ? 300 : 100;
        }
        ForecastDistribution forecast = Forecasters.seasonalRegression(EventCalendar.of("US"))
                .forecast(DemandSeries.of(Frequency.MONTHLY, LocalDate.of(2020, 1, 1), units), Horizon.periods(12));
        assertThat(forecast.mean(11)).isBetween(210.0, 330.0);
        assertThat(forecast.mean(5)).isCloseTo(100, within(25.0));
    }

    @Test
    void nothingSoldIsNothingExpected() {
        ForecastDistribution forecast = Forecasters.seasonalRegression(EventCalendar.of("US"))
                .forecast(DemandSeries.daily(START, 0, 0, 0), Horizon.days(5));
        assertThat(forecast.sumOver(Window.firstDays(5)).quantile(0.99)).isZero();
    }
}
