package io.shelfwise.examples.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.ShelfwiseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path folder;

    @Test
    void makesTheFolderAndLeavesNothingInIt() throws IOException {
        OutputFolder.open(folder.resolve("a/b"));

        try (var files = Files.list(folder.resolve("a/b"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> OutputFolder.open(file))
                .isInstanceOf(ShelfwiseException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aFailedWriteLeavesTheOldFile() throws IOException {
        OutputFolder out = OutputFolder.open(folder);
        out.write("plan.csv", file -> Files.writeString(file, "old"));

        assertThatThrownBy(() -> out.write("plan.csv", file -> {
                    Files.writeString(file, "half");
                    throw new IOException("disk full, says the test");
                }))
                .isInstanceOf(ShelfwiseException.class)
                .hasMessageContaining("plan.csv");

        assertThat(folder.resolve("plan.csv")).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
