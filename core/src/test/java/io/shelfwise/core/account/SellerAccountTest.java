package io.shelfwise.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SellerAccountTest {

    @Test
    void accountsSortByTenantThenSeller() {
        assertThat(Stream.of(SellerAccount.of("b", "1"), SellerAccount.of("a", "2"), SellerAccount.of("a", "1"))
                        .sorted())
                .map(SellerAccount::toString)
                .containsExactly("a/1", "a/2", "b/1");
    }

    @Test
    void accountsThatPrintAlikeAreStillApart() {
        assertThat(SellerAccount.of("a/b", "c")).isNotEqualTo(SellerAccount.of("a", "b/c"));
    }

    @Test
    void blankAndOverlongNamesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SellerAccount.of("tenant", "  "))
                .withMessage("sellerId is '  '; give 1 to 128 characters, not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantId.of("x".repeat(129)))
                .withMessageStartingWith("tenant is 'xxx");
        assertThat(TenantId.of("x".repeat(128)).value()).hasSize(128);
    }
}
