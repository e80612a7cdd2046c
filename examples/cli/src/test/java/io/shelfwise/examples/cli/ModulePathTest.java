package io.shelfwise.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library modules resolve and load on the module path, as they do on the class path. */
class ModulePathTest {

    private static final Set<String> MODULES =
            Set.of("io.shelfwise.core", "io.shelfwise.spapi", "io.shelfwise.forecasting", "io.shelfwise.costing");

    @ParameterizedTest
    @CsvSource({
        "io.shelfwise.core, io.shelfwise.core.storage.InMemoryStorage",
        "io.shelfwise.spapi, io.shelfwise.spapi.imports.SellerFiles",
        "io.shelfwise.forecasting, io.shelfwise.forecasting.Forecasters",
        "io.shelfwise.costing, io.shelfwise.costing.UnitMargins",
    })
    void loadsItsEntryTypeFromANamedModule(String module, String type) throws ClassNotFoundException {
        Class<?> loaded = layer().findLoader(module).loadClass(type);

        assertThat(loaded.getModule().getName()).isEqualTo(module);
        assertThat(loaded.getModule().isExported(loaded.getPackageName())).isTrue();
    }

    @Test
    void reachesCommonsMathFromTheModulePath() throws ClassNotFoundException {
        ClassLoader forecasting = layer().findLoader("io.shelfwise.forecasting");

        assertThat(forecasting
                        .loadClass("org.apache.commons.math3.special.Beta")
                        .getModule()
                        .getName())
                .isEqualTo("commons.math3");
    }

    private static ModuleLayer layer() {
        Path[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(ModulePathTest::belongsToTheLibrary)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), MODULES);
        ModuleLayer layer = boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        assertThat(layer.modules().stream().map(Module::getName).collect(Collectors.toSet()))
                .containsAll(MODULES);
        return layer;
    }

    private static boolean belongsToTheLibrary(Path entry) {
        String name = entry.toString();
        return !name.contains("test-classes")
                && !name.contains("examples")
                && (name.contains("shelfwise") || name.endsWith("classes") || isDependency(entry));
    }

    private static boolean isDependency(Path entry) {
        String file = String.valueOf(entry.getFileName());
        return Stream.of(
                        "fastcsv",
                        "commons-math3",
                        "moshi",
                        "okio",
                        "okhttp-jvm",
                        "retrofit",
                        "kotlin-stdlib",
                        "caffeine",
                        "resilience4j",
                        "slf4j-api")
                .anyMatch(file::startsWith);
    }
}
