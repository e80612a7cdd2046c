package io.shelfwise.spapi.internal.jobs;

import java.io.IOException;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Sends documents to presigned addresses, with exactly the Content-Type that was announced. */
public final class Uploads {

    private static final int TRIES = 8;

    private final OkHttpClient http;
    private final Polling polling;
    private final Signals signals;
    private final Trouble trouble;

    /** Uploads that are tried again with the waits of {@code polling}. */
    public Uploads(OkHttpClient http, Polling polling, Signals signals, Trouble trouble) {
        this.http = http;
        this.polling = polling;
        this.signals = signals;
        this.trouble = trouble;
    }

    /**
     * A place for a document.
     *
     * @param documentId Amazon's id
     * @param url presigned: a secret
     */
    public record Place(String documentId, @Nullable String url) {

        @Override
        public String toString() {
            return "Place[" + documentId + "]";
        }
    }

    /**
     * Uploads bytes.
     *
     * @param places asks Amazon for a place; again where one has expired
     * @return the id of the document that has them
     */
    public String send(byte[] bytes, String contentType, Supplier<Place> places) {
        Place place = places.get();
        @Nullable IOException cause = null;
        int status = 0;
        for (int i = 0; i < TRIES; i++) {
            try {
                status = attempt(PresignedUrl.parse(place.url(), trouble), bytes, contentType);
                if (status / 100 == 2) {
                    return place.documentId();
                }
                if (status == 403) {
                    place = places.get();
                    continue;
                }
            } catch (IOException e) {
                cause = e;
            }
            signals.await("", polling.after(i));
        }
        throw trouble.of(
                "a document cannot be uploaded in " + TRIES + " tries, the last answered " + status
                        + "; nothing was submitted, submit it again",
                cause);
    }

    private int attempt(HttpUrl url, byte[] bytes, String contentType) throws IOException {
        Request request = new Request.Builder()
                .url(url)
                .header("Content-Type", contentType) // the body has none, so that nothing is added to it
                .put(RequestBody.create(bytes))
                .build();
        try (Response response = http.newCall(request).execute()) {
            return response.code();
        }
    }
}
