package io.shelfwise.spapi.generator;

import java.util.List;

/**
 * A record to be written.
 *
 * @param name in Java form
 * @param amazonName as in the model; for an object without a name, where it stands
 * @param components in Amazon's order
 * @param isPrivate whether it can hold buyer data or a secret, so that it must not print its contents
 */
record RecordShape(String name, String amazonName, List<Component> components, boolean isPrivate) {

    /**
     * A component.
     *
     * @param name in Java form
     * @param jsonName Amazon's
     * @param required whether Amazon says that it is always there
     * @param type its type
     */
    record Component(String name, String jsonName, boolean required, JavaType type) {}
}
