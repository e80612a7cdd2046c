package io.shelfwise.examples.cli.spapi;

import io.shelfwise.spapi.login.BuyerData;
import io.shelfwise.spapi.login.Purpose;
import java.util.List;
import java.util.Locale;

/** {@code --buyer-data}: by the names of this library, or those of Amazon's roles. */
final class BuyerDataOption {

    private BuyerDataOption() {}

    static BuyerData of(List<String> names) {
        List<Purpose> purposes = names.stream().map(BuyerDataOption::purpose).toList();
        return purposes.isEmpty()
                ? BuyerData.none()
                : BuyerData.forPurpose(purposes.get(0), purposes.toArray(Purpose[]::new));
    }

    private static Purpose purpose(String name) {
        try {
            return name.strip().toLowerCase(Locale.ROOT).startsWith("direct-to-consumer")
                    ? Purpose.SHIPPING
                    : Purpose.parse(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--buyer-data: " + e.getMessage(), e);
        }
    }
}
