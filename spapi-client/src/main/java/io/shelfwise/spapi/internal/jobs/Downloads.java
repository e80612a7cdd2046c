package io.shelfwise.spapi.internal.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Brings documents here whole: an expired URL is asked for again, a broken download goes on where it broke. */
public final class Downloads {

    private static final int TRIES = 8;

    private final OkHttpClient http;
    private final Path directory;
    private final Polling polling;
    private final Signals signals;
    private final Trouble trouble;

    /** Downloads into a directory, which is made if it is missing. */
    public Downloads(OkHttpClient http, Path directory, Polling polling, Signals signals, Trouble trouble) {
        this.http = http;
        this.directory = directory;
        this.polling = polling;
        this.signals = signals;
        this.trouble = trouble;
    }

    /**
     * Where a document is for a while.
     *
     * @param url presigned: a secret
     * @param gzip whether it is said to be compressed
     */
    public record Address(@Nullable String url, boolean gzip) {

        @Override
        public String toString() {
            return "Address";
        }
    }

    /**
     * Downloads a document.
     *
     * @param of what it is of, for messages, such as {@code report 17}
     * @param addresses asks Amazon where it is
     * @param progress hears of the bytes so far
     * @throws BrokenDocument if its gzip is not whole
     */
    public Downloaded fetch(String of, Supplier<Address> addresses, LongConsumer progress) {
        Path file = newFile();
        try {
            Downloaded document = whole(of, addresses, file, progress);
            check(document);
            return document;
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private Downloaded whole(String of, Supplier<Address> addresses, Path file, LongConsumer progress) {
        PresignedDownload download = new PresignedDownload(http, file, progress);
        Address address = addresses.get();
        @Nullable IOException cause = null;
        for (int idle = 0; idle < TRIES; idle++) {
            long before = download.received();
            try {
                switch (download.attempt(PresignedUrl.parse(address.url(), trouble))) {
                    case WHOLE -> {
                        boolean gzip = address.gzip() || download.isGzip();
                        return new Downloaded(of, download.contentType(), gzip, file);
                    }
                    case EXPIRED -> address = addresses.get();
                    case BROKEN -> signals.await("", polling.after(idle));
                }
            } catch (IOException e) {
                cause = e;
                signals.await("", polling.after(idle));
            }
            idle = download.received() > before ? -1 : idle; // it gets on
        }
        throw trouble.of(
                "the document of " + of + " cannot be downloaded in " + TRIES + " tries; it is kept, fetch it again",
                cause);
    }

    /** Reads a compressed document once, so that one that is cut is found before its first row is used. */
    private static void check(Downloaded document) {
        if (!document.gzip()) {
            return;
        }
        try (InputStream bytes = document.open()) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException | UncheckedIOException e) {
            throw new BrokenDocument(document.of(), e);
        }
    }

    /** The first 64 KiB of a document, for Amazon's words about a failure; nothing if it cannot be had. */
    public Optional<String> text(String of, Supplier<Address> addresses) {
        try (Downloaded document = fetch(of, addresses, bytes -> {});
                InputStream bytes = document.open()) {
            return Optional.of(new String(bytes.readNBytes(1 << 16), StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // the failure counts, not that its reason cannot be had
        }
    }

    private Path newFile() {
        try {
            Files.createDirectories(directory);
            return Files.createTempFile(directory, "document-", ".part"); // readable by its owner only
        } catch (IOException e) {
            throw new UncheckedIOException("no file can be made in " + directory + "; give another", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a broken download cannot be deleted; delete " + file, e);
        }
    }
}
