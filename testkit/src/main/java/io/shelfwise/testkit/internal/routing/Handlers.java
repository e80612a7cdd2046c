package io.shelfwise.testkit.internal.routing;

import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Operations with a behaviour of their own. Filled once, then only read. */
public final class Handlers {

    private final Map<OperationSpec, Handler> handlers = new HashMap<>();

    /**
     * An operation gets a behaviour.
     *
     * @throws IllegalArgumentException if the catalogue has no such operation
     */
    public void put(String api, String method, String operation, Handler handler) {
        handlers.put(Catalogue.bundled().operation(api, method, operation), handler);
    }

    /** The behaviour of an operation, if it has one of its own. */
    public Optional<Handler> of(OperationSpec operation) {
        return Optional.ofNullable(handlers.get(operation));
    }
}
