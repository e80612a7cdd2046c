package io.shelfwise.spapi.internal.jobs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A whole document in a file.
 *
 * @param of what it is of, for messages, such as {@code report 17}
 * @param contentType as it was sent; empty if there was none
 * @param gzip whether the file is compressed
 * @param file where it lies
 */
public record Downloaded(String of, String contentType, boolean gzip, Path file) implements AutoCloseable {

    /** Its bytes without gzip; any number of times. To be closed. */
    public InputStream open() {
        try {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            return gzip ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the document of " + of + " is gone; fetch it again", e);
        }
    }

    /** Deletes the file. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the document of " + of + " cannot be deleted; delete " + file, e);
        }
    }
}
