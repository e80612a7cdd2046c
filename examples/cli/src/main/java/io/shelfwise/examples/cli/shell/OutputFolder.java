package io.shelfwise.examples.cli.shell;

import io.shelfwise.core.ShelfwiseException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder that {@code --out} names: checked before the work, each file whole or not there. */
public final class OutputFolder {

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder and proves that it can be written.
     *
     * @throws ShelfwiseException if it cannot
     */
    public static OutputFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".shelfwise", ".tmp"));
            return new OutputFolder(folder);
        } catch (IOException e) {
            throw new ShelfwiseException(
                    "--out " + folder + " cannot be written (" + e.getClass().getSimpleName()
                            + "); give a folder that you may write to",
                    e);
        }
    }

    /** Writes a file beside its place and moves it there. */
    public Path write(String name, Content content) {
        Path target = folder.resolve(name);
        Path part = folder.resolve(name + ".part");
        try {
            try {
                content.writeTo(part);
                move(part, target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new ShelfwiseException(target + " could not be written; free some space and run again", e);
        }
        return target;
    }

    static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What writes a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes the whole file. */
        void writeTo(Path file) throws IOException;
    }
}
