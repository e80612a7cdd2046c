package io.shelfwise.testkit.spapi.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Makes up what buyers send back. It goes to the shelf of what cannot be sold, or back on sale after the history. */
final class ReturnMaker {

    private static final int ONE_IN = 25;

    private final SplittableRandom random;
    private final Instant end;

    ReturnMaker(SplittableRandom random, LocalDate today) {
        this.random = random;
        this.end = today.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    void addTo(List<WorldReturn> returns, List<WorldOrder> orders) {
        for (WorldOrder order : orders) {
            for (WorldLine line : order.lines()) {
                Instant at = order.shipped().plus(Duration.ofHours(24 * 5 + random.nextInt(24 * 10)));
                boolean comesBack = order.isShipped() && order.byAmazon() && random.nextInt(ONE_IN) == 0;
                if (comesBack && at.isBefore(end)) {
                    returns.add(new WorldReturn(order, line, 1, at, random.nextBoolean()));
                }
            }
        }
        returns.sort(Comparator.comparing(WorldReturn::at)
                .thenComparing(back -> back.line().itemId()));
    }
}
