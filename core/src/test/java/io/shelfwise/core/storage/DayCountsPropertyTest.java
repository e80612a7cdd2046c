package io.shelfwise.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DayCountsPropertyTest {

    @Property
    void itBehavesLikeASortedMap(
            @ForAll @Size(max = 200) List<@IntRange(min = -60, max = 60) Integer> days,
            @ForAll @IntRange(min = -70, max = 70) int from) {
        DayCounts counts = new DayCounts();
        TreeMap<Long, Long> model = new TreeMap<>();
        for (int i = 0; i < days.size(); i++) {
            counts.put(days.get(i), i);
            model.put((long) days.get(i), (long) i);
        }

        assertThat(rows(counts)).isEqualTo(List.copyOf(model.entrySet()));
        assertThat(counts.indexFrom(from)).isEqualTo(model.headMap((long) from).size());
        counts.removeFirst(counts.indexFrom(from));
        model.headMap((long) from).clear();
        assertThat(rows(counts)).isEqualTo(List.copyOf(model.entrySet()));
        counts.put(from, 1);
        model.put((long) from, 1L);
        assertThat(rows(counts)).isEqualTo(List.copyOf(model.entrySet()));
    }

    private static List<Map.Entry<Long, Long>> rows(DayCounts counts) {
        List<Map.Entry<Long, Long>> rows = new ArrayList<>();
        IntStream.range(0, counts.size()).forEach(i -> rows.add(Map.entry(counts.day(i), counts.units(i))));
        return rows;
    }
}
