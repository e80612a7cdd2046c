package io.shelfwise.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the pages to the code: each Java block of a page is a region of tested code, links lead somewhere, and the two
 * commands of the README are what CI and a newcomer run.
 */
class DocsTest {

    private static final Path ROOT = root();
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- snippet: (\\S+)#(\\S+) -->\\s*\\n```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)#:]+)(#[^)]*)?\\)");

    @TestFactory
    Stream<DynamicTest> everyJavaBlockIsARegionOfTestedCode() {
        return pages().map(page -> DynamicTest.dynamicTest(ROOT.relativize(page).toString(), () -> {
            String text = Files.readString(page);
            List<String> snippets = new ArrayList<>();
            Matcher snippet = SNIPPET.matcher(text);
            while (snippet.find()) {
                snippets.add(snippet.group(2));
                assertThat(snippet.group(3).strip())
                        .as("%s of %s", snippet.group(2), page)
                        .isEqualTo(region(ROOT.resolve(snippet.group(1)), snippet.group(2)));
            }
            assertThat(text.split("```java", -1))
                    .as("Java blocks without a snippet line")
                    .hasSize(snippets.size() + 1);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyRelativeLinkLeadsSomewhere() {
        return pages().map(page -> DynamicTest.dynamicTest(ROOT.relativize(page).toString(), () -> {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1))).exists();
            }
        }));
    }

    @Test
    void theEmbeddingSnippetFitsTwentyFiveLines() throws IOException {
        Matcher snippet = SNIPPET.matcher(Files.readString(ROOT.resolve("README.md")));

        assertThat(snippet.find()).isTrue();
        assertThat(snippet.group(3).strip().lines().count()).isLessThanOrEqualTo(25);
    }

    @Test
    void ciRunsTheTestCommandOfTheReadme() throws IOException {
        String command = firstBlock("## Test it");

        assertThat(command).isEqualTo("./mvnw -B verify");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("\n" + command + "\n");
    }

    @Test
    void theReadmesFirstCommandRunsThePlanFromTheBuiltJar() throws IOException {
        assertThat(firstBlock("## Try it"))
                .isEqualTo("./mvnw -q -B -DskipTests package && java -jar examples/cli/target/shelfwise.jar plan");
    }

    private static String firstBlock(String heading) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(readme).contains("\n" + heading + "\n");
        Matcher block = Pattern.compile("```\\w*\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(readme.substring(readme.indexOf("\n" + heading + "\n")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String region(Path file, String name) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> region = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.strip().equals("// region " + name)) {
                inside = true;
            } else if (line.strip().equals("// endregion")) {
                inside = false;
            } else if (inside) {
                region.add(line);
            }
        }
        assertThat(region).as("region %s in %s", name, file).isNotEmpty();
        return String.join("\n", region).stripIndent().strip();
    }

    private static Stream<Path> pages() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !ROOT.relativize(file).toString().matches("(.*/)?(target|\\.git|\\.jqwik.*)/.*"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
