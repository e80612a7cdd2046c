package io.shelfwise.spapi.internal.call;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Tells whether anything of a request may have left: from the moment that its connection stood. */
final class SentMark {

    /** Sets the marks of requests; a network interceptor. */
    static final class Setter implements Interceptor {

        @Override
        public Response intercept(Chain chain) throws IOException {
            SentMark mark = chain.request().tag(SentMark.class);
            if (mark != null) {
                mark.sent = true;
            }
            return chain.proceed(chain.request());
        }
    }

    private volatile boolean sent;

    boolean isSent() {
        return sent;
    }
}
