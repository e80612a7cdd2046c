package io.shelfwise.forecasting.replenishment;

import io.shelfwise.forecasting.aging.LayerAction;
import io.shelfwise.forecasting.aging.LayerAdvice;
import io.shelfwise.forecasting.coverage.FutureOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what lies ahead of a line. */
final class OutlookSummary {

    private OutlookSummary() {}

    static String of(LineOutlook outlook) {
        List<String> sentences = new ArrayList<>();
        sentences.add(stock(outlook));
        outlook.firstGap()
                .filter(gap -> gap.endedByArrival())
                .ifPresent(gap -> sentences.add(
                        "It is out from " + gap.first() + " to " + gap.last() + ", until an arrival ends it."));
        nextOrder(outlook).ifPresent(sentences::add);
        outlook.nextCrossing()
                .ifPresent(crossing -> sentences.add(whole(outlook.unitsCrossing()) + " units may be " + crossing.tier()
                        + " days old on " + crossing.earliest() + "."));
        outlook.ageAdvice().stream()
                .filter(advice -> advice.action() != LayerAction.KEEP)
                .map(OutlookSummary::advice)
                .forEach(sentences::add);
        outlook.cliff().ifPresent(cliff -> sentences.add(capital(cliff.reason()) + "."));
        outlook.excess()
                .ifPresent(excess -> sentences.add(excess.units() + " units are more than the horizon is likely to need"
                        + excess.tiedUp()
                                .map(money -> ", " + money + " tied up")
                                .orElse("") + "."));
        outlook.deadlines()
                .forEach(deadline -> sentences.add("To be in before "
                        + deadline.event().name() + " on " + deadline.event().first() + " stock "
                        + (deadline.past() ? "had to leave by " : "has to leave by ") + deadline.sendBy() + "."));
        outlook.health()
                .forEach(finding ->
                        sentences.add((finding.holds() ? "Held back: " : "Mind that ") + finding.reason() + "."));
        return String.join(" ", sentences);
    }

    private static String stock(LineOutlook outlook) {
        String out = outlook.stockoutDate()
                .map(day -> "Without an order stock has more likely than not run out by " + day)
                .orElse("Without an order stock more likely lasts than not");
        if (outlook.chanceOutBeforeOrder().isEmpty()) {
            return out + ".";
        }
        return out
                + String.format(
                        Locale.ROOT,
                        "; the chance that it is out before an order of today can be sold is %.0f %%, and %.1f units are"
                                + " expected to be missed until then.",
                        100 * outlook.chanceOutBeforeOrder().getAsDouble(),
                        outlook.lostBeforeOrder().orElse(0));
    }

    private static Optional<String> nextOrder(LineOutlook outlook) {
        return outlook.orders().stream().findFirst().map(OutlookSummary::order);
    }

    private static String order(FutureOrder order) {
        return "Order by " + order.orderBy() + ": " + order.reason() + ".";
    }

    private static String advice(LayerAdvice advice) {
        return whole(advice.layer().units()) + " units of " + advice.layer().latest() + ": " + advice.reason() + ".";
    }

    private static String whole(double units) {
        return String.valueOf(Math.round(units));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
