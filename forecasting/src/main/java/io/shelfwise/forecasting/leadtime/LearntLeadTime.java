package io.shelfwise.forecasting.leadtime;

import io.shelfwise.core.supply.LeadTimeDistribution;

/**
 * A distribution and what it comes from.
 *
 * @param days the distribution
 * @param ended shipments whose time is known
 * @param underWay shipments that were still on the leg
 * @param priorWeight how many shipments the prior counted as
 * @param working one sentence that says all of it
 */
public record LearntLeadTime(LeadTimeDistribution days, int ended, int underWay, double priorWeight, String working) {}
