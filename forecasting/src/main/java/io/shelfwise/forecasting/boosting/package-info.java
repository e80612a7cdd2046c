/**
 * Gradient boosted regression trees: functions from features to a mean, a median or a quantile, learnt from the rows of
 * one table.
 *
 * <p>Sources: J. H. Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics 29
 * (2001), for the method and the leaf values of absolute losses; J. H. Friedman, "Stochastic gradient boosting",
 * Computational Statistics and Data Analysis 38 (2002), for sampling rows by the tree; G. Ke et al., "LightGBM: a highly
 * efficient gradient boosting decision tree", NIPS 2017, for histograms, growth by the best leaf and histograms by
 * subtraction.
 *
 * <p>Splits are searched in sums of whole numbers (gradients in fixed point), which come out the same in any order of
 * adding: equal tables, settings and seeds give equal models, however many threads train them.
 */
@NullMarked
package io.shelfwise.forecasting.boosting;

import org.jspecify.annotations.NullMarked;
