package io.shelfwise.forecasting.leadtime;

import io.shelfwise.core.supply.LeadTimeDistribution;
import java.util.Collection;

/**
 * How many shipments left a leg after each number of days, and how many had been on it as long. A shipment that is still on
 * the leg after d days counts as having been on it on day d and not as having left it.
 */
final class Survival {

    private final int[] left;
    private final int[] atRisk;

    Survival(Collection<LegTime> times) {
        int longest = times.stream().mapToInt(LegTime::days).max().orElse(0);
        this.left = new int[longest + 1];
        this.atRisk = new int[longest + 1];
        for (LegTime time : times) {
            if (time.ended()) {
                left[time.days()]++;
            }
            for (int day = 0; day <= time.days(); day++) {
                atRisk[day]++;
            }
        }
    }

    /** The last day of which anything is known. */
    int longest() {
        return left.length - 1;
    }

    int left(int day) {
        return day < left.length ? left[day] : 0;
    }

    int atRisk(int day) {
        return day < atRisk.length ? atRisk[day] : 0;
    }

    /**
     * The posterior mean under a Dirichlet process of this prior and weight. With a chance p of the prior for day d, s
     * that it takes d days or more, and weight c, the chance of leaving on day d is (c p + left)/(c s + at risk).
     */
    LeadTimeDistribution posterior(LeadTimeDistribution prior, double weight) {
        double[] chances = new double[Math.max(longest(), prior.most()) + 1];
        double still = 1;
        double priorStill = 1;
        for (int day = 0; day < chances.length; day++) {
            double leaves = weight * prior.probability(day) + left(day);
            double there = weight * priorStill + atRisk(day);
            double hazard = leaves <= 0 ? 0 : Math.min(1, leaves / there);
            chances[day] = still * hazard;
            still -= chances[day];
            priorStill = Math.max(0, priorStill - prior.probability(day));
        }
        chances[chances.length - 1] += Math.max(0, still);
        return LeadTimeDistribution.ofWeights(0, chances);
    }
}
