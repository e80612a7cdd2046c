package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.forecasting.replenishment.LeadTimeDays;
import io.shelfwise.forecasting.simulation.ForecasterTraining;
import io.shelfwise.forecasting.simulation.PolicySimulation;
import io.shelfwise.forecasting.simulation.SimulationSettings;
import io.shelfwise.forecasting.simulation.StockPolicies;
import io.shelfwise.forecasting.simulation.StockPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say what to replay, by which rules. */
final class SimulateOptions {

    private static final SellerAccount FILE = SellerAccount.of("local", "file");

    @Option(names = "--days", paramLabel = "N", required = true, description = "lives through the last N days")
    private int days;

    @Option(
            names = "--lead-time-days",
            paramLabel = "L",
            required = true,
            description = "an order of day t is on hand before the demand of day t + L")
    private int leadTimeDays;

    @Option(names = "--lead-time-sd", paramLabel = "S", description = "standard deviation of it, in days (default: 0)")
    private double leadTimeDeviation;

    @Option(names = "--review-days", paramLabel = "R", description = "days from one review to the next (default: 7)")
    private int reviewDays = 7;

    @Option(
            names = "--policy",
            paramLabel = "NAME[:param]",
            required = true,
            arity = "1..*",
            description =
                    "shelfwise:LEVEL with LEVEL the target fill rate, cover:WINDOW+SAFETY in days, or clairvoyant;"
                            + " several may be given")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--unit-margin", paramLabel = "m", description = "cost of a lost unit (default: 0)")
    private double unitMargin;

    @Option(names = "--holding-per-day", paramLabel = "c", description = "cost of a unit and day (default: 0)")
    private double holdingPerDay;

    @Option(
            names = "--pool",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "whether forecasts learn over all series of the file, which are one seller's (default: yes)")
    private boolean pooled;

    @Option(
            names = "--training-days",
            paramLabel = "D",
            description = "from one such learning to the next (default: 91)")
    private int trainingDays = 91;

    @Option(names = "--seed", paramLabel = "S", description = "of all that is random (default: 1)")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "N", description = "default: as many as the machine has")
    private int threads = Runtime.getRuntime().availableProcessors();

    int threads() {
        return threads;
    }

    /**
     * Reads all of them.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    void check() {
        if (threads < 1) {
            throw new IllegalArgumentException("--threads is " + threads + "; give at least 1");
        }
        simulation();
        policies();
    }

    /** The policies by the text that was given. */
    Map<String, StockPolicy> policies() {
        Map<String, StockPolicy> byText = new LinkedHashMap<>();
        for (String text : policies) {
            try {
                byText.put(text, StockPolicies.parse(text));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("--policy: " + e.getMessage(), e);
            }
        }
        return byText;
    }

    PolicySimulation simulation() {
        SimulationSettings settings = SimulationSettings.of(days, LeadTimeDays.normal(leadTimeDays, leadTimeDeviation))
                .withReviewDays(reviewDays)
                .withCosts(unitMargin, holdingPerDay)
                .withSeed(seed);
        return PolicySimulation.of(settings)
                .withTraining(pooled ? ForecasterTraining.pooled(FILE, seed) : ForecasterTraining.automatic())
                .withTrainingDays(trainingDays);
    }
}
