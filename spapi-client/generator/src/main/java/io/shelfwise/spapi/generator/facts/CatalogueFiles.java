package io.shelfwise.spapi.generator.facts;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.ApiText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the files of the catalogue from a folder of models. */
public final class CatalogueFiles {

    private CatalogueFiles() {}

    /**
     * Reads every model in {@code models} and writes one text file each, and an index, into {@code catalogue}.
     *
     * @return what was read, in the order of the index
     */
    public static List<ApiSpec> make(Path models, Path catalogue) throws IOException {
        List<ApiSpec> apis = read(models);
        write(apis, catalogue);
        return apis;
    }

    /** Writes one text file for each API, and an index, into {@code catalogue}. */
    public static void write(List<ApiSpec> apis, Path catalogue) throws IOException {
        Files.createDirectories(catalogue);
        for (ApiSpec api : apis) {
            write(catalogue.resolve(api.file() + ".txt"), ApiText.of(api));
        }
        write(
                catalogue.resolve("index.txt"),
                String.join("\n", apis.stream().map(ApiSpec::file).toList()) + "\n");
    }

    /** Reads every model in {@code models}, below it too; JSON that is no model is left out. */
    public static List<ApiSpec> read(Path models) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(models)) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("'" + models + "' holds no .json file; name the folder of the models");
        }
        Stream.Builder<ApiSpec> apis = Stream.builder();
        for (Path file : files) {
            Json json = Json.read(file);
            if (json.has("swagger")) {
                apis.add(Model.read(new Swagger(file, json).facts()));
            } else if (json.has("operations")) {
                apis.add(Model.read(json));
            }
        }
        return apis.build().sorted(Comparator.comparing(ApiSpec::file)).toList();
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
