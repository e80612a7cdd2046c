package io.shelfwise.forecasting.pooling;

import java.io.Serializable;

/**
 * How time runs for a seller's series.
 *
 * @param season after how many periods a pattern may repeat
 * @param year how many periods ago this time of the year was; 364 for days, which keeps the weekday
 * @param reach how many periods on either side tell of one a year ago
 */
record Cycle(int season, int year, int reach) implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int YEAR_OF_DAYS = 364;
    private static final int REACH_OF_DAYS = 3;

    static Cycle of(int season, boolean daily) {
        return daily ? new Cycle(season, YEAR_OF_DAYS, REACH_OF_DAYS) : new Cycle(season, season, 0);
    }

    /** Whether periods are days. */
    boolean isDaily() {
        return year == YEAR_OF_DAYS;
    }

    /** The place of a period in its season. */
    int place(int period) {
        return Math.floorMod(period, season);
    }

    /** The windows that levels are told from: some four, eight and thirteen weeks of days, half to two years of months. */
    int[] windows() {
        if (year != season) {
            return new int[] {4 * season, 8 * season, 13 * season};
        }
        return season > 26 ? new int[] {8, 13, 26} : new int[] {6, 12, 24};
    }

    /**
     * The least history that a past forecast is made from.
     *
     * @param smooth whether products sell in most periods, so that methods of seasons are tried
     */
    int leastHistory(boolean smooth) {
        if (year != season) {
            return 2 * season;
        }
        if (season > 26) {
            return season + season / 4;
        }
        return Math.max(6, smooth ? 5 * season / 2 : season / 2);
    }
}
