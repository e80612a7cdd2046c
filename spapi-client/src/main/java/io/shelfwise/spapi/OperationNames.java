package io.shelfwise.spapi;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.internal.http.Operation;
import java.util.List;

/** Finds operations by their names. */
final class OperationNames {

    private OperationNames() {}

    static Operation<?> find(String name) {
        List<String> apis = Catalogue.bundled().apis().stream()
                .filter(api -> api.operations().stream().anyMatch(spec -> isNamed(spec, name)))
                .map(ApiSpec::file)
                .toList();
        if (apis.size() == 1) {
            return find(apis.get(0), name);
        }
        throw new IllegalArgumentException(
                apis.isEmpty()
                        ? "no API has an operation '" + name + "'; see the catalogue for those that there are"
                        : "operation '" + name + "' is in " + apis + "; name one of these APIs too");
    }

    static Operation<?> find(String api, String name) {
        Catalogue.bundled().api(api); // refuses what is not there
        List<Operation<?>> found = ApiAccess.operations(api).stream()
                .filter(operation -> isNamed(operation.spec(), name))
                .toList();
        return found.stream()
                .filter(operation ->
                        found.size() == 1 || operation.spec().method().equals("PUT"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("API '" + api + "' has " + found.size()
                        + " operations '" + name + "'; name one of its own, with the method before it where two share"
                        + " a name"));
    }

    private static boolean isNamed(OperationSpec spec, String name) {
        return spec.id().equals(name) || (spec.method() + " " + spec.id()).equals(name);
    }
}
