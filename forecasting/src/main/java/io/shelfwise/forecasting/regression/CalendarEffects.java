package io.shelfwise.forecasting.regression;

import io.shelfwise.core.demand.Frequency;
import io.shelfwise.forecasting.events.EventCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How much demand each period brings relative to an ordinary one, because of the weekday, the time of the year and
 * events: a regression of one series on the calendar, shrunk to no effect as far as the series does not show one.
 *
 * <p>Immutable and thread-safe.
 */
public final class CalendarEffects {

    private static final double WORTH_TELLING = Math.log(1.1);
    private static final int MOST_NOTES = 3;

    private final double[] factors;
    private final int past;
    private final List<String> notes;

    private CalendarEffects(double[] factors, int past, List<String> notes) {
        this.factors = factors;
        this.past = past;
        this.notes = notes;
    }

    /**
     * Fits the effects.
     *
     * @param values oldest first, {@code NaN} where nothing was observed
     * @param frequency how the series is cut in time
     * @param start the first day of the first period
     * @param ahead how many periods follow
     * @param calendar the events; those that the past has not seen have no effect
     */
    public static CalendarEffects of(
            double[] values, Frequency frequency, LocalDate start, int ahead, EventCalendar calendar) {
        double[] factors = new double[values.length + ahead];
        Arrays.fill(factors, 1);
        if (Arrays.stream(values).noneMatch(units -> units > 0)) {
            return new CalendarEffects(factors, values.length, List.of());
        }
        CalendarDesign design = new CalendarDesign(calendar, frequency, start, values.length, factors.length);
        double[] coefficients = new RidgePoisson(design.rows(), values, design.spreads()).fit();
        double[] effects = coefficients.clone();
        Arrays.fill(effects, 0, 2, 0);
        Arrays.setAll(factors, period -> Math.exp(design.rows().times(period, effects)));
        return new CalendarEffects(factors, values.length, notes(design, effects));
    }

    private static List<String> notes(CalendarDesign design, double[] effects) {
        List<String> notes = new ArrayList<>();
        if (design.yearly()) {
            notes.add("follows the time of the year");
        }
        List<String> names = design.events();
        IntStream.range(0, names.size())
                .boxed()
                .filter(event -> Math.abs(effects[design.column(event)]) > WORTH_TELLING)
                .sorted(Comparator.comparingDouble(event -> -Math.abs(effects[design.column(event)])))
                .limit(MOST_NOTES)
                .map(event -> String.format(
                        Locale.ROOT,
                        "%s sells %.2g times the usual",
                        names.get(event),
                        Math.exp(effects[design.column(event)])))
                .forEach(notes::add);
        return notes;
    }

    /** The factors of the past periods; a copy. */
    public double[] past() {
        return Arrays.copyOf(factors, past);
    }

    /** The factor of a period ahead, by step from 0. */
    public double ahead(int step) {
        return factors[past + step];
    }

    /** The greatest effects, as short sentences for a seller. */
    public List<String> notes() {
        return List.copyOf(notes);
    }
}
