package io.shelfwise.forecasting.replenishment;

import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.ForecastExplanation;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import java.time.LocalDate;

/**
 * A forecast that goes on beyond its end at its mean pace, as uncertain in proportion as its whole. Stock has to be looked
 * at for longer than demand can be told: a unit received today is surcharged in half a year.
 *
 * @param forecast as far as it is known
 * @param horizon of it and what follows
 */
record LongForecast(ForecastDistribution forecast, Horizon horizon) implements ForecastDistribution {

    static ForecastDistribution of(ForecastDistribution forecast, int days) {
        return forecast.horizon().periods() >= days ? forecast : new LongForecast(forecast, Horizon.days(days));
    }

    @Override
    public LocalDate start() {
        return forecast.start();
    }

    @Override
    public double mean(int day) {
        int known = known();
        return day < known
                ? forecast.mean(day)
                : forecast.sumOver(Window.firstDays(known)).mean() / known;
    }

    @Override
    public DemandDistribution sumOver(Window window) {
        int known = known();
        if (window.to() <= known) {
            return forecast.sumOver(window);
        }
        double factor = (double) window.days() / known;
        return new ScaledForecast(forecast, factor).sumOver(Window.firstDays(known));
    }

    private int known() {
        return forecast.horizon().periods();
    }

    @Override
    public ForecastExplanation explanation() {
        return forecast.explanation();
    }
}
