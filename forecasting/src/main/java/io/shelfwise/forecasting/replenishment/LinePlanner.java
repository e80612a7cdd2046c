package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Plans one SKU. */
final class LinePlanner {

    private static final int PEAK_DAYS = 7;
    private static final double PEAK_PROBABILITY = 0.95;
    private static final double OVERSTOCK_PROBABILITY = 0.95;

    /** Fewer units than this over the whole horizon round to none. */
    private static final double LEAST_DEMAND = 0.5;

    private final RestockSettings settings;
    private final Forecaster forecaster;

    LinePlanner(RestockSettings settings, Forecaster forecaster) {
        this.settings = settings;
        this.forecaster = forecaster;
    }

    RestockLine plan(RestockItem item) {
        Optional<SupplyTerms> terms = item.product().flatMap(product -> product.supply());
        Optional<LeadTime> leadTime = terms.map(SupplyTerms::leadTime);
        int coverDays = leadTime.map(LeadTime::totalDays).orElse(0) + settings.reviewDays();
        AvailableDemand demand = AvailableDemand.of(item.demand(), item.stock());
        ForecastDistribution forecast =
                forecaster.forecast(demand.series(), Horizon.days(settings.horizonDays() + coverDays));

        StockFlow flow = StockFlow.of(forecast, item.stock(), leadTime);
        Coverage coverage = coverage(forecast, flow);
        boolean demanded = horizonDemand(forecast).mean() >= LEAST_DEMAND;
        Requirement requirement = Requirement.of(settings, forecast, item.stock(), coverDays);
        OrderQuantity quantity = demanded && terms.isPresent()
                ? OrderQuantity.of(requirement.shortfall(), terms.get())
                : OrderQuantity.NONE;
        RestockStatus status = status(item.stock(), demanded, leadTime, coverage, requirement, quantity);
        OrderAdvice order = advice(item, status, leadTime, requirement, quantity, flow);
        return new RestockLine(
                item,
                RecentSales.of(item.demand()),
                forecast,
                coverage,
                flow.with(leadTime.map(LeadTime::totalDays).orElse(0), quantity.units(), "order")
                        .project(settings.horizonDays()),
                order,
                status,
                Reasons.of(settings, item, demand, forecast, requirement, quantity, order, status));
    }

    private Coverage coverage(ForecastDistribution forecast, StockFlow flow) {
        double peak = forecast.sumOver(Window.firstDays(PEAK_DAYS)).quantile(PEAK_PROBABILITY) / PEAK_DAYS;
        var daysOfCover = flow.daysUntilOut(settings.horizonDays());
        Optional<LocalDate> stockout = daysOfCover.isPresent()
                ? Optional.of(forecast.start().plusDays((long) daysOfCover.getAsDouble()))
                : Optional.empty();
        return new Coverage(horizonDemand(forecast).mean() / settings.horizonDays(), peak, daysOfCover, stockout);
    }

    private DemandDistribution horizonDemand(ForecastDistribution forecast) {
        return forecast.sumOver(Window.firstDays(settings.horizonDays()));
    }

    private RestockStatus status(
            InventorySnapshot stock,
            boolean demanded,
            Optional<LeadTime> leadTime,
            Coverage coverage,
            Requirement requirement,
            OrderQuantity quantity) {
        if (!demanded) {
            return RestockStatus.NO_DEMAND;
        }
        if (leadTime.isEmpty()) {
            return RestockStatus.NEEDS_DATA;
        }
        if (stock.available() == 0) {
            return RestockStatus.OUT_OF_STOCK;
        }
        if (coverage.daysOfCover().orElse(Double.MAX_VALUE) < leadTime.get().totalDays()) {
            return RestockStatus.RUNS_OUT_BEFORE_ARRIVAL;
        }
        if (quantity.units() > 0) {
            return RestockStatus.ORDER_NOW;
        }
        if (requirement.daysUntilShort(settings.reviewDays()).isPresent()) {
            return RestockStatus.ORDER_SOON;
        }
        return requirement.coversHorizon(OVERSTOCK_PROBABILITY) ? RestockStatus.OVERSTOCK : RestockStatus.OK;
    }

    private OrderAdvice advice(
            RestockItem item,
            RestockStatus status,
            Optional<LeadTime> leadTime,
            Requirement requirement,
            OrderQuantity quantity,
            StockFlow flow) {
        boolean plannable = status != RestockStatus.NO_DEMAND && status != RestockStatus.NEEDS_DATA;
        OptionalInt days = plannable ? requirement.daysUntilShort(settings.horizonDays()) : OptionalInt.empty();
        Optional<Money> value = item.economics().map(e -> e.landedCost().total(quantity.units(), RoundingMode.HALF_UP));
        return new OrderAdvice(
                quantity.units(),
                leadTime.map(LeadTime::totalDays).map(OptionalInt::of).orElse(OptionalInt.empty()),
                days.isPresent() ? Optional.of(requirement.start().plusDays(days.getAsInt())) : Optional.empty(),
                plannable ? quantity.boundBy() : status == RestockStatus.NO_DEMAND ? "no demand" : "needs data",
                value,
                plannable ? flow.unitsLost(leadTime.orElseThrow().totalDays()) : 0);
    }
}
