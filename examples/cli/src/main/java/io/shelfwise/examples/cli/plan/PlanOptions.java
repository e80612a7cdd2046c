package io.shelfwise.examples.cli.plan;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import io.shelfwise.forecasting.replenishment.CycleServiceLevel;
import io.shelfwise.forecasting.replenishment.Economic;
import io.shelfwise.forecasting.replenishment.FillRate;
import io.shelfwise.forecasting.replenishment.PlanLimits;
import io.shelfwise.forecasting.replenishment.RestockSettings;
import io.shelfwise.forecasting.replenishment.StockTarget;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how to plan. */
final class PlanOptions {

    @Option(names = "--service-level", description = "cycle service level, 0.5 to 0.9999 (default: 0.95)")
    private @Nullable Double serviceLevel;

    @Option(names = "--fill-rate", description = "share of demand to serve from stock, in place of a service level")
    private @Nullable Double fillRate;

    @Option(
            names = "--economic",
            description = "the stock that earns most, SKU by SKU, in place of a service level for all")
    private boolean economic;

    @Option(names = "--budget", paramLabel = "AMOUNT", description = "what all orders may cost at landed cost")
    private @Nullable BigDecimal budget;

    @Option(names = "--cubic-feet", paramLabel = "N", description = "room at Amazon for all orders")
    private @Nullable Double cubicFeet;

    @Option(names = "--review-days", description = "days between two plans (default: 7)")
    private int reviewDays = RestockSettings.defaults().reviewDays();

    @Option(names = "--horizon", description = "days that the plan looks ahead (default: 90)")
    private int horizonDays = RestockSettings.defaults().horizonDays();

    @Option(
            names = "--reserved-sellable",
            description = "share of reserved stock that counts as sellable soon, 0 to 1 (default: 0)")
    private double reservedSellableShare = RestockSettings.defaults().reservedSellableShare();

    RestockSettings settings(Marketplace marketplace) {
        return RestockSettings.defaults()
                .withTarget(target())
                .withLimits(limits(marketplace))
                .withReviewDays(reviewDays)
                .withHorizonDays(horizonDays)
                .withReservedSellableShare(reservedSellableShare);
    }

    private StockTarget target() {
        int given = (serviceLevel == null ? 0 : 1) + (fillRate == null ? 0 : 1) + (economic ? 1 : 0);
        if (given > 1) {
            throw new IllegalArgumentException(
                    "--service-level, --fill-rate and --economic exclude each other; give one of them");
        }
        if (fillRate != null) {
            return FillRate.of(fillRate);
        }
        if (economic) {
            return Economic.usual();
        }
        return serviceLevel == null ? RestockSettings.defaults().serviceLevel() : CycleServiceLevel.of(serviceLevel);
    }

    private PlanLimits limits(Marketplace marketplace) {
        PlanLimits.Builder limits = PlanLimits.builder();
        if (budget != null) {
            limits.budget(Money.of(budget, marketplace.currency()));
        }
        if (cubicFeet != null) {
            limits.cubicFeet(cubicFeet);
        }
        return limits.build();
    }
}
