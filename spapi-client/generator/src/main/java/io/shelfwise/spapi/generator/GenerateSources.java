package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.reports.ReportCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the sources of all operations and of the rows of reports into a folder: {@code GenerateSources FOLDER}. What has not changed is left. */
public final class GenerateSources {

    private GenerateSources() {}

    /** Takes the folder. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException(args.length + " arguments were given; give the folder of the sources");
        }
        write(
                SourceFiles.of(
                        Catalogue.bundled().apis(), ReportCatalogue.reports().values()),
                Path.of(args[0]));
    }

    static void write(Map<String, String> sources, Path folder) throws IOException {
        Set<Path> written = new HashSet<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            written.add(file);
            writeChanged(file, source.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Path file : javaFiles(folder)) {
            if (!written.contains(file)) {
                Files.delete(file);
            }
        }
    }

    private static void writeChanged(Path file, byte[] source) throws IOException {
        if (Files.exists(file) && java.util.Arrays.equals(Files.readAllBytes(file), source)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, source);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
