package io.shelfwise.testkit.internal.routing;

import io.shelfwise.spapi.catalogue.OperationSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The path of one operation, in its parts. */
final class Route {

    private final OperationSpec operation;
    private final List<String> parts;

    Route(OperationSpec operation) {
        this.operation = operation;
        this.parts = List.of(operation.path().substring(1).split("/", -1));
    }

    OperationSpec operation() {
        return operation;
    }

    int length() {
        return parts.size();
    }

    /** The values in a path of the same length, if the path is of this operation. */
    Optional<Map<String, String>> values(List<String> segments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (isLiteral(i)) {
                if (!parts.get(i).equals(segments.get(i))) {
                    return Optional.empty();
                }
            } else {
                values.put(parts.get(i).substring(1, parts.get(i).length() - 1), segments.get(i));
            }
        }
        return Optional.of(values);
    }

    /** Sorts routes so that the one with the earliest literals comes first. */
    String rank() {
        List<String> rank = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            rank.add(isLiteral(i) ? "0" : "1");
        }
        return String.join("", rank);
    }

    private boolean isLiteral(int i) {
        return !parts.get(i).startsWith("{");
    }
}
