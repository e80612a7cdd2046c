package io.shelfwise.core.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts expired rows and remembers the oldest. */
final class ExpiredCount {

    private long rows;
    private @Nullable Instant oldest;

    void add(Instant time) {
        rows++;
        if (oldest == null || time.isBefore(oldest)) {
            oldest = time;
        }
    }

    Expired toExpired() {
        return new Expired(rows, Optional.ofNullable(oldest));
    }

    static Instant timeOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
