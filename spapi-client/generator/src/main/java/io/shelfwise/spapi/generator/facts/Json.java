package io.shelfwise.spapi.generator.facts;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** An object of a JSON file. */
record Json(Map<String, ?> values) {

    static Json read(Path file) throws IOException {
        try (JsonReader reader = JsonReader.of(new Buffer().write(Files.readAllBytes(file)))) {
            return of(reader.readJsonValue());
        }
    }

    @SuppressWarnings("unchecked")
    static Json of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Json((Map<String, ?>) map);
        }
        throw new IllegalArgumentException("'" + value + "' is no JSON object; see that the file is a model");
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    @Nullable
    Object value(String name) {
        return values.get(name);
    }

    String text(String name) {
        return String.valueOf(values.get(name));
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    Json object(String name) {
        return of(values.get(name));
    }

    List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }
}
