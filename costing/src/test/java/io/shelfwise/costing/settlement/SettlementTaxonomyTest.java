package io.shelfwise.costing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTaxonomyTest {

    private final SettlementTaxonomy taxonomy = SettlementTaxonomy.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Order | ItemPrice | Principal | sales",
                "order | item-price | PRINCIPAL | sales",
                "Order | ItemFees | FBA Per Unit Fulfillment Fee | fba-fee",
                "Order | ItemFees | Commission | selling-fee",
                "Refund | ItemFees | RefundCommission | refund",
                "other-transaction | other-transaction | Current Reserve Amount | balance",
                "Other_Transaction | other transaction | previous reserve amount balance | balance",
                "other-transaction | FBA Inventory Reimbursement | WAREHOUSE_DAMAGE | reimbursement",
                "CouponRedemptionFee | CouponRedemptionFee | Spring sale 20% (A1B2) | coupon",
                "other-transaction | other-transaction | Currency Conversion Fee | account-fee",
                "Order | ItemWithheldTax | MarketplaceFacilitatorTax-Principal | tax-withheld",
                "Order | ItemFees | Moonlight Fee | unknown",
                "'' | '' | '' | unknown",
            })
    void spellingsOfMarketplacesAndYearsMakeNoDifference(String type, String amount, String text, String category) {
        AmountKind kind = new AmountKind(type, amount, text);

        assertThat(taxonomy.classify(kind).category().code()).isEqualTo(category);
        assertThat(taxonomy.classify(kind).category().code()).as("from memory").isEqualTo(category);
    }

    @Test
    void holdsTheKnownKindsAndAFewOfOurs() {
        assertThat(taxonomy.size()).isEqualTo(108 + 7 + 56);
    }

    @Test
    void aHostAddsAKindAndTheExactKindWinsOverAny() {
        SettlementTaxonomy more = taxonomy.with(new AmountKind("Moon", "any", "any"), SettlementCategory.OTHER_EXPENSE)
                .with(new AmountKind("Moon", "Fee", "Light"), SettlementCategory.STORAGE);

        assertThat(more.classify(new AmountKind("MOON", "Rent", "May")).category())
                .isEqualTo(SettlementCategory.OTHER_EXPENSE);
        assertThat(more.classify(new AmountKind("moon", "fee", "light")).category())
                .isEqualTo(SettlementCategory.STORAGE);
        assertThat(taxonomy.classify(new AmountKind("moon", "fee", "light")).category())
                .isEqualTo(SettlementCategory.UNKNOWN);
    }

    @Test
    void anotherCategoryKeepsTheRole() {
        AmountKind principal = new AmountKind("Order", "ItemPrice", "Principal");

        assertThat(taxonomy.with(principal, SettlementCategory.SALES_OTHER).classify(principal))
                .isEqualTo(new Classification(SettlementCategory.SALES_OTHER, LineRole.PRINCIPAL));
    }

    @Test
    void aCategoryThatIsNoneIsNamed() {
        assertThatThrownBy(() -> SettlementCategory.parse("fees"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'fees'")
                .hasMessageContaining("fba-fee");
    }
}
