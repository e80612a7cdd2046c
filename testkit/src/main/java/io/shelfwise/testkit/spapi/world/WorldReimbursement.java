package io.shelfwise.testkit.spapi.world;

import io.shelfwise.core.money.Money;
import java.time.Instant;

/**
 * Money for units that the warehouse lost.
 *
 * @param id Amazon's number of it
 * @param product of which product
 * @param quantity how many units were lost
 * @param amount for all of them
 * @param at when
 */
public record WorldReimbursement(String id, WorldProduct product, int quantity, Money amount, Instant at) {}
