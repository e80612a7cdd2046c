package io.shelfwise.spapi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateSourcesTest {

    @TempDir
    Path folder;

    @Test
    void leavesWhatHasNotChangedAndRemovesWhatIsGone() throws IOException {
        GenerateSources.write(Map.of("a/Same.java", "same", "a/Other.java", "old", "a/Gone.java", "gone"), folder);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("a/Same.java"), longAgo);

        GenerateSources.write(Map.of("a/Same.java", "same", "a/Other.java", "new"), folder);

        assertThat(Files.getLastModifiedTime(folder.resolve("a/Same.java"))).isEqualTo(longAgo);
        assertThat(folder.resolve("a/Other.java")).hasContent("new");
        assertThat(folder.resolve("a/Gone.java")).doesNotExist();
    }

    @Test
    void wantsOneFolder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GenerateSources.main(new String[0]))
                .withMessage("0 arguments were given; give the folder of the sources");
    }
}
