package io.shelfwise.costing.landed;

import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What a repack made and cost. All parts, materials and work went into all units started; the good units carry the cost
 * of the normal yield, what was damaged beyond it is a loss of its own.
 *
 * <p>Worked example: 100 started at 2.00 each, all told 200.00; 95 are normal, 90 good: a unit costs 200.00 / 95 =
 * 2.105263, the good ones 189.47, and 10.53 is lost.
 *
 * @param started units begun
 * @param good units that came out
 * @param partsCost of all parts used
 * @param workCost of all materials and labour
 * @param unitCost of one good unit
 * @param loss cost of damage beyond the normal yield; 0 where it was reached
 */
public record RepackCost(
        BigDecimal started,
        BigDecimal good,
        UnitAmount partsCost,
        UnitAmount workCost,
        UnitAmount unitCost,
        UnitAmount loss) {

    /**
     * The cost of a run.
     *
     * @param started units begun, above 0
     * @param good units that came out, from 0 to those begun
     * @param normalYield share of units begun that usually come out, above 0 to 1
     * @param partCosts landed cost of one unit of each part
     * @throws IllegalArgumentException if a number is not in its range or a part has no cost
     */
    public static RepackCost of(
            RepackBill bill,
            BigDecimal started,
            BigDecimal good,
            BigDecimal normalYield,
            Map<String, UnitAmount> partCosts) {
        require(started, good, normalYield);
        UnitAmount work = bill.work().times(started);
        UnitAmount parts = UnitAmount.of(BigDecimal.ZERO, work.currency());
        for (Map.Entry<String, BigDecimal> part : bill.parts().entrySet()) {
            UnitAmount cost = partCosts.get(part.getKey());
            if (cost == null) {
                throw new IllegalArgumentException(
                        "partCosts has none for " + part.getKey() + "; give the landed cost of every part");
            }
            parts = parts.plus(cost.times(part.getValue()).times(started));
        }
        UnitAmount all = parts.plus(work);
        BigDecimal normal = started.multiply(normalYield).max(good);
        UnitAmount unit = all.dividedBy(normal);
        return new RepackCost(started, good, parts, work, unit, all.minus(unit.times(good)));
    }

    private static void require(BigDecimal started, BigDecimal good, BigDecimal normalYield) {
        if (started.signum() <= 0) {
            throw new IllegalArgumentException("started is " + started.toPlainString() + "; give a number above 0");
        }
        if (good.signum() < 0 || good.compareTo(started) > 0) {
            throw new IllegalArgumentException("good is " + good.toPlainString() + " of " + started.toPlainString()
                    + " started; give a number from 0 to those started");
        }
        if (normalYield.signum() <= 0 || normalYield.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "normalYield is " + normalYield.toPlainString() + "; give a share above 0, at most 1");
        }
    }
}
