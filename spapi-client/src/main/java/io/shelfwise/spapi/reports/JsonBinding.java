package io.shelfwise.spapi.reports;

import java.util.function.Function;

/**
 * How a report is read where it comes as JSON.
 *
 * @param shape what is known of it
 * @param mapping makes the value of a row
 * @param <T> the value of a row
 */
record JsonBinding<T>(JsonShape shape, Function<? super ReportRow, ? extends T> mapping) {

    <V> JsonBinding<V> map(Function<? super T, ? extends V> next) {
        return new JsonBinding<>(shape, row -> next.apply(mapping.apply(row)));
    }
}
