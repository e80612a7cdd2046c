package io.shelfwise.spapi;

import io.shelfwise.spapi.catalogue.OperationSpec;
import java.util.Optional;

/**
 * What an access token is wanted for.
 *
 * @param operation to be called
 * @param path of the call, as it is sent, without the query
 * @param reportType for operations that are restricted for some report types only; empty where the caller named none
 */
@Experimental
public record TokenRequest(OperationSpec operation, String path, Optional<String> reportType) {}
