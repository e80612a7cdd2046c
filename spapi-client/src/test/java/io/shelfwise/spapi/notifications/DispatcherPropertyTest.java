package io.shelfwise.spapi.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the order, repetition and failures of deliveries, the newest state of each order stands at the end. */
class DispatcherPropertyTest {

    @Property(tries = 200)
    void newestStateStands(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int orders) throws Exception {
        Random random = new Random(seed);
        List<String> messages = new ArrayList<>();
        for (int order = 0; order < orders; order++) {
            for (int event = 0; event < 6; event++) {
                String body = Messages.orderChange(
                        "902-" + order, "s" + event, "2026-11-01T11:0" + event + ":00Z", order + "-" + event);
                messages.addAll(Collections.nCopies(1 + random.nextInt(2), body));
            }
        }
        Collections.shuffle(messages, random);
        Instant[] now = {Instant.parse("2026-11-01T12:00:00Z")};
        InMemoryNotificationSource source = InMemoryNotificationSource.create(() -> now[0], Duration.ofMinutes(1));
        Map<String, String> state = new HashMap<>();
        NotificationDispatcher dispatcher = NotificationDispatcher.builder(source)
                .clock(() -> now[0])
                .attempts(1000)
                .on(OrderChange.class, (notification, change) -> {
                    if (random.nextInt(3) == 0) {
                        throw new IllegalStateException("away");
                    }
                    String status = change.summary().orderStatus();
                    String before = state.put(change.amazonOrderId(), status);
                    assertThat(before == null || before.compareTo(status) < 0).isTrue();
                })
                .build();
        messages.forEach(source::publish);
        while (source.size() > 0) {
            dispatcher.poll(Duration.ZERO);
            now[0] = now[0].plusSeconds(30);
        }

        assertThat(state)
                .hasSize(orders)
                .allSatisfy((order, status) -> assertThat(status).isEqualTo("s5"));
    }
}
