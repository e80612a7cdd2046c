package io.shelfwise.core.health;

import java.util.Locale;

/**
 * What Amazon lets an account do, in Amazon's words. An open value: a word not known here is kept.
 *
 * @param code in capitals
 */
public record AccountStatus(String code) {

    /** In good standing. */
    public static final AccountStatus NORMAL = new AccountStatus("NORMAL");
    /** May be deactivated soon. */
    public static final AccountStatus AT_RISK = new AccountStatus("AT_RISK");
    /** May not sell. */
    public static final AccountStatus DEACTIVATED = new AccountStatus("DEACTIVATED");
    /** May not sell; the word of older reports. */
    public static final AccountStatus SUSPENDED = new AccountStatus("SUSPENDED");

    /** Puts the code in capitals. */
    public AccountStatus {
        code = code.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            throw new IllegalArgumentException("code is empty; give Amazon's word, such as NORMAL");
        }
    }

    /** Whether it may not sell. */
    public boolean cannotSell() {
        return equals(DEACTIVATED) || equals(SUSPENDED);
    }

    @Override
    public String toString() {
        return code;
    }
}
