package io.shelfwise.spapi.internal.http;

import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.catalogue.Trait;
import io.shelfwise.spapi.limits.LimitWaitException;
import io.shelfwise.spapi.limits.Priority;
import io.shelfwise.spapi.wire.SpApiException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * Pages one after the other. Ends where there is no next token, or one that was there before. Where tokens are known to die
 * soon, a next page goes ahead of other calls and waits no longer than its token lives.
 */
final class Pages<T> extends AbstractSpliterator<T> {

    private static final Duration SHORT_LIFE = Duration.ofSeconds(30);

    private final Exchange exchange;
    private final Operation<T> operation;
    private final Function<@Nullable String, Call<?>> calls;
    private final Function<T, @Nullable String> next;
    private final Set<String> seen = new HashSet<>();
    private @Nullable String token;
    private long born;
    private int page = 1;
    private boolean isOver;

    private Pages(
            Exchange exchange,
            Operation<T> operation,
            Function<@Nullable String, Call<?>> calls,
            Function<T, @Nullable String> next) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.exchange = exchange;
        this.operation = operation;
        this.calls = calls;
        this.next = next;
    }

    static <T> Stream<T> of(
            Exchange exchange,
            Operation<T> operation,
            Function<@Nullable String, Call<?>> calls,
            Function<T, @Nullable String> next) {
        return StreamSupport.stream(new Pages<>(exchange, operation, calls, next), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (isOver) {
            return false;
        }
        isOver = true; // unless this one tells of another
        T got = token == null ? exchange.answer(operation, calls.apply(null)) : following(token);
        token = next.apply(got);
        born = exchange.nanos();
        page++;
        isOver = token == null || token.isBlank() || !seen.add(token);
        action.accept(got);
        return true;
    }

    private T following(String known) {
        Duration age = Duration.ofNanos(exchange.nanos() - born);
        try {
            return exchange.with(options(age)).answer(operation, calls.apply(known));
        } catch (SpApiException e) {
            throw e.status() == 400 ? e.noting(dead(Duration.ofNanos(exchange.nanos() - born))) : e;
        } catch (LimitWaitException e) {
            if (isShortLived()) {
                throw SpApiException.of(operation.spec().id())
                        .cause(e)
                        .note(dead(age.plus(e.expectedWait())))
                        .build();
            }
            throw e;
        }
    }

    private CallOptions options(Duration age) {
        CallOptions options = exchange.options();
        if (!isShortLived()) {
            return options;
        }
        Duration left = SHORT_LIFE.minus(age);
        Duration life = left.isNegative() ? Duration.ZERO : left;
        CallOptions urgent = options.priority(Priority.INTERACTIVE);
        return life.compareTo(options.patience()) < 0 ? urgent.patience(life) : urgent;
    }

    private boolean isShortLived() {
        return operation.spec().is(Trait.SHORT_LIVED_TOKENS);
    }

    private String dead(Duration age) {
        return "the token of page " + page + " was " + age.toMillis() + " ms old and has died, if Amazon's "
                + "tokens of "
                + operation.spec().id() + " live " + (isShortLived() ? "30 seconds" : "some minutes")
                + "; start again, and take the pages faster";
    }
}
