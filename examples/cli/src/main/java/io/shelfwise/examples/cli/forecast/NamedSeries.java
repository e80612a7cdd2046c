package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.demand.DemandSeries;

/**
 * One series of the file.
 *
 * @param id as the file writes it
 * @param demand its history
 */
record NamedSeries(String id, DemandSeries demand) {}
