package io.shelfwise.spapi.datakiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.internal.jobs.Downloaded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of query texts and of result documents. */
class KioskPropertyTest {

    @Property(tries = 300)
    void spacingDoesNotChangeAQuery(
            @ForAll("words") List<String> words,
            @ForAll("gaps") List<String> gaps,
            @ForAll("gaps") List<String> others) {
        String one = spaced(words, gaps);
        String text = KioskQuery.of(one).text();

        assertThat(KioskQuery.of(spaced(words, others)).text()).isEqualTo(text);
        assertThat(KioskQuery.of(text).text()).isEqualTo(text);
        assertThat(text.length()).isLessThanOrEqualTo(one.length());
    }

    private static String spaced(List<String> words, List<String> gaps) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < words.size(); i++) {
            text.append(gaps.get(i % gaps.size())).append(words.get(i));
        }
        return text.append('}').toString();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "a",
                        "b_2",
                        "\"x  y\"",
                        "\"#\\\" \"",
                        "()",
                        "[1]",
                        "{c}",
                        "d:e",
                        "f, g",
                        "\"\"\"q \"z\" \"\"\"",
                        "-3.5")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> gaps() {
        return Arbitraries.of(" ", "\n", "\t \r\n", " # why {\n", "\uFEFF ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 100)
    void rowsOfAllDocumentsComeOnceAndInOrder(@ForAll("documents") List<List<Long>> documents) throws IOException {
        List<Downloaded> files = new ArrayList<>();
        for (List<Long> rows : documents) {
            Path file = Files.createTempFile("kiosk", ".jsonl");
            String text = rows.stream()
                    .map(row -> "{\"n\": " + row + ", \"t\": \"ü\u2028\"}")
                    .collect(Collectors.joining("\n\n"));
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            files.add(new Downloaded("query 1", "", false, file));
        }
        try (KioskResult result = new KioskResult(List.of("1"), files, false)) {
            assertThat(result.rows().map(row -> row.number("n").orElseThrow().longValueExact()))
                    .containsExactlyElementsOf(
                            documents.stream().flatMap(List::stream).toList());
        }
    }

    @Provide
    Arbitrary<List<List<Long>>> documents() {
        return Arbitraries.longs().list().ofMaxSize(8).list().ofMaxSize(4);
    }
}
