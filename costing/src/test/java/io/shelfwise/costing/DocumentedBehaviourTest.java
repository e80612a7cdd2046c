package io.shelfwise.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of stated behaviours to the tests that it names. */
class DocumentedBehaviourTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final int AT_LEAST = 20;

    @Test
    void everyTestNamedOnThePageExists() throws IOException {
        Map<String, String> sources = sources();
        Matcher named = TEST.matcher(Files.readString(root().resolve("docs/costing.md")));
        int found = 0;
        while (named.find()) {
            found++;
            assertThat(sources).containsKey(named.group(1));
            assertThat(sources.get(named.group(1))).contains("void " + named.group(2) + "(");
        }
        assertThat(found).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String module : new String[] {"core", "costing"}) {
            try (Stream<Path> files = Files.walk(root().resolve(module + "/src/test/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith("Test.java"))
                        .toList()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return sources;
    }

    private static Path root() {
        Path path = Path.of("").toAbsolutePath();
        while (path != null && !Files.exists(path.resolve("docs/costing.md"))) {
            path = path.getParent();
        }
        assertThat(path).as("the checkout").isNotNull();
        return path;
    }
}
