package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.money.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A plan in a few numbers.
 *
 * @param orderValue of all advised orders at landed cost, one amount a currency, sorted by currency; orders of unknown
 *     cost are not in it
 * @param orderUnits of all advised orders
 * @param skusToOrder SKUs with an advised order
 * @param skusOutBeforeArrival SKUs that are out of stock, or run out before an order of today could be sold
 * @param agedUnits units older than 180 days; empty where no ages are known
 */
public record PlanTotals(
        List<Money> orderValue, long orderUnits, int skusToOrder, int skusOutBeforeArrival, OptionalLong agedUnits) {

    /** Copies the amounts. */
    public PlanTotals {
        orderValue = List.copyOf(orderValue);
    }

    static PlanTotals of(Collection<RestockLine> lines) {
        List<OptionalInt> ages = lines.stream()
                .map(line -> line.item().stock().agedOver180Days())
                .filter(OptionalInt::isPresent)
                .toList();
        return new PlanTotals(
                valueByCurrency(lines),
                lines.stream().mapToLong(line -> line.order().units()).sum(),
                (int) lines.stream().filter(line -> line.order().units() > 0).count(),
                (int) lines.stream().filter(PlanTotals::outBeforeArrival).count(),
                ages.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(ages.stream()
                                .mapToLong(OptionalInt::orElseThrow)
                                .sum()));
    }

    private static boolean outBeforeArrival(RestockLine line) {
        return line.status() == RestockStatus.OUT_OF_STOCK || line.status() == RestockStatus.RUNS_OUT_BEFORE_ARRIVAL;
    }

    private static List<Money> valueByCurrency(Collection<RestockLine> lines) {
        return lines.stream()
                .flatMap(line -> line.order().value().stream())
                .collect(Collectors.groupingBy(Money::currency, Collectors.reducing(Money::plus)))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getCurrencyCode()))
                .map(Map.Entry::getValue)
                .flatMap(Optional::stream)
                .toList();
    }
}
