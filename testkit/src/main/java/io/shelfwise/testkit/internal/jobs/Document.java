package io.shelfwise.testkit.internal.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** A document as it lies in the store: compressed, or as it was sent in. */
final class Document {

    private final String id;
    private final String sellerId;
    private final String type;
    private final String contentType;
    private final byte[] bytes;
    private final boolean compressed;

    private Document(String id, String sellerId, String type, String contentType, byte[] bytes, boolean compressed) {
        this.id = id;
        this.sellerId = sellerId;
        this.type = type;
        this.contentType = contentType;
        this.bytes = bytes;
        this.compressed = compressed;
    }

    /** One that waits for its upload. */
    static Document awaited(String id, String sellerId, String contentType) {
        return new Document(id, sellerId, "", contentType, new byte[0], false);
    }

    /** One of ours; a cut one lacks the last third of its bytes. */
    static Document compressed(String id, String sellerId, String type, String contentType, byte[] plain, boolean cut) {
        byte[] whole = gzip(plain);
        byte[] bytes = cut ? Arrays.copyOf(whole, whole.length * 2 / 3) : whole;
        return new Document(id, sellerId, type, contentType, bytes, true);
    }

    /** The same with what was uploaded. */
    Document uploaded(byte[] sent) {
        return new Document(id, sellerId, type, contentType, sent.clone(), false);
    }

    String id() {
        return id;
    }

    String sellerId() {
        return sellerId;
    }

    /** The report type it is of, or nothing. */
    String type() {
        return type;
    }

    String contentType() {
        return contentType;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean isCompressed() {
        return compressed;
    }

    /** Whether the store says with the bytes that they are compressed, as it does for the Data Kiosk only. */
    boolean isEncoded() {
        return compressed && type.equals("DATA_KIOSK");
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
