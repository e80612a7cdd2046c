package io.shelfwise.spapi.datakiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Marketplace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of queries. */
class KioskQueryTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);
    private static final LocalDate TO = LocalDate.of(2026, 11, 30);

    @Test
    void whiteSpaceAndCommentsThatAreNotNeededGo() {
        String query = """
                # what is wanted
                query MyQuery {
                  a_2024 ( ids : [ "A  B" , "#C" ] , note: \"""two
                  lines\""" ) {   # inside
                    b c
                    ... on D { e }
                  }
                }
                """;

        assertThat(KioskQuery.of(query).text())
                .isEqualTo(
                        "query MyQuery{a_2024(ids:[\"A  B\",\"#C\"],note:\"\"\"two\n  lines\"\"\"){b c ... on D{e}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  # nothing\n", "{a", "{a}}", "{a(b:[1)}", "{a(b:\"x)}", "{a(b:\"\"\"x\"\")}", "\""})
    void whatCannotBeAQueryIsRefused(String text) {
        assertThatThrownBy(() -> KioskQuery.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void longTextsAreNoTrouble() {
        String text = "x ".repeat(3000);

        assertThat(KioskQuery.of("{a(b: \"" + text + "\")}").text()).hasSize(6009);
        assertThat(KioskQuery.of("{a(b: \"\"\"" + text + " \\\"\"\" \"\"\")}").text())
                .contains(text);
    }

    @Test
    void theLengthIsThatWithoutWhiteSpace() {
        String longest = "{" + "a".repeat(KioskQuery.MOST_CHARACTERS - 2) + "}";

        assertThat(KioskQuery.of(" ".repeat(5000) + longest).text()).isEqualTo(longest);
        assertThatThrownBy(() -> KioskQuery.of("{b" + longest.substring(1)))
                .hasMessageContaining("8001")
                .hasMessageContaining("8000");
        assertThatThrownBy(() -> KioskQuery.of("{a}").withMaxAge(Duration.ofDays(91)))
                .hasMessageContaining("PT2184H");
    }

    @Test
    void economicsAreAskedForAsTheSchemaSays() {
        String text = EconomicsQuery.of(List.of(Marketplace.US, Marketplace.DE, Marketplace.US), FROM, TO)
                .by(EconomicsQuery.Period.MONTH)
                .by(EconomicsQuery.Product.PARENT_ASIN)
                .withComponents(List.of(EconomicsQuery.FeeType.FBA_STORAGE_FEE))
                .query()
                .text();

        assertThat(text)
                .startsWith(
                        "query{analytics_economics_2024_03_15{economics(startDate:\"2026-11-01\" endDate:\"2026-11-30\""
                                + " marketplaceIds:[\"A1PA6795UKMFR9\" \"ATVPDKIKX0DER\"]aggregateBy:{date:MONTH productId:PARENT_ASIN}"
                                + "includeComponentsForFeeTypes:[FBA_STORAGE_FEE]){ads{adTypeName charge{amount{amount currencyCode}")
                .contains("cost{costOfGoodsSold{amount currencyCode}fbaCost{shippingToAmazonCost{amount currencyCode}}")
                .contains("}feeTypeName}fnsku marketplaceId msku netProceeds{perUnit{")
                .endsWith("unitsOrdered unitsRefunded}startDate}}}");
    }

    @Test
    void salesAndTrafficAreAskedForWithAllFields() {
        SalesAndTrafficQuery query = SalesAndTrafficQuery.of(List.of(Marketplace.US), FROM, TO);

        assertThat(query.by(SalesAndTrafficQuery.Period.WEEK).text())
                .contains("salesAndTrafficByDate(")
                .contains("aggregateBy:WEEK)")
                .contains("negativeFeedbackReceivedB2B")
                .doesNotContain("extras");
        assertThat(query.by(SalesAndTrafficQuery.Product.CHILD).text())
                .contains("salesAndTrafficByAsin(")
                .contains("aggregateBy:CHILD)")
                .contains("unitSessionPercentageB2B");
        assertThatThrownBy(() -> SalesAndTrafficQuery.of(List.of(Marketplace.US), TO, FROM))
                .hasMessageContaining("2026-11-30 to 2026-11-01");
        assertThatThrownBy(() -> EconomicsQuery.of(List.of(), FROM, TO)).hasMessageContaining("marketplaces");
    }
}
