package io.shelfwise.forecasting.theory.eoq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class SteadyDemandPropertyTest {

    @Property(tries = 200)
    void noOtherQuantityOrShareCostsLess(
            @ForAll @DoubleRange(min = 1, max = 500) double fixed,
            @ForAll @DoubleRange(min = 0.1, max = 20) double holding,
            @ForAll @DoubleRange(min = 0.1, max = 50) double stockout,
            @ForAll @DoubleRange(min = 0.2, max = 3) double factor,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        var plain = new EconomicOrderQuantity(fixed, holding, 100);
        var owing = new EconomicOrderQuantityWithBackorders(fixed, holding, stockout, 100);
        var making = new EconomicProductionQuantity(fixed, holding, 100, 150);

        assertThat(plain.at(factor * plain.optimal().quantity()).cost())
                .isGreaterThanOrEqualTo(plain.optimal().cost() * (1 - 1e-12));
        assertThat(owing.at(factor * owing.optimal().quantity(), share).cost())
                .isGreaterThanOrEqualTo(owing.optimal().cost() * (1 - 1e-12));
        assertThat(making.at(factor * making.optimal().quantity()).cost())
                .isGreaterThanOrEqualTo(making.optimal().cost() * (1 - 1e-12));
        assertThat(owing.optimal().cost()).isLessThan(plain.optimal().cost());
        assertThat(plain.optimal().cost()).isCloseTo(Math.sqrt(200 * fixed * holding), within(1e-9));
        assertThat(owing.optimal().backorderShare()).isCloseTo(holding / (holding + stockout), within(1e-12));
    }

    @Property(tries = 100)
    void discountsAreBestByGridSearch(
            @ForAll @DoubleRange(min = 1, max = 200) double fixed,
            @ForAll @DoubleRange(min = 0.05, max = 0.5) double rate,
            @ForAll @DoubleRange(min = 50, max = 2000) double demand,
            @ForAll @DoubleRange(min = 10, max = 300) double first,
            @ForAll @DoubleRange(min = 1, max = 300) double more,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double cheaper) {
        var prices =
                new PriceBreaks(List.of(0.0, first, first + more), List.of(2.0, 2 * cheaper, 2 * cheaper * cheaper));
        var model = new QuantityDiscounts(fixed, rate, demand, prices);
        double allUnits = model.allUnits().cost();
        double incremental = model.incremental().cost();

        assertThat(model.allUnitsAt(first).cost()).isGreaterThanOrEqualTo(allUnits * (1 - 1e-12));
        for (double quantity = 1; quantity < 4_000; quantity += 3.7) {
            assertThat(model.allUnitsAt(quantity).cost()).isGreaterThanOrEqualTo(allUnits * (1 - 1e-12));
            assertThat(model.incrementalAt(quantity).cost()).isGreaterThanOrEqualTo(incremental * (1 - 1e-12));
        }
        assertThat(allUnits).isLessThanOrEqualTo(incremental * (1 + 1e-12));
    }

    @Example
    void incrementalDiscountsPayEachUnitItsOwnPrice() {
        var model = new QuantityDiscounts(
                8, 0.3, 1300, new PriceBreaks(List.of(0.0, 400.0, 800.0), List.of(0.75, 0.72, 0.68)));
        var answer = model.incrementalAt(900);
        double paid = 400 * 0.75 + 400 * 0.72 + 100 * 0.68;

        assertThat(answer.costs().purchase()).isCloseTo(1300 * paid / 900, within(1e-9));
        assertThat(answer.costs().holding()).isCloseTo(0.3 * paid / 2, within(1e-9));
    }

    @Example
    void ordersUnderWayAreLeftOutOfTheReorderPoint() {
        var model = new EconomicOrderQuantity(8, 0.225, 1300);

        assertThat(model.reorderPoint(0)).isZero();
        assertThat(model.reorderPoint(0.5)).isCloseTo(650 - 2 * 304.0467800264368, within(1e-9));
    }

    @Example
    void silversMultiplesAreNotFarFromTheBest() {
        var model = new JointReplenishment(
                600,
                List.of(
                        new JointReplenishment.Item(120, 160, 1),
                        new JointReplenishment.Item(840, 20, 1),
                        new JointReplenishment.Item(300, 50, 1)));
        double least = Double.POSITIVE_INFINITY;
        for (int second = 1; second < 8; second++) {
            for (int third = 1; third < 8; third++) {
                least = Math.min(least, model.at(List.of(1, second, third)).cost());
            }
        }

        assertThat(model.silver().cost()).isBetween(least - 1e-9, least * 1.02);
    }

    @Example
    void answersSayWhereTheyCameFrom() {
        assertThat(new EconomicOrderQuantity(8, 0.225, 1300).optimal().working())
                .hasToString("Economic order quantity, least cost (Snyder & Shen 2019, Section 3.2) from "
                        + "fixedCost 8.0, holdingCost 0.225, demandRate 1300.0");
    }

    @Example
    void refusesByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EconomicOrderQuantityWithBackorders(8, 1, 0, 100))
                .withMessage("stockoutCost is 0.0; give a finite number above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EconomicProductionQuantity(8, 1, 100, 90))
                .withMessageContaining("productionRate is 90.0 for a demandRate of 100.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceBreaks(List.of(0.0, 10.0), List.of(1.0, 2.0)))
                .withMessageContaining("unit costs are [1.0, 2.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceBreaks(List.of(5.0), List.of(1.0)))
                .withMessageContaining("breaks are [5.0]");
    }
}
