package io.shelfwise.forecasting.aging;

import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Compares ways to deal with each layer by its own units' money. A markdown is taken to hold for the whole time and every
 * layer; a removal takes this layer alone, at once. Of equal ways the one that changes least is taken.
 */
final class LayerChoice {

    private final Fifo fifo;
    private final SalesScenarios sales;
    private final LayerCharges charges;
    private final AgingTerms terms;
    private final UnitAmount nothing;

    LayerChoice(Fifo fifo, SalesScenarios sales, LayerCharges charges, AgingTerms terms) {
        this.fifo = fifo;
        this.sales = sales;
        this.charges = charges;
        this.terms = terms;
        this.nothing = terms.proceeds().times(BigDecimal.ZERO);
    }

    List<LayerAdvice> all() {
        List<List<LayerOption>> options = new ArrayList<>();
        fifo.layers().forEach(layer -> options.add(new ArrayList<>()));
        sell(options, LayerAction.KEEP, terms.proceeds(), 1);
        terms.markdowns().forEach(way -> sell(options, way.action(), way.proceeds(), way.demandFactor()));
        List<LayerAdvice> advice = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            AgeLayer layer = fifo.layers().get(i);
            if (layer.units() > 0 && !fifo.days().isEmpty() && fifo.present(i, 0)) {
                options.get(i).add(remove(layer));
                advice.add(advice(layer, options.get(i)));
            }
        }
        return advice;
    }

    private void sell(List<List<LayerOption>> options, LayerAction action, UnitAmount proceeds, double factor) {
        double[][][] left = fifo.left(sales.times(factor));
        for (int layer = 0; layer < options.size() && !fifo.days().isEmpty(); layer++) {
            options.get(layer).add(sold(action, proceeds, left, layer));
        }
    }

    private LayerOption sold(LayerAction action, UnitAmount proceeds, double[][][] left, int index) {
        AgeLayer layer = fifo.layers().get(index);
        UnitAmount storage = nothing;
        AmountRange surcharge = new AmountRange(nothing, nothing);
        double leftUnits = layer.units();
        for (int day = 0; day < fifo.days().size(); day++) {
            if (AgeProjection.isAssessment(fifo.days().get(day)) && fifo.present(index, day)) {
                leftUnits = AssessmentCount.expected(left, day, index);
                storage = storage.plus(times(terms.storagePerMonth(), leftUnits));
                surcharge = charges.of(layer, fifo.days().get(day), leftUnits)
                        .map(surcharge::plus)
                        .orElse(surcharge);
            }
        }
        double soldUnits = layer.units() - leftUnits;
        return option(action, soldUnits, leftUnits, times(proceeds, soldUnits), storage, surcharge);
    }

    private LayerOption remove(AgeLayer layer) {
        return option(LayerAction.REMOVE, 0, layer.units(), nothing, nothing, new AmountRange(nothing, nothing));
    }

    private LayerOption option(
            LayerAction action,
            double soldUnits,
            double leftUnits,
            UnitAmount proceeds,
            UnitAmount storage,
            AmountRange surcharge) {
        UnitAmount removal = times(terms.removalFee().minus(terms.salvage()), leftUnits);
        UnitAmount before = proceeds.minus(storage).minus(removal);
        AmountRange worth = new AmountRange(before.minus(surcharge.high()), before.minus(surcharge.low()));
        return new LayerOption(action, soldUnits, leftUnits, proceeds, storage, surcharge, removal, worth);
    }

    private static UnitAmount times(UnitAmount amount, double units) {
        return amount.times(LayerCharges.exact(units));
    }

    private static LayerAdvice advice(AgeLayer layer, List<LayerOption> options) {
        List<LayerOption> old = bestFirst(options, option -> option.worth().low());
        List<LayerOption> young = bestFirst(options, option -> option.worth().high());
        LayerAction action = old.get(0).action();
        return new LayerAdvice(layer, action, young.get(0).action() == action, old, reason(old));
    }

    private static List<LayerOption> bestFirst(List<LayerOption> options, Function<LayerOption, UnitAmount> worth) {
        Comparator<LayerOption> byWorth =
                (one, other) -> worth.apply(other).minus(worth.apply(one)).signum();
        return options.stream()
                .sorted(byWorth.thenComparing(LayerOption::action))
                .toList();
    }

    private static String reason(List<LayerOption> options) {
        LayerOption best = options.get(0);
        String what = words(best) + ": " + money(best.worth().low()) + " expected";
        if (options.size() == 1) {
            return what;
        }
        LayerOption next = options.get(1);
        return what + ", against " + money(next.worth().low()) + " to " + words(next);
    }

    private static String words(LayerOption option) {
        return switch (option.action()) {
            case KEEP -> "keep";
            case DISCOUNT -> "discount";
            case OUTLET_DEAL -> "create an outlet deal";
            case REMOVE -> "remove";
        };
    }

    private static String money(UnitAmount amount) {
        return amount.round(2, RoundingMode.HALF_UP).toPlainString() + " " + amount.currency();
    }
}
