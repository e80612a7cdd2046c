package io.shelfwise.spapi.limits;

import java.util.function.LongFunction;

/**
 * A limit on the way of a call.
 *
 * @param key which gate it is
 * @param allowance makes what stands behind it, for a gate that is not there yet; takes the time
 */
record Stop(Key key, LongFunction<Allowance> allowance) {

    /**
     * Which gate.
     *
     * @param endpoint where
     * @param application whose
     * @param seller whose; empty for what counts over all sellers
     * @param limit its name
     */
    record Key(String endpoint, String application, String seller, String limit) {}
}
