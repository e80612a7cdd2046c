package io.shelfwise.examples.cli.shell;

import io.shelfwise.core.ShelfwiseException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file that an option names: opened before the work, in its place only once it is whole. */
public final class OutputFile implements AutoCloseable {

    private final Path target;
    private final Path part;
    private final BufferedWriter writer;

    private OutputFile(Path target, Path part, BufferedWriter writer) {
        this.target = target;
        this.part = part;
        this.writer = writer;
    }

    /**
     * Makes the folder where it is missing, and a file beside the target to write to.
     *
     * @param option that names it, such as {@code --out}
     * @throws ShelfwiseException if it cannot be written
     */
    public static OutputFile open(String option, Path file) {
        if (Files.isDirectory(file)) {
            throw new ShelfwiseException(option + " " + file + " is a directory; give a file");
        }
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            return new OutputFile(target, part, Files.newBufferedWriter(part, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ShelfwiseException(
                    option + " " + file + " cannot be written (" + e.getClass().getSimpleName()
                            + "); give a file that you may write to",
                    e);
        }
    }

    /** Where to write. */
    public Writer writer() {
        return writer;
    }

    /** Ends the writing and moves the file to its place. */
    public void keep() throws IOException {
        writer.close();
        OutputFolder.move(part, target);
    }

    /** Removes what was not kept. */
    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(part);
    }
}
