package io.shelfwise.core.vault;

import io.shelfwise.core.ShelfwiseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A file that only its owner may read, replaced as a whole and by one writer at a time. */
final class PrivateFile {

    private static final String OWNER_ONLY = "rw-------";

    /** The file lock below keeps other processes out, but not other threads of this one: these do. */
    private static final Object[] THREAD_LOCKS =
            IntStream.range(0, 16).mapToObj(i -> new Object()).toArray();

    private final Path file;
    private final boolean posix;

    private PrivateFile(Path file) {
        this.file = file;
        this.posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** The file behind all links, so that two paths to one file lock each other out. Its directory must be there. */
    static PrivateFile of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path directory = absolute.getParent();
        if (directory == null || !Files.isDirectory(directory) || Files.isDirectory(absolute)) {
            throw new ShelfwiseException(
                    "vault file " + file + " is a directory or in none; give a file in a directory that exists");
        }
        try {
            return new PrivateFile(
                    Files.exists(absolute)
                            ? absolute.toRealPath()
                            : directory.toRealPath().resolve(absolute.getFileName()));
        } catch (IOException e) {
            throw failed("found", file, e);
        }
    }

    Path path() {
        return file;
    }

    /** All bytes; empty if there is no file. */
    Optional<byte[]> read() {
        try {
            requireOwnerOnly();
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed("read", file, e);
        }
    }

    /** Writes a new file beside the old one, forces it to disk and moves it over the old one. */
    void replace(byte[] bytes) {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(next);
            try (FileChannel channel = open(next, StandardOpenOption.CREATE_NEW)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceDirectory();
        } catch (IOException e) {
            throw failed("written", file, e);
        }
    }

    /** Runs an action while no other thread and no other process does. */
    <T> T locked(Supplier<T> action) {
        Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
        synchronized (THREAD_LOCKS[Math.floorMod(file.hashCode(), THREAD_LOCKS.length)]) {
            try (FileChannel channel = open(lockFile, StandardOpenOption.CREATE)) {
                channel.lock(); // until the channel is closed
                return action.get();
            } catch (IOException e) {
                throw failed("locked", lockFile, e);
            }
        }
    }

    private FileChannel open(Path path, OpenOption creation) throws IOException {
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
        return FileChannel.open(path, Set.of(creation, StandardOpenOption.WRITE), attributes);
    }

    private void requireOwnerOnly() throws IOException {
        if (!posix) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        String shown = PosixFilePermissions.toString(permissions);
        if (!shown.endsWith("------")) {
            throw new ShelfwiseException("vault file " + file + " is open to others (" + shown + "); make it "
                    + OWNER_ONLY + " (chmod 600), and replace the credentials in it if others may have the key");
        }
    }

    /** Makes the move last through a power cut. Windows cannot open directories, and needs no such call. */
    private void forceDirectory() throws IOException {
        if (posix) {
            try (FileChannel directory = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    private static ShelfwiseException failed(String what, Path file, IOException cause) {
        return new ShelfwiseException(
                "vault file " + file + " cannot be " + what + " (" + cause + "); check the disk and the rights", cause);
    }
}
