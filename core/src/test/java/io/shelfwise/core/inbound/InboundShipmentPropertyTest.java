package io.shelfwise.core.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Sku;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class InboundShipmentPropertyTest {

    private static final List<String> WORDS = List.of(
            "WORKING",
            "READY_TO_SHIP",
            "SHIPPED",
            "IN_TRANSIT",
            "DELIVERED",
            "CHECKED_IN",
            "RECEIVING",
            "CLOSED",
            "CANCELLED",
            "DELETED",
            "ERROR",
            "SOMETHING_NEW");
    private static final List<ShipmentStage> STAGES = List.of(ShipmentStage.values())
            .subList(0, List.of(ShipmentStage.values()).indexOf(ShipmentStage.CLOSED));

    @Property
    void everyUnitIsAtOnePlaceOrGone(@ForAll("eventLists") List<InboundEvent> events) {
        ShipmentState state = InboundShipment.of("S").with(events).state();

        state.skus().values().forEach(flow -> {
            long here = 0;
            for (Place place : Place.values()) {
                assertThat(flow.at(place)).isNotNegative();
                here += flow.at(place);
            }
            long gone = flow.damaged() + flow.lost() + flow.missing() + flow.cancelled();
            assertThat(here + gone).isEqualTo(flow.total());
            assertThat(flow.total())
                    .isGreaterThanOrEqualTo(flow.counted(Place.SUPPLIER).orElse(0));
        });
    }

    @Property
    void anyOrderAndAnyRepetitionGiveTheSameState(
            @ForAll("eventLists") List<InboundEvent> events, @ForAll @IntRange(min = 0, max = 100) int seed) {
        List<InboundEvent> shuffled = new ArrayList<>(events);
        shuffled.addAll(events.subList(0, events.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));
        InboundShipment oneByOne = InboundShipment.of("S");
        for (InboundEvent event : shuffled) {
            oneByOne = oneByOne.with(event);
        }

        assertThat(oneByOne).isEqualTo(InboundShipment.of("S").with(events));
        assertThat(oneByOne.state())
                .isEqualTo(InboundShipment.of("S").with(events).state());
    }

    @Property
    void laterNothingTheHostCountedIsLessAndNoStageIsEarlier(
            @ForAll("hostEvents") List<InboundEvent> events,
            @ForAll @IntRange(min = 0, max = 60) int day,
            @ForAll @IntRange(min = 0, max = 60) int later) {
        InboundShipment shipment = InboundShipment.of("S").with(events);
        ShipmentState before = shipment.asOf(instant(day));
        ShipmentState after = shipment.asOf(instant(day + later));

        assertThat(after.stage()).isGreaterThanOrEqualTo(before.stage());
        assertThat(after.history().subList(0, before.history().size())).isEqualTo(before.history());
        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
        before.skus().forEach((sku, flow) -> {
            for (Place place : Place.values()) {
                assertThat(after.skus().get(sku).counted(place).orElse(0))
                        .isGreaterThanOrEqualTo(flow.counted(place).orElse(0));
            }
        });
    }

    @Property
    void noWordOfAmazonsMovesTheHostsStageBack(
            @ForAll("hostEvents") List<InboundEvent> host, @ForAll("amazonEvents") List<InboundEvent> amazon) {
        InboundShipment shipment = InboundShipment.of("S").with(host);

        assertThat(shipment.with(amazon).state().stage())
                .isGreaterThanOrEqualTo(
                        host.isEmpty()
                                ? ShipmentStage.ORDERED
                                : shipment.state().stage());
    }

    @Property
    void whatWasKnownThenIsWhatTheEventsRecordedByThenSay(
            @ForAll("eventLists") List<InboundEvent> events, @ForAll @IntRange(min = 0, max = 60) int day) {
        List<InboundEvent> known = events.stream()
                .filter(event -> !event.stamp().recordedAt().isAfter(instant(day)))
                .toList();

        assertThat(InboundShipment.of("S").with(events).asOf(Instant.MAX, instant(day)))
                .isEqualTo(InboundShipment.of("S").with(known).state());
    }

    @Provide
    Arbitrary<List<InboundEvent>> eventLists() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, advanced()),
                        Tuple.of(2, prepared()),
                        Tuple.of(1, lost()),
                        Tuple.of(4, reported()),
                        Tuple.of(1, ended()))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<InboundEvent>> hostEvents() {
        return Arbitraries.oneOf(advanced(), prepared(), lost())
                .list()
                .uniqueElements(event -> event.stamp().id())
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<InboundEvent>> amazonEvents() {
        return reported().list().ofMaxSize(6);
    }

    private static Arbitrary<InboundEvent> advanced() {
        return Combinators.combine(stamps("host"), Arbitraries.of(STAGES), units())
                .as((stamp, stage, units) -> InboundEvent.advanced(stamp, stage, units));
    }

    private static Arbitrary<InboundEvent> prepared() {
        return Combinators.combine(
                        stamps("host"), units(), units(), Arbitraries.integers().between(0, 90))
                .as(InboundEvent::prepared);
    }

    private static Arbitrary<InboundEvent> lost() {
        List<Place> places = Place.all().subList(0, Place.all().size() - 1);
        return Combinators.combine(stamps("host"), Arbitraries.of(places), units())
                .as(InboundEvent::lost);
    }

    private static Arbitrary<InboundEvent> reported() {
        return Combinators.combine(
                        stamps("amazon"), Arbitraries.of("FBA1", "FBA2"), Arbitraries.of(WORDS), units(), units())
                .as((stamp, id, word, expected, received) ->
                        InboundEvent.amazonReported(stamp, id, AmazonStatus.of(word), expected, received));
    }

    private static Arbitrary<InboundEvent> ended() {
        return Combinators.combine(stamps("host"), Arbitraries.of(true, false)).as(InboundEvent.Ended::new);
    }

    private static Arbitrary<EventStamp> stamps(String kind) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 10))
                .as((id, day, delay) -> new EventStamp(kind + id, instant(day), instant(day + delay)));
    }

    private static Arbitrary<Map<Sku, Integer>> units() {
        return Arbitraries.maps(
                        Arbitraries.of(Events.MUG, Events.CUP),
                        Arbitraries.integers().between(0, 100))
                .ofMaxSize(2);
    }

    private static Instant instant(int day) {
        return Events.at(0).plus(Duration.ofDays(day));
    }
}
