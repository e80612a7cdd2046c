package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class AutomaticFrequencyTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 6);

    private static ForecastDistribution forecast(Frequency frequency, double... units) {
        return Forecasters.automatic().forecast(DemandSeries.of(frequency, START, units), Horizon.periods(12));
    }

    @Test
    void everySeventhWeekIsNoDayOfTheWeek() {
        double[] units = new double[140];
        for (int week = 0; week < units.length; week++) {
            units[week] = week % 7 < 5 ? 50 : 10;
        }
        ForecastDistribution weeks = forecast(Frequency.WEEKLY, units);
        assertThat(weeks.mean(6)).isCloseTo(weeks.mean(2), Percentage.withPercentage(20));
        assertThat(weeks.explanation().notes()).doesNotContain("follows the days of the week");
        ForecastDistribution days = forecast(Frequency.DAILY, units);
        assertThat(days.mean(6)).isLessThan(0.5 * days.mean(2));
    }

    @Test
    void monthsThatMostlySellFollowTheirYear() {
        DemandSeries months = MadeUpSeller.seasonal(Frequency.MONTHLY, 1, 48).get(0);
        ForecastDistribution forecast = Forecasters.automatic().forecast(months, Horizon.periods(12));
        assertThat(forecast.explanation().model()).startsWith("mean of Theta");
        assertThat(forecast.mean(3)).isGreaterThan(2 * forecast.mean(9));
    }

    @Test
    void monthsThatRarelySellHaveALevelWithoutPattern() {
        double[] units = new double[60];
        for (int month = 1; month < units.length; month += 2) {
            units[month] = 4;
        }
        ForecastDistribution forecast = forecast(Frequency.MONTHLY, units);
        assertThat(forecast.explanation().model()).startsWith("combination led by");
        assertThat(forecast.mean(0)).isCloseTo(2, Percentage.withPercentage(15));
        assertThat(forecast.mean(6)).isCloseTo(forecast.mean(5), Percentage.withPercentage(2));
    }

    @Test
    void sevenPeriodsInTenSinceTheFirstSaleAreMost() {
        double[] most = {0, 0, 0, 0, 0, 0, 3, 0, 2, 4, 0, 5, 2, 3, 0, 6};
        assertThat(forecast(Frequency.WEEKLY, most).explanation().model()).startsWith("mean of Theta");
        most[15] = 0;
        assertThat(forecast(Frequency.WEEKLY, most).explanation().model()).startsWith("combination");
    }

    @Test
    void explanationCountsInTheSeriesOwnPeriods() {
        assertThat(forecast(Frequency.MONTHLY, 0, 2, 0, 0, 0).explanation().notes())
                .anyMatch(note -> note.startsWith("only 5 months of sales"));
        assertThat(forecast(Frequency.WEEKLY, 0, 0).explanation().notes())
                .contains("nothing was sold in 2 weeks, so no demand is expected");
    }

    @Test
    void oddSeriesAreAnswered() {
        for (Frequency frequency : List.of(Frequency.WEEKLY, Frequency.MONTHLY)) {
            for (double[] units : new double[][] {{}, {0}, {4}, {0, 0, 0}, {1, 0}, {5, 5, 5, 5}, {1e100, 1, 2e100}}) {
                PooledForecasterLaws.hold(forecast(frequency, units));
            }
        }
    }
}
