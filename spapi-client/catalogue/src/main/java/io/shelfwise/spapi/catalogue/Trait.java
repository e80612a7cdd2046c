package io.shelfwise.spapi.catalogue;

/** What is known of an operation besides its shape. */
public enum Trait {
    /** Needs a restricted data token. */
    RESTRICTED,
    /** Needs a restricted data token for buyer data or for some report types, and works without one otherwise. */
    RESTRICTABLE,
    /** Is called for the application, without a seller. */
    GRANTLESS,
    /** Exists in the sandbox only. */
    SANDBOX_ONLY,
    /** Will be removed by Amazon. */
    DEPRECATED,
    /** Is a POST, yet does no harm if it is sent twice: it reads, computes, or hands out a place to upload to. */
    REPEATABLE,
    /** Its page tokens die after 30 seconds. */
    SHORT_LIVED_TOKENS
}
