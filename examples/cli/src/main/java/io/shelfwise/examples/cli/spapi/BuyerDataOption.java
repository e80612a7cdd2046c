package io.shelfwise.examples.cli.spapi;

import io.shelfwise.spapi.login.BuyerData;
import io.shelfwise.spapi.login.Purpose;
import java.util.List;
import java.util.Locale;

/** {@code --buyer-data}: a purpose, by our name or that of Amazon's role. */
final class BuyerDataOption {

    private BuyerDataOption() {}

    static BuyerData of(List<String> names) {
        List<Purpose> purposes = names.stream().map(BuyerDataOption::purpose).toList();
        return purposes.isEmpty()
                ? BuyerData.none()
                : BuyerData.forPurpose(purposes.get(0), purposes.toArray(Purpose[]::new));
    }

    /** Amazon's roles are called Direct-to-Consumer Shipping, Tax Invoicing and Tax Remittance; one word tells. */
    private static Purpose purpose(String name) {
        String words = name.toLowerCase(Locale.ROOT);
        if (words.contains("invoic")) {
            return Purpose.TAX_INVOICING;
        } else if (words.contains("remit")) {
            return Purpose.TAX_REMITTANCE;
        } else if (words.contains("ship")) {
            return Purpose.SHIPPING;
        }
        throw new IllegalArgumentException(
                "--buyer-data is '" + name + "'; give shipping, tax-invoicing or tax-remittance");
    }
}
