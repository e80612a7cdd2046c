package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import io.shelfwise.spapi.catalogue.reports.ReportCatalogue;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import io.shelfwise.spapi.catalogue.reports.ReportTrait;
import io.shelfwise.spapi.catalogue.reports.RowSpec;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of io.shelfwise.spapi.reports.rows that is the row of a flat file. */
class RowTypesTest {

    static Stream<ReportSpec> reports() {
        return ReportCatalogue.reports().values().stream().filter(report -> !report.is(ReportTrait.JSON));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void eachAccessorReadsItsColumn(ReportSpec report) throws ReflectiveOperationException {
        Object row = only(report, column -> KindSamples.VALUES.getOrDefault(column.kind(), "?"));

        Map<String, Method> accessors = new HashMap<>();
        for (Method accessor : accessors(report)) {
            accessors.put(accessor.getName().toLowerCase(Locale.ROOT), accessor);
        }
        for (ColumnSpec column : report.columns()) {
            String name = column.javaName().isEmpty() ? column.name() : column.javaName();
            Method accessor = accessors.remove(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
            assertThat(accessor).as(name).isNotNull();
            assertThat(present(accessor.invoke(row))).as(name).hasToString(shown(report, column.kind()));
        }
        assertThat(accessors).isEmpty();
    }

    private static String shown(ReportSpec report, ColumnKind kind) {
        boolean euro = report.columns().stream().anyMatch(column -> column.kind() == ColumnKind.CURRENCY);
        return switch (kind) {
            case MARKETPLACE -> "UK";
            case FLAG -> "true";
            case MONEY -> euro ? "1234.50 EUR" : "1234.50 GBP";
            case TIME -> "2026-05-31T23:59:59Z";
            default -> KindSamples.VALUES.getOrDefault(kind, "?");
        };
    }

    @ParameterizedTest
    @MethodSource("reports")
    void whatIsBlankIsEmpty(ReportSpec report) throws ReflectiveOperationException {
        Object row = only(report, column -> column.kind() == ColumnKind.TEXT ? "x" : "");

        for (Method accessor : accessors(report)) {
            Object value = accessor.invoke(row);
            assertThat(value).isIn(Optional.empty(), OptionalLong.empty(), Optional.of("x"));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noContentIsInTheTextOfARow(ReportSpec report) throws ReflectiveOperationException {
        Object row = only(report, column -> KindSamples.VALUES.getOrDefault(column.kind(), "?"));

        assertThat(row).hasToString(report.rows().get(0).javaType() + "[line 2]");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void anAmountThatItsCurrencyCannotHoldSetsTheRowAside(ReportSpec report) throws ReflectiveOperationException {
        Optional<ColumnSpec> money = report.columns().stream()
                .filter(column -> column.kind() == ColumnKind.MONEY)
                .findFirst();
        if (money.isPresent()) {
            Sample<?> sample = Sample.read(
                    type(report),
                    text(
                            report,
                            column -> column.kind() == ColumnKind.MONEY
                                    ? "0.125"
                                    : KindSamples.VALUES.getOrDefault(column.kind(), "?")));

            assertThat(sample.values).isEmpty();
            assertThat(sample.summary.problems().get(0).toString())
                    .startsWith("line 2, " + money.get().name())
                    .endsWith("expected at most 2 decimals");
        }
    }

    private static Object only(ReportSpec report, Function<ColumnSpec, String> cell)
            throws ReflectiveOperationException {
        Sample<?> sample = Sample.read(type(report), text(report, cell));
        assertThat(sample.summary.problems()).isEmpty();
        assertThat(sample.values).hasSize(1);
        return sample.values.get(0);
    }

    private static String text(ReportSpec report, Function<ColumnSpec, String> cell) {
        return report.columns().stream().map(ColumnSpec::name).collect(Collectors.joining("\t"))
                + "\n"
                + report.columns().stream().map(cell).collect(Collectors.joining("\t"))
                + "\n";
    }

    private static ReportType<?> type(ReportSpec report) throws ReflectiveOperationException {
        RowSpec rows = report.rows().get(0);
        return (ReportType<?>) javaType(rows).getMethod(rows.factory()).invoke(null);
    }

    private static List<Method> accessors(ReportSpec report) throws ReflectiveOperationException {
        return Arrays.stream(javaType(report.rows().get(0)).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !List.of("row", "toString").contains(method.getName()))
                .toList();
    }

    private static Class<?> javaType(RowSpec rows) throws ReflectiveOperationException {
        return Class.forName("io.shelfwise.spapi.reports.rows." + rows.javaType());
    }

    private static Object present(Object value) {
        return value instanceof OptionalLong whole ? whole.getAsLong() : ((Optional<?>) value).orElseThrow();
    }
}
