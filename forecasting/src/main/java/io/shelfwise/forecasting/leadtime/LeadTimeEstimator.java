package io.shelfwise.forecasting.leadtime;

import io.shelfwise.core.supply.LeadTimeDistribution;
import java.util.Collection;

/**
 * Learns how long a leg takes from shipments that have left it and shipments that are still on it. Leaving the latter out
 * would make every leg look shorter than it is, since slow shipments are the ones that are still under way.
 *
 * <p>The estimate is the mean of the posterior under a Dirichlet process: the estimator of Susarla and Van Ryzin (Journal of
 * the American Statistical Association 71, 1976, 897-902) in whole days. Without a prior it is the product-limit estimate
 * of Kaplan and Meier (same journal 53, 1958, 457-481). With one, the prior counts as so many shipments, so that few
 * shipments move it little and many make it forgotten.
 *
 * <p>With a prior of 10 days for certain counting as 4 shipments, and 4 shipments that took 12 days, half of the chance is
 * on each.
 *
 * <p>Immutable, thread-safe, and a pure function of its inputs.
 */
public final class LeadTimeEstimator {

    /** As many shipments as a prior counts as unless said otherwise; a judgement. */
    public static final double DEFAULT_PRIOR_WEIGHT = 4;

    private final LeadTimeDistribution prior;
    private final double weight;

    private LeadTimeEstimator(LeadTimeDistribution prior, double weight) {
        this.prior = prior;
        this.weight = weight;
    }

    /** Starts from what is believed without any shipment: the supplier's word, or what others take. */
    public static LeadTimeEstimator of(LeadTimeDistribution prior) {
        return of(prior, DEFAULT_PRIOR_WEIGHT);
    }

    /**
     * The same with another weight.
     *
     * @param weight how many shipments the prior counts as, above 0
     * @throws IllegalArgumentException if the weight is not above 0 and finite
     */
    public static LeadTimeEstimator of(LeadTimeDistribution prior, double weight) {
        if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("weight is " + weight + "; give a finite number above 0");
        }
        return new LeadTimeEstimator(prior, weight);
    }

    /**
     * The estimate of Kaplan and Meier, with no prior. What it leaves beyond the longest time is put on that day, so that
     * it is too early where the longest is one that is still under way.
     *
     * @throws IllegalArgumentException if there are no times
     */
    public static LearntLeadTime productLimit(Collection<LegTime> times) {
        if (times.isEmpty()) {
            throw new IllegalArgumentException("times are empty; give at least one, or start from a prior");
        }
        LeadTimeDistribution days = new Survival(times).posterior(LeadTimeDistribution.fixed(0), 0);
        return learnt(days, times, 0, "no prior");
    }

    /** The distribution, given these times in any order. Without any it is the prior. */
    public LearntLeadTime estimate(Collection<LegTime> times) {
        LeadTimeDistribution days = times.isEmpty() ? prior : new Survival(times).posterior(prior, weight);
        return learnt(days, times, weight, "prior (" + prior + ") counting as " + weight + " shipments");
    }

    private static LearntLeadTime learnt(
            LeadTimeDistribution days, Collection<LegTime> times, double weight, String prior) {
        int ended = (int) times.stream().filter(LegTime::ended).count();
        int underWay = times.size() - ended;
        String working = days + ", from " + ended + " shipments that took their time and " + underWay
                + " still under way; " + prior;
        return new LearntLeadTime(days, ended, underWay, weight, working);
    }
}
