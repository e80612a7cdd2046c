package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.ShelfwiseException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The lines of a text file in UTF-8, packed by gzip or not: told apart by the first bytes, not by the name. */
final class TextLines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final BufferedReader reader;
    private int number;

    private TextLines(Path file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * Opens a file.
     *
     * @throws ShelfwiseException if it cannot be read
     */
    static TextLines open(String option, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ShelfwiseException(option + " " + file + " is no file; give a CSV file, plain or gzip");
        }
        try {
            InputStream in = unpacked(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            return new TextLines(
                    file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), BUFFER));
        } catch (IOException e) {
            throw new ShelfwiseException(
                    option + " " + file + " cannot be read (" + e.getMessage() + "); check that it is whole and yours",
                    e);
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        return gzip ? new GZIPInputStream(in, BUFFER) : in;
    }

    /** The next line that holds anything; null after the last. */
    @Nullable
    String next() {
        try {
            String line = read();
            while (line != null && line.isBlank()) {
                line = read();
            }
            return line;
        } catch (CharacterCodingException e) {
            throw broken("is not text in UTF-8; save it as UTF-8", e);
        } catch (EOFException | ZipException e) {
            throw broken("ends inside its gzip data; get it again", e);
        } catch (IOException e) {
            throw broken("cannot be read (" + e.getMessage() + "); check the file", e);
        }
    }

    private @Nullable String read() throws IOException {
        String line = reader.readLine();
        number++;
        boolean marked = line != null && number == 1 && line.startsWith(BYTE_ORDER_MARK);
        return marked ? line.substring(1) : line;
    }

    private ShelfwiseException broken(String what, IOException cause) {
        return new ShelfwiseException(file + ", after line " + number + ", " + what, cause);
    }

    Path file() {
        return file;
    }

    /** The number of the line last read, from 1. */
    int number() {
        return number;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
