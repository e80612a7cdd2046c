package io.shelfwise.core.account;

final class Names {

    private static final int MAX_LENGTH = 128;

    private Names() {}

    static void require(String parameter, String value) {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    parameter + " is '" + value + "'; give 1 to " + MAX_LENGTH + " characters, not blank");
        }
    }
}
