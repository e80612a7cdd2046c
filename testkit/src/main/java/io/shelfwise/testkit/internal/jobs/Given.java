package io.shelfwise.testkit.internal.jobs;

import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a body asks for. */
final class Given {

    private final Map<String, @Nullable Object> body;

    Given(Call call) {
        this.body = call.body();
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> Refusal.invalid(name + " is missing"));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(body.get(name)).map(String::valueOf).filter(text -> !text.isBlank());
    }

    List<String> marketplaces() {
        if (body.get("marketplaceIds") instanceof List<?> list && !list.isEmpty() && list.size() <= 25) {
            return list.stream().map(String::valueOf).toList();
        }
        throw Refusal.invalid("marketplaceIds must be a list of 1 to 25");
    }

    Optional<Instant> time(String name) {
        return optional(name).map(text -> Call.instant(name, text));
    }

    Map<String, String> options(String name) {
        Map<String, String> options = new TreeMap<>();
        if (body.get(name) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> options.put(String.valueOf(key), String.valueOf(value)));
        }
        return options;
    }
}
