package io.shelfwise.core.inbound;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What the host has counted of one SKU. */
final class SkuTally {

    private final Map<ShipmentStage, Long> atStage = new EnumMap<>(ShipmentStage.class);
    private final Map<Place, Long> lost = new EnumMap<>(Place.class);
    private long done;
    private long damaged;

    void advance(ShipmentStage stage, long units) {
        atStage.merge(stage, units, Long::sum);
    }

    void prepare(long more, long spoilt) {
        done += more;
        damaged += spoilt;
    }

    void lose(Place place, long units) {
        lost.merge(place, units, Long::sum);
    }

    long damaged() {
        return damaged;
    }

    long lost(Place place) {
        return lost.getOrDefault(place, 0L);
    }

    /** The most that any stage at this place was told of; two counts of the same units are not added. */
    OptionalLong counted(Place place) {
        OptionalLong most = place == Place.READY && done > 0 ? OptionalLong.of(done) : OptionalLong.empty();
        for (Map.Entry<ShipmentStage, Long> stage : atStage.entrySet()) {
            if (stage.getKey().place() == place && (most.isEmpty() || stage.getValue() > most.getAsLong())) {
                most = OptionalLong.of(stage.getValue());
            }
        }
        return most;
    }

    /** Brings all that the nearest earlier place was told of to a stage, where nobody counted. */
    void advanceAll(ShipmentStage stage) {
        List<Place> before = Place.all().subList(0, Place.all().indexOf(stage.place()));
        long gone = 0;
        for (int i = before.size() - 1; i >= 0; i--) {
            Place place = before.get(i);
            gone += lost(place) + (place == Place.PREP ? damaged : 0);
            OptionalLong there = counted(place);
            if (there.isPresent()) {
                long units = Math.max(0, there.getAsLong() - gone);
                atStage.merge(stage, units, Math::max);
                return;
            }
        }
    }
}
