package io.shelfwise.core.inbound;

import io.shelfwise.core.catalog.Sku;
import java.util.Map;
import java.util.SortedMap;

/** Something that happened to a shipment. Units of the host's own events are what came on top of earlier ones. */
public sealed interface InboundEvent {

    /** Its id and times. */
    EventStamp stamp();

    /**
     * Units have reached a stage, or the shipment has and nobody counted.
     *
     * @param stamp its id and times
     * @param stage not over: {@link Ended} says that
     * @param units counted there now, in addition to those counted before; may be empty
     */
    record Advanced(EventStamp stamp, ShipmentStage stage, SortedMap<Sku, Integer> units) implements InboundEvent {

        /**
         * Checks and copies the components.
         *
         * @throws IllegalArgumentException if the stage is the end or units are below 0
         */
        public Advanced {
            if (stage.isOver()) {
                throw new IllegalArgumentException("stage is " + stage + "; give an earlier one, or an Ended event");
            }
            units = UnitsBySku.copy("units", units);
        }
    }

    /**
     * Some work of preparation.
     *
     * @param stamp its id and times
     * @param done units that are ready now, in addition to those before
     * @param damaged units that were found or made unfit
     * @param minutes of work, at least 0
     */
    record Prepared(EventStamp stamp, SortedMap<Sku, Integer> done, SortedMap<Sku, Integer> damaged, int minutes)
            implements InboundEvent {

        /**
         * Checks and copies the components.
         *
         * @throws IllegalArgumentException if a number is below 0
         */
        public Prepared {
            done = UnitsBySku.copy("done", done);
            damaged = UnitsBySku.copy("damaged", damaged);
            if (minutes < 0) {
                throw new IllegalArgumentException("minutes are " + minutes + "; give at least 0");
            }
        }
    }

    /**
     * Units that nobody expects any more.
     *
     * @param stamp its id and times
     * @param place where they were last
     * @param units how many more
     */
    record Lost(EventStamp stamp, Place place, SortedMap<Sku, Integer> units) implements InboundEvent {

        /**
         * Checks and copies the components.
         *
         * @throws IllegalArgumentException if units are below 0 or were received
         */
        public Lost {
            if (place == Place.RECEIVED) {
                throw new IllegalArgumentException("place is " + place + "; give one before Amazon has received them");
            }
            units = UnitsBySku.copy("units", units);
        }
    }

    /**
     * What Amazon says of one of its shipments that this one became. Numbers are totals; the latest report counts.
     *
     * @param stamp its id and times
     * @param amazonShipmentId Amazon's id
     * @param status Amazon's word
     * @param expected units that Amazon expects, of each SKU that it named; may be empty
     * @param received units that Amazon has received so far
     */
    record AmazonReported(
            EventStamp stamp,
            String amazonShipmentId,
            AmazonStatus status,
            SortedMap<Sku, Integer> expected,
            SortedMap<Sku, Integer> received)
            implements InboundEvent {

        /**
         * Checks and copies the components.
         *
         * @throws IllegalArgumentException if the id is blank or units are below 0
         */
        public AmazonReported {
            if (amazonShipmentId.isBlank()) {
                throw new IllegalArgumentException(
                        "amazonShipmentId is '" + amazonShipmentId + "'; give Amazon's id of the shipment");
            }
            expected = UnitsBySku.copy("expected", expected);
            received = UnitsBySku.copy("received", received);
        }
    }

    /**
     * The host's own word that nothing more is expected, whatever Amazon says.
     *
     * @param stamp its id and times
     * @param cancelled whether it was called off; otherwise what did not arrive is missing
     */
    record Ended(EventStamp stamp, boolean cancelled) implements InboundEvent {}

    /** Units counted at a stage. */
    static InboundEvent advanced(EventStamp stamp, ShipmentStage stage, Map<Sku, Integer> units) {
        return new Advanced(stamp, stage, UnitsBySku.copy("units", units));
    }

    /** Work of preparation. */
    static InboundEvent prepared(EventStamp stamp, Map<Sku, Integer> done, Map<Sku, Integer> damaged, int minutes) {
        return new Prepared(stamp, UnitsBySku.copy("done", done), UnitsBySku.copy("damaged", damaged), minutes);
    }

    /** Units given up. */
    static InboundEvent lost(EventStamp stamp, Place place, Map<Sku, Integer> units) {
        return new Lost(stamp, place, UnitsBySku.copy("units", units));
    }

    /** A report of Amazon's. */
    static InboundEvent amazonReported(
            EventStamp stamp,
            String amazonShipmentId,
            AmazonStatus status,
            Map<Sku, Integer> expected,
            Map<Sku, Integer> received) {
        return new AmazonReported(
                stamp,
                amazonShipmentId,
                status,
                UnitsBySku.copy("expected", expected),
                UnitsBySku.copy("received", received));
    }

    /** Nothing more is expected. */
    static InboundEvent closed(EventStamp stamp) {
        return new Ended(stamp, false);
    }

    /** The shipment was called off. */
    static InboundEvent cancelled(EventStamp stamp) {
        return new Ended(stamp, true);
    }
}
