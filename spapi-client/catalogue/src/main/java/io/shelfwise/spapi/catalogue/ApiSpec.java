package io.shelfwise.spapi.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One version of one API.
 *
 * @param file Amazon's name of the model file without its ending, such as {@code orders_2026-01-01}; unique
 * @param family the folder of the model among Amazon's published models, such as {@code orders-api-model}
 * @param name the name in Java form without the version, such as {@code orders}
 * @param version as in the paths, such as {@code v0} or {@code 2026-01-01}
 * @param operations in Amazon's order
 * @param types by Amazon's names, in Amazon's order
 */
public record ApiSpec(
        String file,
        String family,
        String name,
        String version,
        List<OperationSpec> operations,
        Map<String, TypeSpec> types) {

    /** Copies its lists. */
    public ApiSpec {
        operations = List.copyOf(operations);
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /**
     * The type of a name.
     *
     * @throws IllegalArgumentException if this API has none
     */
    public TypeSpec type(String name) {
        TypeSpec type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException(
                    "API '" + file + "' has no type '" + name + "'; take one of its " + types.size());
        }
        return type;
    }

    /** Amazon's published model of this API. */
    public String page() {
        return "https://github.com/amzn/selling-partner-api-models/blob/main/models/" + family + "/" + file + ".json";
    }
}
