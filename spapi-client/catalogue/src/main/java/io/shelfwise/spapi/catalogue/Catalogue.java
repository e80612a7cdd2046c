package io.shelfwise.spapi.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The catalogue that comes with the library, made from Amazon's published models as of 2026-08-05. Thread-safe; an API is
 * read when it is first asked for.
 */
public final class Catalogue {

    private static final Catalogue BUNDLED = new Catalogue();

    private final List<String> files = read("index.txt").lines().toList();
    private final Map<String, ApiSpec> apis = new ConcurrentHashMap<>();

    private Catalogue() {}

    /** The bundled catalogue. */
    public static Catalogue bundled() {
        return BUNDLED;
    }

    /** All APIs by the names of their files. */
    public List<ApiSpec> apis() {
        return files.stream().map(this::api).toList();
    }

    /** All operations, by API. */
    public List<OperationSpec> operations() {
        return apis().stream().flatMap(api -> api.operations().stream()).toList();
    }

    /**
     * One API.
     *
     * @param file Amazon's file name without its ending, such as {@code orders_2026-01-01}
     * @throws IllegalArgumentException if the catalogue has no such API
     */
    public ApiSpec api(String file) {
        if (!files.contains(file)) {
            throw new IllegalArgumentException("no API '" + file + "' is in the catalogue; take one of " + files);
        }
        return apis.computeIfAbsent(file, name -> ApiText.parse(read(name + ".txt")));
    }

    /**
     * One operation.
     *
     * @param file Amazon's file name of its API
     * @param method its HTTP method
     * @param id its name
     * @throws IllegalArgumentException if the catalogue has no such operation
     */
    public OperationSpec operation(String file, String method, String id) {
        return api(file).operations().stream()
                .filter(operation ->
                        operation.id().equals(id) && operation.method().equals(method))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("API '" + file + "' has no operation '" + method + " "
                        + id + "'; take one of its " + api(file).operations().size()));
    }

    private static String read(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the catalogue's file '" + name + "' is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
