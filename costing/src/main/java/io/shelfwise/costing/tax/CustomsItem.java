package io.shelfwise.costing.tax;

import java.util.regex.Pattern;

/**
 * What customs need to know of a product.
 *
 * @param hsCode its code in the tariff, 2 to 10 digits; dots and spaces are left out
 * @param origin the country it was made in, such as {@code CN}
 */
public record CustomsItem(String hsCode, String origin) {

    private static final Pattern DIGITS = Pattern.compile("\\d{2,10}");

    /**
     * Leaves out dots and spaces and checks the code.
     *
     * @throws IllegalArgumentException if the code has other characters, or not 2 to 10 digits
     */
    public CustomsItem {
        hsCode = hsCode.replaceAll("[. ]", "");
        requireDigits("hsCode", hsCode);
    }

    static void requireDigits(String name, String code) {
        if (!DIGITS.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    name + " is '" + code + "'; give 2 to 10 digits of the customs code, such as 691200");
        }
    }
}
