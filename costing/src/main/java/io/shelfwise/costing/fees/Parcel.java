package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The outer size of one packed unit.
 *
 * @param sides in centimetres, longest first
 */
record Parcel(List<BigDecimal> sides) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Parcel of(List<BigDecimal> sides, LengthUnit unit) {
        List<BigDecimal> centimetres = new ArrayList<>(sides.size());
        for (BigDecimal side : sides) {
            centimetres.add(unit.toCentimetres(side));
        }
        centimetres.sort(Comparator.reverseOrder());
        return new Parcel(List.copyOf(centimetres));
    }

    BigDecimal longest() {
        return sides.get(0);
    }

    /** The longest side and once around the other two. */
    BigDecimal lengthPlusGirth() {
        return sides.get(0).add(sides.get(1).add(sides.get(2)).multiply(TWO));
    }

    BigDecimal volume() {
        return sides.get(0).multiply(sides.get(1)).multiply(sides.get(2));
    }

    /** The same with no side shorter than this. */
    Parcel withMinimumSide(BigDecimal side) {
        return new Parcel(sides.stream().map(side::max).toList());
    }

    boolean fits(List<BigDecimal> limits) {
        for (int i = 0; i < limits.size(); i++) {
            if (sides.get(i).compareTo(limits.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }
}
