package io.shelfwise.costing.settlement;

import static io.shelfwise.costing.settlement.Lines.usd;

import io.shelfwise.core.catalog.Dimensions;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.costing.fees.FeeSchedules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduledFeesTest {

    private static final String DAY = "2026-03-04";
    private static final ExpectedFees FEES = ScheduledFees.of(
            FeeSchedules.bundled(),
            List.of(
                    product("MUG", "12", "10", "9", "400", "Home & Kitchen"),
                    product("BAG", "12", "10", "1.5", "80", "Moon dust"),
                    product("SHIRT", "20", "15", "2", "150", "Clothing and Accessories"),
                    Product.builder(Sku.of("BARE")).category("Home & Kitchen").build()));

    private final FeeAudit audit = FeeAudit.of(SettlementTaxonomy.bundled(), FEES);

    @Test
    void dump() {
        for (String sku : List.of("MUG", "BAG")) {
            FeeQuestion q = question(sku, "20.00");
            System.out.println(FEES.referral(q));
            System.out.println(FEES.fulfilment(q));
            FEES.candidates(FeeType.FULFILMENT, q).forEach(System.out::println);
            FEES.candidates(FeeType.REFERRAL, q).forEach(System.out::println);
        }
        long t = System.nanoTime();
        for (int i = 0; i < 2000; i++) {
            FEES.fulfilment(question("MUG", "20.00"));
            FEES.referral(question("MUG", "20.00"));
        }
        System.out.println("expected us " + (System.nanoTime() - t) / 2000 / 1000);
        t = System.nanoTime();
        for (int i = 0; i < 500; i++) {
            FEES.matches(FeeType.FULFILMENT, question("MUG", "20.00"), usd("6.92"), 1);
        }
        System.out.println("matches us " + (System.nanoTime() - t) / 500 / 1000);
    }

    private static FeeQuestion question(String sku, String price) {
        return new FeeQuestion(Sku.of(sku), Optional.of("Amazon.com"), Optional.of(LocalDate.parse(DAY)), usd(price));
    }

    private static Product product(
            String sku, String length, String width, String height, String grams, String category) {
        return Product.builder(Sku.of(sku))
                .category(category)
                .dimensions(new Dimensions(new BigDecimal(length), new BigDecimal(width), new BigDecimal(height)))
                .weightGrams(new BigDecimal(grams))
                .build();
    }
}
