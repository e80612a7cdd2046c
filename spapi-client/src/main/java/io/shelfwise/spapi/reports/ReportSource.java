package io.shelfwise.spapi.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Where the bytes of one report come from, and the name that messages give it. Plain or gzip, told by the bytes. */
public final class ReportSource {

    private final String name;
    private final Opener opener;
    private final LongConsumer progress;
    private final @Nullable Charset declared;

    private ReportSource(String name, Opener opener, LongConsumer progress, @Nullable Charset declared) {
        this.name = name;
        this.opener = opener;
        this.progress = progress;
        this.declared = declared;
    }

    /** A file; messages name it as the path is written. */
    public static ReportSource file(Path path) {
        return new ReportSource(path.toString(), () -> open(path), bytes -> {}, null);
    }

    /**
     * Bytes from elsewhere. Read once, and closed after it.
     *
     * @param name what messages call it
     * @param bytes the report, plain or gzip
     */
    public static ReportSource stream(String name, InputStream bytes) {
        return new ReportSource(name, () -> bytes, ignored -> {}, null);
    }

    /**
     * The same source, telling how far the reading is.
     *
     * @param bytesRead called with the number of bytes just read, as they are stored (that is, of the gzip)
     */
    public ReportSource onProgress(LongConsumer bytesRead) {
        return new ReportSource(name, opener, bytesRead, declared);
    }

    /**
     * The same source, with what its server says it is. The character set in it goes before the evidence of the bytes,
     * unless it is UTF-8, which the bytes prove or disprove, or none that is known.
     *
     * @param contentType such as {@code text/plain;charset=Shift_JIS}
     */
    public ReportSource withContentType(String contentType) {
        return new ReportSource(name, opener, progress, ContentTypes.charset(contentType));
    }

    /**
     * The bytes of the document, unpacked if they are gzip: for what is not read as rows, such as XML. To be closed.
     *
     * @throws ReportFileException if it cannot be opened; what is cut within ends in an {@link IOException}
     */
    public InputStream document() {
        return ReportInput.document(this);
    }

    @Nullable
    Charset declared() {
        return declared;
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    InputStream open() {
        try {
            return new MeteredInput(opener.open(), progress);
        } catch (NoSuchFileException e) {
            throw ReportFileException.of(name, "found no such file, expected a report; check the path", e);
        } catch (AccessDeniedException e) {
            throw ReportFileException.of(
                    name, "found a file that may not be read, expected a readable one; check its permissions", e);
        } catch (IOException e) {
            throw ReportFileException.of(
                    name, "cannot be opened (" + Texts.reason(e) + "), expected a readable report; check the path", e);
        }
    }

    private static InputStream open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw ReportFileException.of(
                    path.toString(), "found a directory, expected a report file; name one file in it");
        }
        return Files.newInputStream(path);
    }

    @Override
    public String toString() {
        return "ReportSource[" + name + "]";
    }

    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }
}
