package io.shelfwise.spapi.internal.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One document on its way into a file, in as many attempts as it takes. URLs are secrets: no message has one. */
final class PresignedDownload {

    enum Attempt {
        WHOLE,
        EXPIRED,
        BROKEN
    }

    private final OkHttpClient http;
    private final Path file;
    private final LongConsumer progress;
    private long received;
    private @Nullable String tag;
    private String contentType = "";
    private boolean gzip;

    PresignedDownload(OkHttpClient http, Path file, LongConsumer progress) {
        this.http = http;
        this.file = file;
        this.progress = progress;
    }

    long received() {
        return received;
    }

    String contentType() {
        return contentType;
    }

    /** Whether the store says that the bytes are compressed. */
    boolean isGzip() {
        return gzip;
    }

    Attempt attempt(HttpUrl url) throws IOException {
        Request.Builder request = new Request.Builder().url(url).header("Accept-Encoding", "identity");
        if (received > 0 && tag != null) {
            request.header("Range", "bytes=" + received + "-").header("If-Range", tag);
        } else {
            received = 0;
        }
        try (Response response = http.newCall(request.build()).execute()) {
            return switch (response.code()) {
                case 200 -> body(response, 0);
                case 206 -> body(response, received);
                case 403 -> Attempt.EXPIRED;
                case 416 -> {
                    received = 0;
                    yield Attempt.BROKEN;
                }
                default -> Attempt.BROKEN;
            };
        }
    }

    private Attempt body(Response response, long from) throws IOException {
        String range = response.header("Content-Range", "");
        if (response.code() == 206 && !String.valueOf(range).startsWith("bytes " + from + "-")) {
            received = 0;
            return Attempt.BROKEN;
        }
        received = from;
        tag = response.header("ETag");
        contentType = String.valueOf(response.header("Content-Type", ""));
        gzip = "gzip".equalsIgnoreCase(response.header("Content-Encoding"));
        long length = response.body().contentLength();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                InputStream in = response.body().byteStream()) {
            channel.truncate(from).position(from);
            OutputStream out = Channels.newOutputStream(channel);
            byte[] piece = new byte[1 << 16];
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                out.write(piece, 0, n);
                received += n;
                progress.accept(received);
            }
        }
        return length < 0 || received == from + length ? Attempt.WHOLE : Attempt.BROKEN;
    }
}
