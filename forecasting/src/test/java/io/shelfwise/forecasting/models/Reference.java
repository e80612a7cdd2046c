package io.shelfwise.forecasting.models;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;

/** The reference vectors beside this class. */
public record Reference(List<String> fields) {

    private static final List<Reference> ALL = read("r-forecast.csv");

    /** All lines of a kind, such as {@code fit}. */
    public static List<Reference> of(String kind) {
        List<Reference> lines =
                ALL.stream().filter(line -> line.fields.get(0).equals(kind)).toList();
        if (lines.isEmpty()) {
            throw new AssertionError("no reference of kind " + kind);
        }
        return lines;
    }

    /** A millionth of a number. */
    public static Offset<Double> near(double number) {
        return Offset.offset(1e-6 * Math.abs(number) + 1e-12);
    }

    /** A field as text. */
    public String text(int field) {
        return fields.get(field);
    }

    /** A field as a number. */
    public double number(int field) {
        return Double.parseDouble(fields.get(field));
    }

    /** A field as numbers. */
    public double[] numbers(int field) {
        String text = fields.get(field);
        return text.isEmpty()
                ? new double[0]
                : Arrays.stream(text.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    /** The values of the series that this line is about. */
    public double[] values() {
        return series().numbers(3);
    }

    /** Its period. */
    public int period() {
        return (int) series().number(2);
    }

    private Reference series() {
        return of("series").stream()
                .filter(line -> line.text(1).equals(text(1)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return String.join(" ", fields.subList(0, Math.min(3, fields.size())));
    }

    private static List<Reference> read(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Reference.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Reference(List.of(line.split(",", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
