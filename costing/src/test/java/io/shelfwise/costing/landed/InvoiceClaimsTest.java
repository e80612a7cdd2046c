package io.shelfwise.costing.landed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvoiceClaimsTest {

    private final InvoiceClaims claims = InvoiceClaims.of(Map.of("INV-1", euros("100"), "CREDIT", euros("-20")));

    @Test
    void claimsAddUpToTheInvoiceAndNoFurther() {
        InvoiceClaims claimed = claims.claim("INV-1", "S1", euros("60")).claim("INV-1", "S2", euros("40"));

        assertThat(claimed.left("INV-1")).isEqualTo(euros("0"));
        assertThat(claimed.claimed("INV-1", "S2")).contains(euros("40"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claimed.claim("INV-1", "S3", euros("0.01")))
                .withMessageContaining("S3 claims 0.01 EUR of invoice INV-1, of which 0.00 EUR of 100.00 EUR is left");
    }

    @Test
    void theSameClaimTwiceIsRefused() {
        InvoiceClaims claimed = claims.claim("INV-1", "S1", euros("30"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> claimed.claim("INV-1", "S1", euros("30")))
                .withMessageContaining("S1 has claimed 30.00 EUR of invoice INV-1 before");
    }

    @Test
    void aCreditNoteIsClaimedDownwards() {
        assertThat(claims.claim("CREDIT", "S1", euros("-15")).left("CREDIT")).isEqualTo(euros("-5"));
        assertThatIllegalArgumentException().isThrownBy(() -> claims.claim("CREDIT", "S1", euros("-21")));
        assertThatIllegalArgumentException().isThrownBy(() -> claims.claim("CREDIT", "S1", euros("1")));
    }

    @Test
    void anUnknownInvoiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claims.claim("INV-2", "S1", euros("1")))
                .withMessageContaining("invoice INV-2 is unknown");
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
