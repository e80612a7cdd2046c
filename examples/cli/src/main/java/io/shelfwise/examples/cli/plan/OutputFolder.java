package io.shelfwise.examples.cli.plan;

import io.shelfwise.core.ShelfwiseException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder that {@code --out} names: checked before the work, each file whole or not there. */
final class OutputFolder {

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder and proves that it can be written.
     *
     * @throws ShelfwiseException if it cannot
     */
    static OutputFolder open(Path folder) {
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
    Path write(String name, Content content) {
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

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What writes a file. */
    @FunctionalInterface
    interface Content {

        void writeTo(Path file) throws IOException;
    }
}
