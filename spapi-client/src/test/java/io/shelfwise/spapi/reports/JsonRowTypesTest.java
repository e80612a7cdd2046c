package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import io.shelfwise.spapi.catalogue.reports.ReportCatalogue;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import io.shelfwise.spapi.catalogue.reports.ReportTrait;
import io.shelfwise.spapi.catalogue.reports.RowSpec;
import io.shelfwise.spapi.internal.wire.Tree;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of io.shelfwise.spapi.reports.rows that is an element of a JSON report. */
class JsonRowTypesTest {

    static Stream<Arguments> rows() {
        return ReportCatalogue.reports().values().stream()
                .filter(report -> report.is(ReportTrait.JSON))
                .flatMap(report ->
                        report.rows().stream().map(rows -> Arguments.of(report, Named.of(rows.javaType(), rows))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachAccessorReadsItsMember(ReportSpec report, RowSpec rows) throws Exception {
        Class<?> javaType = Class.forName("io.shelfwise.spapi.reports.rows." + rows.javaType());
        ReportType<?> type = (ReportType<?>) javaType.getMethod("type").invoke(null);
        Sample<?> sample = Sample.read(type, document(rows));

        assertThat(sample.summary.problems()).isEmpty();
        int accessors = 0;
        for (Method method : javaType.getDeclaredMethods()) {
            boolean accessor = !Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers());
            if (accessor && !List.of("row", "toString").contains(method.getName())) {
                Object value = method.invoke(sample.values.get(0));
                assertThat(value).as(method.toString()).isNotIn(Optional.empty(), OptionalLong.empty(), List.of());
                accessors++;
            }
        }
        assertThat(accessors).isEqualTo(rows.columns().size());
        assertThat(sample.values.get(0)).hasToString(rows.javaType() + "[line 1]");
    }

    private static String document(RowSpec rows) throws Exception {
        Map<String, Object> element = new LinkedHashMap<>();
        for (ColumnSpec column : rows.columns()) {
            put(element, column.name(), value(column.kind()));
        }
        Buffer text = new Buffer();
        Tree.write(com.squareup.moshi.JsonWriter.of(text), Map.of(rows.list(), List.of(element)));
        return text.readUtf8();
    }

    @SuppressWarnings("unchecked") // only maps are put where others are put into
    private static void put(Map<String, Object> object, String path, Object value) {
        int point = path.indexOf('.');
        if (point < 0) {
            object.put(path, value);
        } else {
            Object inner =
                    object.computeIfAbsent(path.substring(0, point), unused -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) inner, path.substring(point + 1), value);
        }
    }

    private static Object value(ColumnKind kind) {
        return switch (kind) {
            case WHOLE -> 12;
            case DECIMAL -> new java.math.BigDecimal("0.125");
            case MONEY -> Map.of("amount", new java.math.BigDecimal("12.50"), "currencyCode", "EUR");
            case AMOUNT -> Map.of("amount", new java.math.BigDecimal("0.333333"), "currencyCode", "EUR");
            case LIST -> List.of(Map.of("a", "b"));
            default -> KindSamples.VALUES.getOrDefault(kind, "?");
        };
    }
}
