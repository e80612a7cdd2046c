package io.shelfwise.spapi.wire;

import io.shelfwise.core.ShelfwiseException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call that brought no usable answer: Amazon refused it, answered something unreadable, or could not be reached.
 *
 * <p>The exception's message names the operation, the status, Amazon's code and its request id. Amazon's own words may
 * repeat what was sent, buyer data too, so they stand in {@link #errors()} only.
 */
public final class SpApiException extends ShelfwiseException {

    private static final long serialVersionUID = 1L;
    private static final Set<Integer> RETRYABLE = Set.of(429, 500, 502, 503, 504);

    private final String operation;
    private final int status;
    private final transient List<SpApiError> errors;
    private final @Nullable String requestId;
    private final @Nullable BigDecimal rateLimit;
    private final int attempts;
    private final Duration waited;

    private SpApiException(Builder builder) {
        super(builder.message());
        if (builder.cause != null) {
            initCause(builder.cause);
        }
        this.operation = builder.operation;
        this.status = builder.status;
        this.errors = builder.errors;
        this.requestId = builder.requestId;
        this.rateLimit = builder.rateLimit;
        this.attempts = builder.attempts;
        this.waited = builder.waited;
    }

    /** The same failure with something added that its reader should know. */
    public SpApiException noting(String note) {
        SpApiException noted = of(operation)
                .status(status)
                .errors(errors())
                .requestId(requestId)
                .rateLimit(rateLimit)
                .attempts(attempts)
                .waited(waited)
                .note(note)
                .cause(getCause())
                .build();
        noted.setStackTrace(getStackTrace());
        return noted;
    }

    /** A failure of {@code operation}, to be described further. */
    public static Builder of(String operation) {
        return new Builder(operation);
    }

    /** Amazon's name of the operation. */
    public String operation() {
        return operation;
    }

    /** The HTTP status; 0 if no answer came. */
    public int status() {
        return status;
    }

    /** Amazon's code of the first error; empty if it gave none. */
    public String code() {
        return errors().isEmpty() ? "" : errors().get(0).code();
    }

    /** All errors that Amazon named; empty if the body was no list of errors. */
    @SuppressWarnings("RedundantNullCheck") // null after deserialization
    public List<SpApiError> errors() {
        return errors == null ? List.of() : errors;
    }

    /** The id that Amazon's support asks for. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** Calls per second that Amazon grants, where the answer said so. */
    public Optional<BigDecimal> rateLimit() {
        return Optional.ofNullable(rateLimit);
    }

    /** How many attempts were sent. */
    public int attempts() {
        return attempts;
    }

    /** How long the call waited, for limits and before it was tried again. */
    public Duration waited() {
        return waited;
    }

    /** Whether the same call may succeed later. That says nothing of whether it took effect. */
    public boolean isRetryable() {
        return status == 0 || RETRYABLE.contains(status);
    }

    /** Collects what is known of a failure. */
    public static final class Builder {

        private final String operation;
        private int status;
        private List<SpApiError> errors = List.of();
        private @Nullable String requestId;
        private @Nullable BigDecimal rateLimit;
        private @Nullable Throwable cause;
        private int attempts;
        private Duration waited = Duration.ZERO;
        private String note = "";

        private Builder(String operation) {
            this.operation = operation;
        }

        /** The HTTP status. */
        public Builder status(int status) {
            this.status = status;
            return this;
        }

        /** What Amazon named. */
        public Builder errors(List<SpApiError> errors) {
            this.errors = List.copyOf(errors);
            return this;
        }

        /** The id that Amazon's support asks for. */
        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        /** Calls per second that Amazon grants. */
        public Builder rateLimit(@Nullable BigDecimal rateLimit) {
            this.rateLimit = rateLimit;
            return this;
        }

        /** What lies behind it. */
        public Builder cause(@Nullable Throwable cause) {
            this.cause = cause;
            return this;
        }

        /** How many attempts were sent. */
        public Builder attempts(int attempts) {
            this.attempts = attempts;
            return this;
        }

        /** How long the call waited, for limits and before it was tried again. */
        public Builder waited(Duration waited) {
            this.waited = waited;
            return this;
        }

        /** What else its reader should know; ends the message. No token, no buyer data. */
        public Builder note(String note) {
            this.note = note;
            return this;
        }

        /** The exception. */
        public SpApiException build() {
            return new SpApiException(this);
        }

        private String message() {
            String id = requestId == null ? "" : ", request id " + requestId;
            return operation + outcome() + id + tries() + "; " + advice();
        }

        private String outcome() {
            if (status == 0) {
                return " got no answer";
            } else if (status < 300) {
                return " got an answer of status " + status + " that cannot be read";
            }
            String code =
                    errors.isEmpty() ? "no code" : "code '" + errors.get(0).code() + "'";
            return " was answered with status " + status + ", " + code;
        }

        private String tries() {
            return attempts < 2 ? "" : " after " + attempts + " attempts and " + waited.toMillis() + " ms of waiting";
        }

        private String advice() {
            if (!note.isEmpty()) {
                return note;
            }
            return status < 300 ? "see the cause" : "see errors() for Amazon's words";
        }
    }
}
