package io.shelfwise.forecasting.models.seasonal;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.smoothing.ErrorResponse;
import java.util.ArrayList;
import java.util.List;

/** A fit to seasonally adjusted values, with the season put back. */
public final class SeasonalFit implements PointFit {

    private final PointFit adjusted;
    private final ErrorResponse response;
    private final SeasonalIndices indices;
    private final int length;

    private SeasonalFit(PointFit adjusted, ErrorResponse response, SeasonalIndices indices, int length) {
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
        return indices.isSeasonal() ? new SeasonalFit(adjusted, response, indices, length) : adjusted;
    }

    @Override
    public double mean(int step) {
        double index = indices.index(length + step);
        return indices.isMultiplicative() ? adjusted.mean(step) * index : adjusted.mean(step) + index;
    }

    @Override
    public double variance(int from, int to) {
        return indices.isMultiplicative()
                ? response.ofSum(from, to, step -> indices.index(length + step))
                : adjusted.variance(from, to);
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(adjusted.notes());
        notes.add(indices.isMultiplicative() ? "seasonal factors taken out" : "seasonal differences taken out");
        return List.copyOf(notes);
    }
}
