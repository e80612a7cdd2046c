package io.shelfwise.forecasting.simulation;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.BatchResult;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One forecast for each product and review, from what was known that morning; trained anew now and then. */
final class Outlooks {

    /** Products whose expected losses are worked out: enough to tell those of all. */
    private static final int TELLING = 50;

    private final List<ReplayedProduct> products;
    private final SimulationSettings settings;
    private final ForecasterTraining training;
    private final int trainingDays;
    private final Batch batch;
    private final Horizon horizon;
    private final int stride;
    private Forecaster forecaster = Forecasters.automatic();
    private int trainedOn = Integer.MIN_VALUE;

    Outlooks(
            List<ReplayedProduct> products,
            SimulationSettings settings,
            ForecasterTraining training,
            int trainingDays,
            Batch batch) {
        this.products = products;
        this.settings = settings;
        this.training = training;
        this.trainingDays = trainingDays;
        this.batch = batch;
        this.horizon = Horizon.days(settings.leadTime().longest() + settings.reviewDays());
        this.stride = Math.max(1, products.size() / TELLING);
    }

    /** Of all products on the morning of a day, in their order. */
    List<Outlook> on(int day) {
        trainIfDue(day);
        List<Integer> indices = IntStream.range(0, products.size()).boxed().toList();
        BatchResult<Integer, Outlook> result =
                batch.run(indices, i -> outlook(products.get(i).before(day), day >= 0 && i % stride == 0));
        if (!result.failures().isEmpty()) {
            throw result.failures().get(0).cause();
        }
        if (result.isCancelled()) {
            throw new IllegalStateException("the replay was cancelled on day " + day + "; run it again for an answer");
        }
        return result.results().stream().map(BatchResult.Result::value).toList();
    }

    private Outlook outlook(DemandSeries past, boolean withLosses) {
        return Outlook.of(past, forecaster.forecast(past, horizon), settings, withLosses);
    }

    private void trainIfDue(int day) {
        if (trainedOn != Integer.MIN_VALUE && day - trainedOn < trainingDays) {
            return;
        }
        List<DemandSeries> past = new ArrayList<>(products.size());
        for (ReplayedProduct product : products) {
            DemandSeries known = product.before(day);
            if (known.length() > 0) {
                past.add(known);
            }
        }
        if (!past.isEmpty()) {
            forecaster = training.train(past, horizon);
            trainedOn = day;
        }
    }
}
