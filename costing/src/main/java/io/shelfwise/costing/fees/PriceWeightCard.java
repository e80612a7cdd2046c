package io.shelfwise.costing.fees;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fulfilment card: amounts by size, goods and weight, one column a price band. */
record PriceWeightCard(
        List<Bound> priceBands, WeightTable table, @Nullable BigDecimal dangerousAddition) implements SizeCard {

    static PriceWeightCard read(JsonObject json) {
        List<JsonObject> bands = json.objects("priceBands");
        bands.forEach(band -> band.allow(Set.of("upTo", "below")));
        List<Bound> bounds = bands.stream().map(Bound::read).toList();
        Bound.requireRising(json, "priceBands", bounds);
        return new PriceWeightCard(
                bounds, WeightTable.read(json, bounds.size()), json.optionalDecimal("dangerousAddition"));
    }

    @Override
    public Charge charge(FeeCase feeCase) {
        Money price = feeCase.input().price().orElse(null);
        if (price == null) {
            return Charge.notCovered("the price is unknown, and the fee goes by price bands");
        }
        int column = Bound.find(priceBands, price.amount());
        if (column < 0) {
            return Charge.notCovered("no price band holds " + price);
        }
        Charge charge = table.unitCharge(feeCase, column);
        BigDecimal amount = charge.amount();
        if (amount == null) {
            return charge;
        }
        String rule = charge.rule() + ", price " + Bound.words(priceBands, column);
        BigDecimal addition = addition(feeCase.input());
        if (addition.signum() != 0) {
            rule += ", dangerous goods + " + addition;
        }
        return Charge.of(feeCase.perUnit(amount.add(addition)), rule);
    }

    @Override
    public int column(FeeInput input) {
        return input.price()
                .map(price -> Bound.find(priceBands, price.amount()))
                .orElse(-1);
    }

    @Override
    public BigDecimal addition(FeeInput input) {
        return dangerousAddition != null && input.goods() == Goods.DANGEROUS ? dangerousAddition : BigDecimal.ZERO;
    }
}
