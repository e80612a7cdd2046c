package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.ShelfwiseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okio.BufferedSource;
import okio.Okio;

/** What {@code --in} names: a file, or {@code -} for standard input. */
final class InputSource {

    private InputSource() {}

    /**
     * Opens it.
     *
     * @throws ShelfwiseException if it cannot be read
     */
    static BufferedSource open(String name) {
        if (name.equals("-")) {
            return Okio.buffer(Okio.source(System.in));
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new ShelfwiseException("--in " + name + " is no file; give a file, or - for standard input");
        }
        try {
            return Okio.buffer(Okio.source(file));
        } catch (IOException e) {
            throw new ShelfwiseException("--in " + name + " cannot be read; check that you may", e);
        }
    }
}
