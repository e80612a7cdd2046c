package io.shelfwise.costing.fees;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Our estimate beside Amazon's own fees, as the Product Fees API or the fee preview report gives them.
 *
 * @param lines one a type that either side knows, in the order of {@link FeeType}
 */
public record FeeComparison(List<Line> lines) {

    /** Copies the lines. */
    public FeeComparison {
        lines = List.copyOf(lines);
    }

    /**
     * Compares.
     *
     * @param amazonsFees for the same units as the estimate
     * @throws IllegalArgumentException if a fee is in another currency
     */
    public static FeeComparison of(FeeEstimate estimate, Map<FeeType, Money> amazonsFees) {
        Set<FeeType> types = EnumSet.noneOf(FeeType.class);
        types.addAll(amazonsFees.keySet());
        estimate.fees().forEach(fee -> types.add(fee.type()));
        return new FeeComparison(types.stream()
                .map(type -> line(type, estimate, Optional.ofNullable(amazonsFees.get(type))))
                .toList());
    }

    private static Line line(FeeType type, FeeEstimate estimate, Optional<Money> theirs) {
        theirs.filter(fee -> !fee.currency().equals(estimate.currency())).ifPresent(fee -> {
            throw new IllegalArgumentException("amazonsFees has " + type + " " + fee + "; give it in "
                    + estimate.currency() + ", the currency of the marketplace");
        });
        Optional<Money> ours = estimate.fee(type).flatMap(Fee::amount);
        Optional<Money> gap = ours.flatMap(our -> theirs.map(their -> minus(their, our)));
        return new Line(type, ours, theirs, gap);
    }

    private static Money minus(Money a, Money b) {
        BigDecimal gap = a.amount().subtract(b.amount());
        return Money.of(gap, a.currency());
    }

    /**
     * One fee.
     *
     * @param type the kind of fee
     * @param ours empty where no schedule covers it
     * @param theirs empty where Amazon gave none
     * @param gap theirs less ours, where both are known
     */
    public record Line(FeeType type, Optional<Money> ours, Optional<Money> theirs, Optional<Money> gap) {}
}
