package io.shelfwise.forecasting.models.seasonal;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.smoothing.ErrorResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fit to seasonally adjusted values, with the season put back.
 *
 * <p>Where the season multiplies, the variance of a window weighs each period by its index if it is known how errors carry
 * on, and otherwise all by the root mean square of their indices, which is exact for independent errors.
 */
public final class SeasonalFit implements PointFit {

    private final PointFit adjusted;
    private final Optional<ErrorResponse> response;
    private final SeasonalIndices indices;
    private final int length;

    private SeasonalFit(PointFit adjusted, Optional<ErrorResponse> response, SeasonalIndices indices, int length) {
        this.adjusted = adjusted;
        this.response = response;
        this.indices = indices;
        this.length = length;
    }

    /**
     * The fit itself where there is no season.
     *
     * @param response of the adjusted values to errors
     * @param length of the series
     */
    public static PointFit of(PointFit adjusted, ErrorResponse response, SeasonalIndices indices, int length) {
        return indices.isSeasonal() ? new SeasonalFit(adjusted, Optional.of(response), indices, length) : adjusted;
    }

    /**
     * The fit itself where there is no season.
     *
     * @param length of the series
     */
    public static PointFit of(PointFit adjusted, SeasonalIndices indices, int length) {
        return indices.isSeasonal() ? new SeasonalFit(adjusted, Optional.empty(), indices, length) : adjusted;
    }

    @Override
    public double mean(int step) {
        double index = indices.index(length + step);
        return indices.isMultiplicative() ? adjusted.mean(step) * index : adjusted.mean(step) + index;
    }

    @Override
    public double variance(int from, int to) {
        if (!indices.isMultiplicative()) {
            return adjusted.variance(from, to);
        }
        return response.map(known -> known.ofSum(from, to, step -> indices.index(length + step)))
                .orElseGet(() -> meanSquare(from, to) * adjusted.variance(from, to));
    }

    private double meanSquare(int from, int to) {
        double squares = 0;
        for (int step = from; step < to; step++) {
            squares += indices.index(length + step) * indices.index(length + step);
        }
        return squares / (to - from);
    }

    @Override
    public boolean errorsOfOneSize() {
        return !indices.isMultiplicative() && adjusted.errorsOfOneSize();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(adjusted.notes());
        notes.add(indices.isMultiplicative() ? "seasonal factors taken out" : "seasonal differences taken out");
        return List.copyOf(notes);
    }
}
