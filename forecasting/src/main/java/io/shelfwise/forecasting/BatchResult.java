package io.shelfwise.forecasting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a batch has done.
 *
 * @param results of the items that went well, in their order
 * @param failures of the items that did not, in their order
 * @param notBegun items left when the batch was cancelled; 0 for one that ran to its end
 * @param <T> an item, such as a SKU
 * @param <R> what was made of it
 */
public record BatchResult<T, R>(List<Result<T, R>> results, List<Failure<T>> failures, int notBegun) {

    /** Copies the lists. */
    public BatchResult {
        results = List.copyOf(results);
        failures = List.copyOf(failures);
    }

    /** Whether it was stopped before its end. */
    public boolean isCancelled() {
        return notBegun > 0;
    }

    /**
     * An item that went well.
     *
     * @param item as given
     * @param value what was made of it
     */
    public record Result<T, R>(T item, R value) {}

    /**
     * An item that went wrong.
     *
     * @param item as given
     * @param cause what the work threw
     */
    public record Failure<T>(T item, RuntimeException cause) {}

    static <T, R> BatchResult<T, R> of(@Nullable Outcome<T, R>[] outcomes) {
        List<Result<T, R>> results = new ArrayList<>(outcomes.length);
        List<Failure<T>> failures = new ArrayList<>();
        for (Outcome<T, R> outcome : outcomes) {
            if (outcome != null && outcome.failure != null) {
                failures.add(outcome.failure);
            } else if (outcome != null && outcome.result != null) {
                results.add(outcome.result);
            }
        }
        return new BatchResult<>(results, failures, outcomes.length - results.size() - failures.size());
    }

    <K> BatchResult<K, R> mapItems(Function<T, K> key) {
        return new BatchResult<>(
                results.stream()
                        .map(result -> new Result<>(key.apply(result.item), result.value))
                        .toList(),
                failures.stream()
                        .map(failure -> new Failure<>(key.apply(failure.item), failure.cause))
                        .toList(),
                notBegun);
    }

    /** Either a result or a failure. */
    record Outcome<T, R>(
            @Nullable Result<T, R> result, @Nullable Failure<T> failure) {

        static <T, R> Outcome<T, R> of(T item, R value) {
            return new Outcome<>(new Result<>(item, value), null);
        }

        static <T, R> Outcome<T, R> failed(T item, RuntimeException cause) {
            return new Outcome<>(null, new Failure<>(item, cause));
        }
    }
}
