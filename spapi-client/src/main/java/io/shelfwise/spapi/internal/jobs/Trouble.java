package io.shelfwise.spapi.internal.jobs;

import org.jspecify.annotations.Nullable;

/** Makes the exception of whoever uses the shared parts. */
@FunctionalInterface
public interface Trouble {

    /** An exception with a message and what caused it. */
    RuntimeException of(String message, @Nullable Throwable cause);
}
