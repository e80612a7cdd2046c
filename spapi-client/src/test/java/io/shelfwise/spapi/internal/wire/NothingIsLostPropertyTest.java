package io.shelfwise.spapi.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import io.shelfwise.spapi.api.catalogitems.v2022_04_01.Item;
import io.shelfwise.spapi.api.finances.v0.ShipmentEvent;
import io.shelfwise.spapi.api.finances.v2024_06_19.Transaction;
import io.shelfwise.spapi.api.orders.v2026_01_01.Order;
import io.shelfwise.spapi.wire.OpenEnum;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever JSON object comes, reading it as a generated type and writing it again gives the same JSON. */
class NothingIsLostPropertyTest {

    private static final List<Class<?>> TYPES =
            List.of(Order.class, Item.class, Transaction.class, ShipmentEvent.class);

    private static final List<Object> ODD_VALUES = List.of(
            "",
            " ",
            "17",
            "1.50",
            "2026-02-30",
            "Mon Oct 28 18:49:32 UTC 2019",
            "2026-01-01",
            "2026-01-01T00:00:00.000Z",
            "true",
            new BigDecimal("1.50"),
            new BigDecimal("-0"),
            new BigDecimal("9E+20"),
            new BigDecimal("3.0"),
            true,
            List.of(),
            Map.of(),
            List.of("a", new BigDecimal("1")),
            Map.of("a", List.of()));

    @Property(tries = 400)
    void readThenWrittenIsTheSame(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        for (Class<?> type : TYPES) {
            Map<String, Object> sent = object(type, random, 3);
            JsonAdapter<Object> adapter = WireAdapters.of(type);
            JsonAdapter<Object> plain = WireAdapters.of(Object.class);

            Object read = adapter.fromJson(plain.toJson(sent));

            assertThat(plain.fromJson(adapter.toJson(read))).isEqualTo(sent);
        }
    }

    private static Map<String, Object> object(Class<?> type, Random random, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getName().equals("extras") && random.nextInt(3) > 0) {
                object.put(RecordCodec.jsonName(component), value(component.getGenericType(), random, depth));
            }
        }
        if (random.nextBoolean()) {
            object.put("unheardOf", odd(random));
        }
        return object;
    }

    private static Object value(Type type, Random random, int depth) {
        if (random.nextInt(5) == 0 || depth == 0) {
            return odd(random);
        } else if (type instanceof ParameterizedType generic) {
            Type part = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == List.class ? list(part, random, depth) : map(part, random, depth);
        }
        Class<?> wanted = (Class<?>) type;
        return wanted.isRecord() && !OpenEnum.class.isAssignableFrom(wanted)
                ? object(wanted, random, depth - 1)
                : odd(random);
    }

    private static Object list(Type part, Random random, int depth) {
        List<Object> list = new ArrayList<>();
        while (random.nextInt(3) > 0) {
            list.add(value(part, random, depth - 1));
        }
        return list;
    }

    private static Object map(Type part, Random random, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (random.nextInt(3) > 0) {
            map.put("key " + map.size(), value(part, random, depth - 1));
        }
        return map;
    }

    private static Object odd(Random random) {
        int index = random.nextInt(ODD_VALUES.size() + 1);
        return index == ODD_VALUES.size() ? null : ODD_VALUES.get(index);
    }
}
