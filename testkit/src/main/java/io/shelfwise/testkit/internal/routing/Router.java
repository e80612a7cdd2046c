package io.shelfwise.testkit.internal.routing;

import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the operation of a method and a path: of several the one with the most literal path. */
public final class Router {

    private final Map<String, List<Route>> routes = Catalogue.bundled().operations().stream()
            .map(Route::new)
            .sorted(Comparator.comparing(Route::rank))
            .collect(Collectors.groupingBy(route -> route.operation().method() + route.length()));

    /** An operation, with the values in the path. */
    public Optional<Match> match(String method, List<String> segments) {
        for (Route route : routes.getOrDefault(method + segments.size(), List.of())) {
            Optional<Map<String, String>> values = route.values(segments);
            if (values.isPresent()) {
                return Optional.of(new Match(route.operation(), values.get()));
            }
        }
        return Optional.empty();
    }

    /** The operation whose path is written like this, with or without values. */
    public Optional<OperationSpec> operation(String method, String path) {
        return match(method, List.of(path.substring(1).split("/", -1))).map(Match::operation);
    }

    /**
     * An operation that was found.
     *
     * @param operation which
     * @param values in its path
     */
    public record Match(OperationSpec operation, Map<String, String> values) {

        /** Copies its map. */
        public Match {
            values = Map.copyOf(values);
        }
    }
}
