package io.shelfwise.testkit.internal.login;

import java.util.List;

/**
 * A resource that a restricted data token opens.
 *
 * @param method HTTP method
 * @param path specific, or with its parameters in braces
 * @param elements data elements, empty for none
 */
public record RestrictedResource(String method, String path, List<String> elements) {

    /** Copies its list. */
    public RestrictedResource {
        elements = List.copyOf(elements);
    }

    /** Whether this opens a path, given with and without its values. */
    public boolean opens(String calledMethod, String calledPath, String template) {
        return method.equals(calledMethod) && (path.equals(calledPath) || path.equals(template));
    }
}
