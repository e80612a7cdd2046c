package io.shelfwise.core.supply;

/**
 * The days until something under way can be sold, given that it has not got further yet.
 *
 * @param days from today on; 0 is today
 * @param overdue whether it has been longer on its present leg than the leg's distribution holds possible; it is then
 *     expected to leave that leg tomorrow, which is no more than a guess
 */
public record RemainingTime(LeadTimeDistribution days, boolean overdue) {}
