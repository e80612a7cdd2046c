package io.shelfwise.forecasting.replenishment;

import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.ForecastExplanation;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import io.shelfwise.forecasting.theory.demand.Demands;
import java.time.LocalDate;
import java.util.List;

/** Poisson demand at a known rate, the same every day. */
record PoissonForecast(double unitsPerDay) implements ForecastDistribution {

    @Override
    public LocalDate start() {
        return LocalDate.of(2026, 3, 2);
    }

    @Override
    public Horizon horizon() {
        return Horizon.days(1000);
    }

    @Override
    public double mean(int day) {
        return unitsPerDay;
    }

    @Override
    public DemandDistribution sumOver(Window window) {
        return Demands.poisson(unitsPerDay * window.days());
    }

    @Override
    public ForecastExplanation explanation() {
        return new ForecastExplanation("Poisson", 100, 0, false, List.of(), List.of());
    }
}
