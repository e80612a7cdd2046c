package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts per unit by size tier or class, goods and weight, in one or more columns. */
final class WeightTable {

    private static final Set<String> KEYS = Set.of("sizes", "goods", "unit", "bands");

    private final Map<String, List<Row>> rows = new HashMap<>();
    private final String unresolved;

    private WeightTable(String unresolved) {
        this.unresolved = unresolved;
    }

    static WeightTable read(JsonObject json, int columns) {
        String unresolved = json.optionalText("unresolved");
        WeightTable table = new WeightTable(unresolved == null ? "the sources do not settle this amount" : unresolved);
        for (JsonObject row : json.objects("rows")) {
            row.allow(KEYS);
            WeightUnit unit = row.read("unit", () -> WeightUnit.parse(row.text("unit")));
            Row read = new Row(Goods.read(row), unit, WeightBand.read(row, unit, columns));
            for (String size : row.texts("sizes")) {
                table.rows.computeIfAbsent(size, key -> new ArrayList<>()).add(read);
            }
        }
        return table;
    }

    /** Whether any goods of this tier have a row. */
    boolean has(SizeTier tier) {
        return rows.containsKey(tier.name()) || rows.containsKey(tier.sizeClass());
    }

    /** The weight bands of a tier for these goods; empty where it has none. */
    List<WeightBand> bands(SizeTier tier, @Nullable Goods goods) {
        return rows.getOrDefault(tier.name(), rows.getOrDefault(tier.sizeClass(), List.of())).stream()
                .filter(row -> Goods.holds(row.goods(), goods))
                .findFirst()
                .map(Row::bands)
                .orElse(List.of());
    }

    /** The unit amount of a column; the charge is of one unit and not rounded. */
    Charge unitCharge(FeeCase feeCase, int column) {
        Weight billed = feeCase.sizing().billed();
        return billed == null ? Charge.notCovered(feeCase.sizing().reason()) : unitCharge(feeCase, column, billed);
    }

    Charge unitCharge(FeeCase feeCase, int column, Weight weight) {
        SizeTier tier = feeCase.sizing().tier();
        if (tier == null) {
            return Charge.notCovered(feeCase.sizing().reason());
        }
        Goods goods = feeCase.input().goods();
        List<Row> candidates = rows.getOrDefault(tier.name(), rows.getOrDefault(tier.sizeClass(), List.of()));
        for (Row row : candidates) {
            if (Goods.holds(row.goods(), goods)) {
                return row.charge(tier, column, weight, unresolved);
            }
        }
        return Charge.notCovered(
                goods == null
                        ? "whether it is apparel is unknown; say so, since its category is clothing"
                        : "the schedule has no rates for " + goods.word() + " goods of size " + tier.name());
    }

    private record Row(List<Goods> goods, WeightUnit unit, List<WeightBand> bands) {

        Charge charge(SizeTier tier, int column, Weight weight, String unresolved) {
            for (WeightBand band : bands) {
                if (band.holds(weight)) {
                    BigDecimal amount = band.amount(column, weight);
                    return amount == null
                            ? Charge.notCovered(unresolved)
                            : Charge.of(amount, words(tier, band.words(column, weight), weight));
                }
            }
            return Charge.notCovered("the schedule ends before " + weight.words(unit) + " for size " + tier.name());
        }

        private String words(SizeTier tier, String band, Weight weight) {
            String kind = goods.isEmpty() || goods.contains(Goods.STANDARD)
                    ? ""
                    : " " + goods.get(0).word();
            return tier.name() + kind + ", " + weight.words(unit) + " in " + band;
        }
    }
}
