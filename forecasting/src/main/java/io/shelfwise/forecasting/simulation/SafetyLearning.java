package io.shelfwise.forecasting.simulation;

import io.shelfwise.forecasting.replenishment.FillRate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns how much safety a seller's target takes from what it would have taken so far: stocks with each of the {@link
 * SafetyFactors} are lived through beside the replay, from half a year before it, by the same rules. What the forecasts'
 * own distributions promise is the other witness. The replay weighs the more, the longer it is and the less its parts
 * disagree about the factor, see {@link ReplayedLosses}.
 *
 * <p>A day far beyond all that a product has sold on others counts as no more than a multiple of its high days: nobody
 * holds stock for what comes once.
 */
final class SafetyLearning {

    private static final int MOST_PRODUCTS = 2_000;
    private static final double HIGH_DAY = 0.98;
    private static final double TIMES_HIGH_DAY = 10;
    private static final int ENOUGH = 8;

    private final List<ReplayedProduct> products;
    private final SimulationSettings settings;
    private final int stride;
    private final StockLine[][] lines;
    private final ReplayedLosses losses;
    private List<Outlook> outlooks = List.of();
    private final Map<FillRate, Double> known = new HashMap<>();

    SafetyLearning(List<ReplayedProduct> products, SimulationSettings settings) {
        this.products = products;
        this.settings = settings;
        this.losses = new ReplayedLosses(settings);
        this.stride = (products.size() + MOST_PRODUCTS - 1) / MOST_PRODUCTS;
        int drawn = (products.size() + stride - 1) / stride;
        this.lines = new StockLine[drawn][SafetyFactors.size()];
        for (StockLine[] each : lines) {
            Arrays.setAll(each, i -> new StockLine());
        }
    }

    /** Takes the outlooks of a review. */
    void review(List<Outlook> now) {
        outlooks = now;
        known.clear();
    }

    /** The factor that a target takes, by all that is known on the morning of the last review. */
    double factor(FillRate target) {
        return known.computeIfAbsent(target, this::learnt);
    }

    private double learnt(FillRate target) {
        double share = 1 - target.share();
        double promised = SafetyFactors.losing(share, promised());
        return losses.factor(share, promised);
    }

    /** Lives through the days until the next review. */
    void live(int day) {
        double[] period = new double[SafetyFactors.size() + 1];
        for (int i = 0; i < lines.length; i++) {
            ReplayedProduct product = products.get(i * stride);
            if (product.joins(day) == day) {
                live(product, outlooks.get(i * stride), lines[i], day, period);
            }
        }
        losses.add(period);
    }

    private void live(ReplayedProduct product, Outlook outlook, StockLine[] stocks, int day, double[] period) {
        double most = highest(product.before(day).units());
        int leadTime = product.leadTime(settings.leadTime(), day, settings.seed());
        for (int k = 0; k < stocks.length; k++) {
            StockLine stock = stocks[k];
            stock.receive(day);
            double level = outlook.level(SafetyFactors.get(k));
            double lost = stock.started()
                    ? stock.lostBefore(day, settings.usualLeadTime(), ahead -> outlook.means()[ahead])
                    : 0;
            stock.orderUpTo(level - lost, day, leadTime);
            for (int at = day; at < day + settings.reviewDays(); at++) {
                stock.receive(at);
                double demand = Math.min(most, product.units(at));
                period[k] += demand - stock.sell(demand);
                period[SafetyFactors.size()] += k == 0 ? demand : 0;
            }
        }
    }

    private double[] promised() {
        double[] lost = new double[SafetyFactors.size()];
        double demand = 0;
        for (Outlook outlook : outlooks) {
            for (int k = 0; k < outlook.lost().length; k++) {
                lost[k] += outlook.lost()[k];
                demand += k == 0 ? outlook.perReview() : 0;
            }
        }
        for (int k = 0; k < lost.length; k++) {
            lost[k] = demand > 0 ? lost[k] / demand : 0;
        }
        return lost;
    }

    private static double highest(double[] units) {
        double[] selling =
                Arrays.stream(units).filter(value -> value > 0).sorted().toArray();
        return selling.length < ENOUGH
                ? Double.POSITIVE_INFINITY
                : TIMES_HIGH_DAY * selling[(int) (HIGH_DAY * (selling.length - 1))];
    }
}
