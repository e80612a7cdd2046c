package io.shelfwise.forecasting.theory.continuous;

/**
 * How well an (r, Q) policy serves.
 *
 * @param typeOne the probability of no shortage in an order cycle, as the textbooks take it: F(r)
 * @param typeTwo the fill rate, exactly: the share of demand served from stock at once
 * @param typeTwoApproximate the fill rate as the textbooks take it: 1 - n(r)/Q
 */
public record ServiceLevels(double typeOne, double typeTwo, double typeTwoApproximate) {}
