package io.shelfwise.spapi.limits;

import java.math.BigDecimal;
import java.util.Optional;

/** Leave to send one attempt. Exactly one of the two methods is called, once, when the attempt has ended. */
public interface Permit {

    /**
     * The attempt was answered.
     *
     * @param status of the answer
     * @param rate what the header {@code x-amzn-RateLimit-Limit} said, in calls per second
     */
    void answered(int status, Optional<BigDecimal> rate);

    /** The attempt got no answer: whether Amazon counted it is not known. */
    void unanswered();
}
