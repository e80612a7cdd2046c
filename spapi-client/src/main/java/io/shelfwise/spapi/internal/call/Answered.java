package io.shelfwise.spapi.internal.call;

import java.time.Duration;
import java.util.Optional;

/**
 * A successful answer and how it came about.
 *
 * @param value what was read
 * @param status of the answer
 * @param requestId for Amazon's support
 * @param attempts that were sent
 * @param waited for limits and before retries
 * @param <T> what was read
 */
public record Answered<T>(T value, int status, Optional<String> requestId, int attempts, Duration waited) {}
