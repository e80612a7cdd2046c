package io.shelfwise.spapi.internal.call;

import io.shelfwise.spapi.catalogue.OperationSpec;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Where the token of an attempt comes from. */
public interface TokenSource {

    /** Refuses a call for which no token would be given. */
    void permit(OperationSpec operation, HttpUrl url, Optional<String> reportType);

    /** A token that is valid now; may block. */
    String token(OperationSpec operation, String path, Optional<String> reportType);

    /** Tells that Amazon took {@code token} for expired or invalid. */
    void refused(OperationSpec operation, String path, Optional<String> reportType, String token);
}
