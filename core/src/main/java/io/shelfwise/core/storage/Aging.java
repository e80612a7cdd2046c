package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import java.time.Instant;

/** A store whose rows have a time. */
interface Aging {

    /** Counts the rows from before the cutoff, and deletes them if told to. */
    Expired expire(SellerAccount account, Instant cutoff, boolean delete);
}
