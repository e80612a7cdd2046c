package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.health.HealthFinding;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Plans one SKU. */
final class LinePlanner {

    private static final int PEAK_DAYS = 7;
    private static final double PEAK_PROBABILITY = 0.95;
    private static final double OVERSTOCK_PROBABILITY = 0.95;

    /** Fewer units than this over the whole horizon round to none. */
    private static final double LEAST_DEMAND = 0.5;

    private final RestockSettings settings;
    private final Outlook outlook;

    LinePlanner(RestockSettings settings, Outlook outlook) {
        this.settings = settings;
        this.outlook = outlook;
    }

    PlannedLine plan(RestockItem item) {
        List<SupplyOption> supplies = SupplyOption.of(item, item.demand().end());
        int longest =
                supplies.stream().mapToInt(SupplyOption::longestDays).max().orElse(0);
        AvailableDemand demand = AvailableDemand.of(item.demand(), item.stock());
        ForecastDistribution forecast = outlook.forecast(
                item, demand.series(), Horizon.days(settings.horizonDays() + longest + settings.reviewDays()));
        boolean demanded = horizonDemand(forecast).mean() >= LEAST_DEMAND;
        LineOption option = option(item, forecast, supplies, demanded);
        return held(new PlannedLine(line(item, demand, forecast, option, demanded), option, demand));
    }

    private PlannedLine held(PlannedLine planned) {
        RestockLine line = planned.line();
        if (settings.health().isEmpty() || line.order().units() == 0) {
            return planned;
        }
        List<String> holds = settings.health().get().findings(line.item()).stream()
                .filter(HealthFinding::holds)
                .map(finding -> "account health (" + finding.rule() + ")")
                .toList();
        return holds.isEmpty() ? planned : planned.held(holds, settings);
    }

    private LineOption option(
            RestockItem item, ForecastDistribution forecast, List<SupplyOption> supplies, boolean demanded) {
        if (supplies.size() < 2) {
            return LineOption.of(settings, item, forecast, supplies.stream().findFirst(), demanded);
        }
        return supplies.stream()
                .map(supply -> LineOption.of(settings, item, forecast, Optional.of(supply), demanded))
                .min(Comparator.comparingDouble(option -> option.cost(settings)))
                .orElseThrow();
    }

    RestockLine line(
            RestockItem item,
            AvailableDemand demand,
            ForecastDistribution forecast,
            LineOption option,
            boolean demanded) {
        Optional<LeadTime> leadTime = option.terms().map(SupplyTerms::leadTime);
        Coverage coverage = coverage(forecast, option.flow());
        RestockStatus status =
                status(item.stock(), demanded, leadTime, coverage, option.requirement(), option.quantity());
        OrderAdvice order = advice(item, status, leadTime, option.requirement(), option.quantity(), option.flow());
        LineEconomics economics = economics(item, option);
        return new RestockLine(
                item,
                RecentSales.of(item.demand()),
                forecast,
                coverage,
                option.flow()
                        .with(option.leadDays(), option.quantity().units(), "order")
                        .project(settings.horizonDays()),
                order,
                status,
                Reasons.of(settings, item, demand, forecast, option, order, status),
                economics);
    }

    private LineEconomics economics(RestockItem item, LineOption option) {
        Requirement requirement = option.requirement();
        UnitWorth worth = requirement.worth();
        long units = option.quantity().units();
        return new LineEconomics(
                worth.missing(),
                worth.holdingPerDay(),
                worth.knowsMargin()
                        ? OptionalDouble.of(worth.criticalRatio(settings.reviewDays()))
                        : OptionalDouble.empty(),
                units == 0 ? OptionalDouble.empty() : OptionalDouble.of(requirement.worthOf(units)),
                units,
                CubicFeet.of(item),
                option.supply().map(supply -> YearMonth.from(requirement.start().plusDays(option.leadDays()))),
                List.of(),
                item.facts().routes().size() < 2
                        ? Optional.empty()
                        : option.supply().flatMap(SupplyOption::route).map(SupplyRoute::supplier));
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
                plannable ? flow.unitsLost(leadTime.orElseThrow().totalDays()) : 0,
                requirement.orderUpTo(),
                requirement.position());
    }
}
