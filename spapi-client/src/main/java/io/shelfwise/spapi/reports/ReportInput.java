package io.shelfwise.spapi.reports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a report, unpacked, without byte order mark, and in a character set that keeps ASCII as it is: UTF-16 is
 * turned into UTF-8 on the way.
 */
final class ReportInput {

    private static final int GZIP_BUFFER = 1 << 16;
    private static final int PEEKED = 1 << 12;
    private static final int MAGIC = 4;

    private final InputStream bytes;
    private final @Nullable Charset marked;

    private ReportInput(InputStream bytes, @Nullable Charset marked) {
        this.bytes = new BufferedInputStream(bytes, 2 * PEEKED);
        this.marked = marked;
    }

    static ReportInput open(ReportSource source) {
        InputStream raw = source.open();
        try {
            return unmarked(unpacked(source.name(), raw));
        } catch (IOException e) {
            close(raw, e);
            throw ReportFileException.at(
                    source.name(), 1, "found " + trouble(e) + ", expected a whole file; download it again", e);
        } catch (ReportFileException e) {
            close(raw, e);
            throw e;
        }
    }

    /** What a failed read means to the person who gave the file. */
    static String trouble(IOException e) {
        if (e instanceof java.io.EOFException) {
            return "gzip data that ends too early";
        }
        if (e instanceof java.util.zip.ZipException) {
            return "gzip data that is damaged (" + Texts.reason(e) + ")";
        }
        return "a file that cannot be read on (" + Texts.reason(e) + ")";
    }

    InputStream bytes() {
        return bytes;
    }

    /** What the first byte that is no white space starts. */
    Form form() {
        return switch (first()) {
            case '{', '[' -> Form.JSON;
            case '<' -> Form.XML;
            default -> Form.TEXT;
        };
    }

    private int first() {
        bytes.mark(PEEKED);
        try {
            int first = bytes.read();
            for (int i = 1; i < PEEKED && first >= 0 && first <= ' '; i++) {
                first = bytes.read();
            }
            bytes.reset();
            return first;
        } catch (IOException e) {
            return -1; // and whoever reads on meets it again
        }
    }

    /** What a document is. */
    enum Form {
        JSON,
        XML,
        TEXT
    }

    /** What the byte order mark says; null where there is none. */
    @Nullable
    Charset marked() {
        return marked;
    }

    /** The bytes as they are, but for gzip, which is unpacked. */
    static InputStream document(ReportSource source) {
        InputStream raw = source.open();
        try {
            return gunzipped(raw);
        } catch (IOException e) {
            close(raw, e);
            throw ReportFileException.of(
                    source.name(), "found " + trouble(e) + ", expected a whole file; download it again", e);
        }
    }

    private static InputStream gunzipped(InputStream raw) throws IOException {
        PushbackInputStream in = new PushbackInputStream(raw, MAGIC);
        byte[] magic = in.readNBytes(2);
        in.unread(magic);
        boolean gzip = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        return gzip ? new GZIPInputStream(in, GZIP_BUFFER) : in;
    }

    private static InputStream unpacked(String name, InputStream raw) throws IOException {
        PushbackInputStream in = new PushbackInputStream(gunzipped(raw), MAGIC);
        byte[] magic = in.readNBytes(MAGIC);
        in.unread(magic);
        String start = new String(magic, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            throw ReportFileException.of(
                    name, "found a ZIP archive or an Excel workbook, expected text; unpack it or save it as text");
        }
        if (start.startsWith("%PDF")) {
            throw ReportFileException.of(
                    name, "found a PDF document, expected text; ReportSource.document() gives its bytes");
        }
        return in;
    }

    private static ReportInput unmarked(InputStream unpacked) throws IOException {
        PushbackInputStream in = new PushbackInputStream(unpacked, PEEKED);
        byte[] mark = in.readNBytes(3);
        if (mark.length == 3 && mark[0] == (byte) 0xef && mark[1] == (byte) 0xbb && mark[2] == (byte) 0xbf) {
            return new ReportInput(in, StandardCharsets.UTF_8);
        }
        Charset wide = mark.length < 2 ? null : wide(mark[0] & 0xff, mark[1] & 0xff);
        if (wide == null) {
            in.unread(mark);
            Charset unmarkedWide = unmarkedWide(in);
            return unmarkedWide == null
                    ? new ReportInput(in, null)
                    : new ReportInput(new Utf16Input(in, unmarkedWide), unmarkedWide);
        }
        in.unread(mark, 2, mark.length - 2);
        return new ReportInput(new Utf16Input(in, wide), wide);
    }

    /** The first tab or line end has a zero byte beside it in UTF-16 only, on the side that tells which. */
    private static @Nullable Charset unmarkedWide(PushbackInputStream in) throws IOException {
        byte[] first = in.readNBytes(PEEKED);
        in.unread(first);
        for (int i = 0; i < first.length; i++) {
            if (first[i] == '\t' || first[i] == '\n' || first[i] == '\r') {
                boolean little = i % 2 == 0;
                int beside = little ? i + 1 : i - 1;
                boolean zero = beside < first.length && first[beside] == 0;
                return !zero ? null : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            }
        }
        return null;
    }

    private static @Nullable Charset wide(int first, int second) {
        if (first == 0xff && second == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xfe && second == 0xff ? StandardCharsets.UTF_16BE : null;
    }

    private static void close(InputStream raw, Exception reason) {
        try {
            raw.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
