package io.shelfwise.testkit.spapi.world;

import java.time.Instant;

/**
 * Units that came back, and were paid back.
 *
 * @param order of which order
 * @param line of which line
 * @param quantity how many
 * @param at when
 * @param sellable whether they can be sold again
 */
public record WorldReturn(WorldOrder order, WorldLine line, int quantity, Instant at, boolean sellable) {}
