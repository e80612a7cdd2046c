package io.shelfwise.forecasting;

import io.shelfwise.forecasting.effects.ProductLifts;
import io.shelfwise.forecasting.models.PointFit;
import java.util.ArrayList;
import java.util.List;

/** A method fitted to what a product sells without events, with those to come put in. Errors grow as means do. */
final class LiftedFit implements PointFit {

    private final PointFit plain;
    private final double[] ahead;
    private final List<String> notes;

    LiftedFit(PointFit plain, ProductLifts lifts) {
        this.plain = plain;
        this.ahead = lifts.ahead();
        this.notes = new ArrayList<>(plain.notes());
        notes.addAll(lifts.notes());
    }

    @Override
    public double mean(int step) {
        return plain.mean(step) * ahead[step];
    }

    @Override
    public double variance(int from, int to) {
        double before = 0;
        double lifted = 0;
        for (int step = from; step < to; step++) {
            before += Math.max(0, plain.mean(step));
            lifted += Math.max(0, mean(step));
        }
        double ratio = before > 0 ? lifted / before : 1;
        return ratio * ratio * plain.variance(from, to);
    }

    @Override
    public boolean errorsOfOneSize() {
        return plain.errorsOfOneSize();
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }
}
