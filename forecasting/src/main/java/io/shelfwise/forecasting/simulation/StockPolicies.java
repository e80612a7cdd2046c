package io.shelfwise.forecasting.simulation;

import io.shelfwise.forecasting.replenishment.FillRate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The policies that come with the library. */
public final class StockPolicies {

    private static final Pattern SHELFWISE = Pattern.compile("shelfwise:(\\d*\\.?\\d+)");
    private static final Pattern COVER = Pattern.compile("cover:(\\d{1,4})\\+(\\d{1,4})");

    private StockPolicies() {}

    /**
     * A policy by its text: {@code shelfwise:LEVEL}, {@code cover:WINDOW+SAFETY} or {@code clairvoyant}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static StockPolicy parse(String text) {
        Matcher shelfwise = SHELFWISE.matcher(text);
        if (shelfwise.matches()) {
            return fillRate(FillRate.of(Double.parseDouble(shelfwise.group(1))));
        }
        Matcher cover = COVER.matcher(text);
        if (cover.matches()) {
            return daysOfCover(Integer.parseInt(cover.group(1)), Integer.parseInt(cover.group(2)));
        }
        if (text.equals("clairvoyant")) {
            return clairvoyant();
        }
        throw new IllegalArgumentException("policy is '" + text
                + "'; give shelfwise:LEVEL such as shelfwise:0.95, cover:WINDOW+SAFETY such as cover:30+30, or"
                + " clairvoyant");
    }

    /** A fill rate of all products together with the least stock: one chance of running short for all. */
    public static StockPolicy fillRate(FillRate target) {
        return new FillRatePolicy(target);
    }

    /**
     * Velocity times days of cover, as sellers reckon: the mean of the last days times lead time, review and safety days.
     *
     * @param windowDays of the mean, at least 1; of all days where there are fewer
     * @param safetyDays on top of lead time and review
     */
    public static StockPolicy daysOfCover(int windowDays, int safetyDays) {
        if (windowDays < 1 || safetyDays < 0) {
            throw new IllegalArgumentException("window is " + windowDays + " and safety " + safetyDays
                    + " days; give a window of at least 1 and a safety of at least 0");
        }
        return review -> {
            int known = Math.min(windowDays, review.past().length());
            double velocity = known == 0 ? 0 : review.past().sumOfLast(known) / known;
            return velocity * (review.leadTime().mean() + review.reviewDays() + safetyDays);
        };
    }

    /**
     * The bound of what any policy can reach: it knows demand and lead times to come and orders what will be sold until
     * the next order is on hand, and nothing more.
     */
    public static StockPolicy clairvoyant() {
        return new Clairvoyant();
    }
}
