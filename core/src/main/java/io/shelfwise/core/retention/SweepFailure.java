package io.shelfwise.core.retention;

import io.shelfwise.core.account.SellerAccount;
import java.time.Instant;

/**
 * A kind of data that a sweep could not deal with. Rows may or may not have been deleted before it failed; a later
 * sweep finds what is left.
 *
 * @param account whose data it is
 * @param rule by which it was to be judged
 * @param cutoff rows from before it have expired
 * @param cause what the storage threw
 */
public record SweepFailure(SellerAccount account, RetentionRule rule, Instant cutoff, RuntimeException cause) {}
