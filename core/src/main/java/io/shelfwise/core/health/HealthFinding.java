package io.shelfwise.core.health;

/**
 * What a rule has to say beside an order.
 *
 * @param rule its name
 * @param holds whether the order is held back
 * @param reason in a seller's words
 */
public record HealthFinding(String rule, boolean holds, String reason) {}
