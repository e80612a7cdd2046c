package io.shelfwise.spapi.limits;

import io.shelfwise.spapi.catalogue.OperationSpec;
import java.time.Duration;
import java.util.Optional;

/**
 * One attempt that asks to be sent.
 *
 * @param endpoint the host called, with its port where that is not the usual one: each region counts for itself, and so
 *     does its sandbox
 * @param caller whose limits it counts against
 * @param operation to be called
 * @param reportType for operations that Amazon also counts by report type; empty where there is none
 * @param priority against other calls that wait
 * @param patience the longest wait; a call that would wait longer fails at once
 */
public record LimitedCall(
        String endpoint,
        Caller caller,
        OperationSpec operation,
        Optional<String> reportType,
        Priority priority,
        Duration patience) {}
