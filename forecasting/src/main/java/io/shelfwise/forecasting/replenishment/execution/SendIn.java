package io.shelfwise.forecasting.replenishment.execution;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.forecasting.replenishment.OrderUpTo;
import io.shelfwise.forecasting.replenishment.RestockLine;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.forecasting.replenishment.StockElsewhere;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What to send to fulfilment centres from stock elsewhere: the second decision, beside what to buy. It covers demand over
 * the days from there plus the review period, with the plan's target, from the nearest place first. Buying counts the same
 * stock as under way, so that nothing is bought that only has to be sent.
 *
 * @param sku whose units they are
 * @param place from which
 * @param units in whole cases, above 0
 * @param level that stock at Amazon and on its way there should reach
 * @param sentence in a seller's words
 */
public record SendIn(Sku sku, String place, long units, long level, String sentence) {

    /** All that should be sent today, in the order of the plan's lines. */
    public static List<SendIn> of(RestockPlan plan) {
        List<SendIn> all = new ArrayList<>();
        plan.lines().forEach(line -> add(all, plan, line));
        return List.copyOf(all);
    }

    private static void add(List<SendIn> all, RestockPlan plan, RestockLine line) {
        double position =
                (double) line.item().stock().available() + line.item().stock().inbound();
        List<StockElsewhere> places = line.item().facts().elsewhere().stream()
                .sorted(Comparator.<StockElsewhere>comparingDouble(
                                place -> place.toSellable().mean())
                        .thenComparing(StockElsewhere::place))
                .toList();
        for (StockElsewhere place : places) {
            long level = level(plan, line, place);
            long cases = Math.min(
                    (long) Math.ceil(Math.max(0, level - position) / place.casePack()),
                    place.units() / place.casePack());
            if (cases > 0) {
                all.add(of(line.sku(), place, cases * place.casePack(), level, position));
                position += cases * place.casePack();
            }
        }
    }

    private static long level(RestockPlan plan, RestockLine line, StockElsewhere place) {
        double level = OrderUpTo.of(
                        line.forecast(), place.toSellable(), plan.settings().reviewDays())
                .level(plan.settings().target());
        return (long) Math.ceil(level);
    }

    private static SendIn of(Sku sku, StockElsewhere place, long units, long level, double position) {
        String sentence = "Send " + units + " from " + place.place() + ": " + (long) position
                + " are at Amazon or on the way, and " + level + " should be.";
        return new SendIn(sku, place.place(), units, level, sentence);
    }
}
