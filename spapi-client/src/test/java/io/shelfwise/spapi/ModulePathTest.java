package io.shelfwise.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client works on the module path, where Retrofit and the JSON reader see only what is exported. */
class ModulePathTest {

    private static final String MODULE = "io.shelfwise.spapi";

    @ParameterizedTest
    @ValueSource(strings = {"okio.Buffer", "okhttp3.OkHttpClient", "retrofit2.Retrofit", "com.squareup.moshi.Moshi"})
    void findsTheClassesThatKotlinsArtifactsHide(String type) throws ClassNotFoundException {
        assertThat(loader().loadClass(type).getModule().isNamed()).isTrue();
    }

    @Test
    void exportsEachPackageOfGeneratedTypesAndNoInternalOne() {
        Module module = loader().getUnnamedModule().getClassLoader() == null ? null : module();

        assertThat(module).isNotNull();
        Stream<String> api = module.getPackages().stream().filter(name -> name.contains(".spapi.api."));
        assertThat(api).hasSize(66).allMatch(module::isExported);
        assertThat(module.getPackages())
                .filteredOn(name -> name.contains("internal"))
                .noneMatch(module::isExported);
    }

    @Test
    void readsAGeneratedRecordThroughItsExportsOnly() throws ReflectiveOperationException {
        Class<?> adapters = loader().loadClass("io.shelfwise.spapi.internal.wire.WireAdapters");
        Class<?> order = loader().loadClass("io.shelfwise.spapi.api.orders.v2026_01_01.Order");

        assertThat(adapters.getModule().getName()).isEqualTo(MODULE);
        assertThat(order.getMethod("builder").invoke(null)).isNotNull();
    }

    private static Module module() {
        return layer().findModule(MODULE).orElseThrow();
    }

    private static ClassLoader loader() {
        return layer().findLoader(MODULE);
    }

    private static ModuleLayer layer() {
        Path[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(ModulePathTest::belongsToTheLibrary)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of(MODULE));
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    private static boolean belongsToTheLibrary(Path entry) {
        String file = String.valueOf(entry.getFileName());
        List<String> needed =
                List.of("shelfwise", "classes", "moshi", "okio", "okhttp-jvm", "retrofit", "kotlin-stdlib");
        return needed.stream().anyMatch(file::startsWith);
    }
}
