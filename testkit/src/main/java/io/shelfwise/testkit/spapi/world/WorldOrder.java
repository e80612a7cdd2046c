package io.shelfwise.testkit.spapi.world;

import io.shelfwise.core.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An order of a made-up buyer.
 *
 * @param id Amazon's number of it
 * @param purchased when it was made
 * @param state how far it is
 * @param byAmazon whether Amazon sends it, or the seller
 * @param buyer number of the buyer, who is made up from it
 * @param lines what was ordered, at least one
 */
public record WorldOrder(
        String id, Instant purchased, State state, boolean byAmazon, int buyer, List<WorldLine> lines) {

    private static final Duration TO_SHIPMENT = Duration.ofHours(20);

    /** How far an order is. */
    public enum State {
        /** Not paid yet. */
        PENDING,
        /** Sent. */
        SHIPPED,
        /** Ended before it was sent. */
        CANCELED
    }

    /** Copies its list. */
    public WorldOrder {
        lines = List.copyOf(lines);
    }

    /** When it last changed. */
    public Instant updated() {
        return state == State.PENDING ? purchased : purchased.plus(TO_SHIPMENT);
    }

    /** When it was sent, if it was. */
    public Instant shipped() {
        return purchased.plus(TO_SHIPMENT);
    }

    /** Whether it was sent. */
    public boolean isShipped() {
        return state == State.SHIPPED;
    }

    /** Whether it counts as a sale: an order that was canceled does not. */
    public boolean isSale() {
        return state != State.CANCELED;
    }

    /** The price of all lines. */
    public Money total() {
        return lines.stream().map(WorldLine::price).reduce(Money::plus).orElseThrow();
    }

    /** The units of all lines. */
    public int units() {
        return lines.stream().mapToInt(WorldLine::quantity).sum();
    }
}
