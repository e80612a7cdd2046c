package io.shelfwise.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
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
        Module module = layer().findModule(MODULE).orElseThrow();

        assertThat(module.getPackages())
                .filteredOn(name -> name.contains(".spapi.api."))
                .hasSize(66)
                .allMatch(module::isExported);
        assertThat(module.getPackages())
                .filteredOn(name -> name.contains(".internal."))
                .isNotEmpty()
                .noneMatch(module::isExported);
    }

    @Test
    void callsAnOperation() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder()
                    .body("{\"reportId\":\"17\",\"processingStatus\":\"DONE\"}")
                    .build());
            Object client = client(URI.create(server.url("/").toString()));

            Object reports = client.getClass().getMethod("reports").invoke(client);
            Object report =
                    reports.getClass().getMethod("getReport", String.class).invoke(reports, "17");

            assertThat(report.getClass().getModule().getName()).isEqualTo(MODULE);
            assertThat(report.getClass().getMethod("processingStatus").invoke(report))
                    .hasToString("DONE");
        }
    }

    /** By reflection: this test's own classes are those of the class path. */
    private static Object client(URI address) throws ReflectiveOperationException {
        ClassLoader loader = loader();
        Class<?> tokens = loader.loadClass(AccessTokens.class.getName());
        Object token = Proxy.newProxyInstance(loader, new Class<?>[] {tokens}, (proxy, method, args) -> "t");
        Object builder = loader.loadClass(SellingPartnerClient.class.getName())
                .getMethod("builder", tokens)
                .invoke(null, token);
        builder.getClass().getMethod("baseUrl", URI.class).invoke(builder, address);
        return builder.getClass().getMethod("build").invoke(builder);
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
        List<String> needed = List.of(
                "shelfwise",
                "classes",
                "moshi",
                "okio",
                "okhttp-jvm",
                "retrofit",
                "kotlin-stdlib",
                "resilience4j",
                "slf4j-api",
                "caffeine");
        return needed.stream().anyMatch(file::startsWith);
    }
}
