package io.shelfwise.spapi.internal.call;

import io.shelfwise.spapi.catalogue.OperationSpec;
import java.util.Optional;

/** Where the token of an attempt comes from. */
public interface TokenSource {

    /** A token that is valid now; may block. */
    String token(OperationSpec operation, String path, Optional<String> reportType);

    /** Tells that Amazon took {@code token} for expired or invalid. */
    void refused(OperationSpec operation, String path, Optional<String> reportType, String token);
}
